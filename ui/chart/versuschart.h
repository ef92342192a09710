// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"

namespace touchline {

struct VersusRow
{
    QString name;
    std::optional<double> home; // none: not recorded
    std::optional<double> away;
    QString homeText;
    QString awayText;
    bool operator==(const VersusRow &) const = default;
};

struct VersusChartData
{
    QString title; // for screen readers
    QString home;
    QString away;
    QList<VersusRow> rows;
    QString empty; // sentence when there are none; a default stands in
    bool operator==(const VersusChartData &) const = default;
};

/** Two sides' sums beside each other, figure by figure: bars from the middle, the numbers at their ends. */
class VersusChart : public ChartView
{
    Q_OBJECT
public:
    explicit VersusChart(QWidget *parent = nullptr) : ChartView(parent) {}
    void setData(const VersusChartData &data);
    const VersusChartData &data() const { return m_data; }

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
    QString emptyText() const override;

private:
    double rowHeight() const;
    void paintNames(const Canvas &canvas) const;
    void paintRow(const Canvas &canvas, const VersusRow &row, const QRectF &band, double figures) const;

    VersusChartData m_data;
    mutable QList<QRectF> m_bands; // of the last painting
};

} // namespace touchline
