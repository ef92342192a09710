// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"

namespace touchline {

struct SplitsChartRow
{
    QString label; // "home"
    std::optional<double> value; // in shown units
    std::optional<double> low; // of the 95 % interval
    std::optional<double> high;
    QString text; // "1.10"
    QString interval; // "0.63 – 1.38", or why there is none
    QString sample; // "12 matches, 1,020 min"
    QString reason; // why there is no value
    bool operator==(const SplitsChartRow &) const = default;
};

struct SplitsChartData
{
    QString title; // "Goals /90 by location": for screen readers
    QList<SplitsChartRow> rows;
    std::optional<double> baseline; // of all rows together, dashed
    QString baselineText; // "all of them 0.95"
    QString empty;
    bool operator==(const SplitsChartData &) const = default;
};

/** A record in parts: a bar for each with its interval and sample, against the whole; a part without a number says why. */
class SplitsChart : public ChartView
{
    Q_OBJECT
public:
    explicit SplitsChart(QWidget *parent = nullptr) : ChartView(parent) {}
    void setData(const SplitsChartData &data);
    const SplitsChartData &data() const { return m_data; }

    ChartTable table() const override;
    QString summary() const override;
    int pointCount() const override { return int(m_data.rows.size()); }
    QStringList readOut(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override { return m_data.empty; }

private:
    struct Measures; // widths of the columns and heights of lines
    Measures measure(const QRectF &area) const;
    void paintRow(const Canvas &canvas, const Measures &at, int row, const QRectF &band) const;

    SplitsChartData m_data;
    mutable QList<QRectF> m_bands; // of the last painting
};

} // namespace touchline
