// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"

namespace touchline {

struct HeatMapCell
{
    int row = 0;
    int column = 0;
    std::optional<double> share; // 0..1 of the scale of colours, 0.5 its middle; none: there is no number
    QString text; // "0.82"; printed where there is room
    QStringList detail; // the read-out, its heading first
    bool blank = false; // nothing is painted, but it has its place and its read-out
    bool operator==(const HeatMapCell &) const = default;
};

struct HeatMapData
{
    QString title; // for screen readers
    QStringList rows;
    QStringList columns; // stand on the first cell of each
    QList<HeatMapCell> cells; // by row, then by column; where none is, nothing is painted
    QString lowText; // of the scale's ends
    QString highText;
    QString summary;
    QString empty;
    bool operator==(const HeatMapData &) const = default;
};

/** Many numbers at a glance: a coloured field for each, with the number in it. The arrow keys go from field to field. */
class HeatMapChart : public ChartView
{
    Q_OBJECT
public:
    explicit HeatMapChart(QWidget *parent = nullptr) : ChartView(parent) {}
    void setData(const HeatMapData &data);
    const HeatMapData &data() const { return m_data; }

    ChartTable table() const override;
    QString summary() const override { return m_data.cells.isEmpty() ? m_data.empty : m_data.summary; }
    int pointCount() const override { return int(m_data.cells.size()); }
    QStringList readOut(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override { return m_data.empty; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    int neighbour(int point, bool down) const;
    /** Names of columns lie where each fits over its column, else they stand. */
    /** How long the names of the columns are. */
    QList<double> nameWidths(const QFont &font) const;
    static bool namesLie(const QList<double> &names, double columnWidth);
    double headHeight(const QFont &font, const QList<double> &names, double rowHeight, double columnWidth) const;
    void paintScale(const Canvas &canvas, const QRectF &line, const QFont &font) const;
    void paintColumnName(const Canvas &canvas, int column, const QRectF &over, bool lying, const QFont &font) const;

    HeatMapData m_data;
    mutable QList<QRectF> m_fields; // of the last painting
};

} // namespace touchline
