// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"

namespace touchline {

struct BarListRow
{
    QString label; // of a player
    std::optional<double> share; // 0..1 of the whole width
    QString text; // "84 %"
    QString detail; // "31 appearances, 2,553 min": read out
    bool low = false; // below the threshold: said by a sign, too
    bool operator==(const BarListRow &) const = default;
};

struct BarListData
{
    QString title; // for screen readers
    QList<BarListRow> rows;
    std::optional<double> threshold; // 0..1, dashed
    QString thresholdText;
    QString empty;
    bool operator==(const BarListData &) const = default;
};

/** A bar for each of many: how something is shared out. */
class BarListChart : public ChartView
{
    Q_OBJECT
public:
    explicit BarListChart(QWidget *parent = nullptr) : ChartView(parent) {}
    void setData(const BarListData &data);
    const BarListData &data() const { return m_data; }

    ChartTable table() const override;
    QString summary() const override;
    int pointCount() const override { return int(m_data.rows.size()); }
    QStringList readOut(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override { return m_data.empty; }

private:
    int rowHeight() const;
    BarListData m_data;
    mutable QList<QRectF> m_bars; // of the last painting
};

} // namespace touchline
