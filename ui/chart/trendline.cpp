// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/trendchart.h"
#include <QtGui/QPainter>
#include <QtGui/QPolygonF>
#include <algorithm>
#include <optional>
#include <utility>

/** The rolling value of TrendChart, as a line over its bars. */
namespace touchline {

namespace {

/** A line from left to right, or from right to left, cut at both ends: painters of SVG know no clipping. */
QPolygonF lineBetween(const QPolygonF &line, double left, double right)
{
    QPolygonF cut;
    const auto at = [](const QPointF &from, const QPointF &to, double x) {
        return QPointF(x, from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()));
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF &point = line.at(i);
        for (const double edge : {left, right}) {
            if (i > 0 && (line.at(i - 1).x() < edge) != (point.x() < edge) && line.at(i - 1).x() != point.x())
                cut.append(at(line.at(i - 1), point, edge));
        }
        if (point.x() >= left && point.x() <= right)
            cut.append(point);
    }
    return cut;
}

} // namespace

void TrendChart::paintLine(const Canvas &canvas) const
{
    if (!isSeriesShown(Line))
        return;
    QPainter &painter = canvas.painter;
    const QColor color = canvas.theme.seriesColor(0);
    const double slot = slotWidth();
    QPolygonF run;
    const auto flush = [&] {
        const QPolygonF line = isWhole() ? run : lineBetween(run, m_plot.left(), m_plot.right());
        // A halo in the surface's colour keeps the line apart from bars of its own colour.
        for (const QPen &pen : {QPen(canvas.theme.surface, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
                                QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)}) {
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            if (line.size() > 1)
                painter.drawPolyline(line);
        }
        const bool lonely = run.size() == 1;
        if (lonely || slot >= 14) {
            painter.setPen(QPen(color, 1.6));
            painter.setBrush(canvas.theme.surface);
            for (const QPointF &point : std::as_const(run)) {
                if (isSeenAt(point.x()))
                    painter.drawEllipse(point, 2.6, 2.6);
            }
        }
        run.clear();
    };
    const auto [first, end] = seenPoints();
    for (int i = std::max(0, first - 1); i < std::min(pointCount(), end + 1); ++i) { // with what leads out of sight
        const auto &rolling = m_data.points.at(i).rolling;
        if (rolling)
            run.append({slotCentre(i), yOf(*rolling)});
        else
            flush();
    }
    flush();
    if (canvas.current >= 0 && m_data.points.at(canvas.current).rolling && isSeenAt(slotCentre(canvas.current))) {
        painter.setPen(QPen(canvas.theme.surface, 2));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(slotCentre(canvas.current), yOf(*m_data.points.at(canvas.current).rolling)), 5, 5);
    }
}

} // namespace touchline
