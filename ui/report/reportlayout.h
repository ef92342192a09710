// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartcanvas.h"
#include "ui/report/reportsheet.h"
#include <QtGui/QImage>

namespace touchline {

/** Draws the parts of a page one under the other; each takes the room it needs, the table what is left. */
class ReportLayout
{
public:
    ReportLayout(QPainter &painter, const QRectF &page, bool rightToLeft);

    void head(const QString &title, const QStringList &lines, const QImage &logo);
    void tiles(const QList<KpiData> &tiles);
    void note(const QString &text);
    void charts(const std::optional<TrendChartData> &trend, const std::optional<RadarChartData> &radar);
    /** A team's sums and its opponents' at the start, its last results at the end. */
    void results(const ReportTable &versus, const std::optional<FormStripData> &form);
    /** At the bottom of the page; before the table, which ends above it. */
    void foot(const QString &text);
    /** As many rows as there is room for; how many are left out stands under them. */
    void table(const ReportTable &table);

private:
    double lineHeight(const QFont &font) const;
    /** Text in one line at the start, from the current position down. */
    void line(const QString &text, const QFont &font, const QColor &color, double width);
    void tile(const QRectF &box, const QStringList &label, const KpiData &data);
    void chart(class ChartView &view, const QRectF &box);
    double form(const FormStripData &data, const QRectF &box);
    QList<double> columnWidths(const ReportTable &table, const QFont &font) const;
    QList<double> fitted(const QList<double> &wanted, const QList<bool> &numeric) const;

    QPainter &m_painter;
    QRectF m_body; // within the margins; its bottom is that of the table
    double m_y; // where the next part begins
    ChartCanvas m_canvas;
};

} // namespace touchline
