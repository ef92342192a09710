// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/seriesmark.h"
#include <QtGui/QPainter>
#include <QtGui/QPolygonF>
#include <cmath>
#include <numbers>

namespace touchline {

namespace {

QPolygonF cornersAround(const QPointF &centre, double radius, int corners, double first)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = first + 2 * std::numbers::pi * corner / corners;
        polygon.append(centre + QPointF(radius * std::cos(angle), radius * std::sin(angle)));
    }
    return polygon;
}

} // namespace

void drawSeriesShape(QPainter &painter, int series, const QPointF &centre, double size)
{
    const double half = size / 2;
    constexpr double up = -std::numbers::pi / 2;
    switch (series % 6) {
    case 0:
        painter.drawEllipse(centre, half, half);
        break;
    case 1:
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, size, size).adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case 2:
        painter.drawPolygon(cornersAround(centre, half * 1.25, 3, up));
        break;
    case 3:
        painter.drawPolygon(cornersAround(centre, half * 1.2, 4, up));
        break;
    case 4:
        painter.drawPolygon(cornersAround(centre, half * 1.25, 3, -up));
        break;
    default:
        painter.drawPolygon(cornersAround(centre, half * 1.1, 6, 0));
        break;
    }
}

void paintSeriesMark(QPainter &painter, const Theme &theme, int series, const QPointF &centre, double size)
{
    painter.setPen(QPen(theme.surface, 1));
    painter.setBrush(theme.seriesColor(series));
    drawSeriesShape(painter, series, centre, size);
}

} // namespace touchline
