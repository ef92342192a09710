// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterdot.h"
#include "ui/chart/seriesmark.h"
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

namespace touchline {

namespace {

constexpr double ringGap = 2; // between a dot and its ring
constexpr double ringWidth = 1.75;
constexpr int restShape = 5;
constexpr double colourStrength = 0.3; // colours are to be told apart, also where greys may be faint

int shapeOf(const ScatterDot &dot)
{
    return dot.series == ScatterDot::rest ? restShape : std::max(dot.series, 0);
}

int keyOf(const ScatterDot &dot)
{
    const int half = int(std::lround(dot.radius * 2));
    return (((dot.series + 2) * 64 + half) * 2 + (dot.qualified ? 1 : 0)) * 4 + (dot.sized ? 2 : 0) + (dot.selected ? 1 : 0);
}

} // namespace

void paintScatterRing(QPainter &painter, const QPointF &centre, double radius, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, ringWidth));
    painter.drawEllipse(centre, radius + ringGap, radius + ringGap);
}

void paintScatterDot(QPainter &painter, const QPointF &centre, const ScatterDot &dot, const Theme &theme, double strength)
{
    QColor fill = dot.series >= 0 ? theme.seriesColor(dot.series) : theme.muted;
    const double full = dot.series >= 0 ? std::min(1.0, strength + colourStrength) : strength;
    QColor edge = fill;
    fill.setAlphaF(float(full));
    edge.setAlphaF(float(std::min(1.0, 2 * full)));
    if (!dot.sized) {
        const double arm = dot.radius * 0.8;
        painter.setPen(QPen(edge, 1.25));
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    } else {
        painter.setBrush(dot.qualified ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.setPen(dot.qualified ? QPen(Qt::NoPen) : QPen(edge, 1));
        drawSeriesShape(painter, shapeOf(dot), centre, 2 * dot.radius - (dot.qualified ? 0 : 1));
    }
    if (dot.selected)
        paintScatterRing(painter, centre, dot.radius, theme);
}

void ScatterDotPictures::setLook(const Theme &theme, double strength, double scale)
{
    if (m_strength == strength && m_scale == scale && m_theme == theme)
        return;
    m_pictures.clear();
    m_theme = theme;
    m_strength = strength;
    m_scale = scale;
}

const QPixmap &ScatterDotPictures::of(const ScatterDot &dot)
{
    QPixmap &picture = m_pictures[keyOf(dot)];
    if (!picture.isNull())
        return picture;
    const double reach = dot.radius * 1.3 + 1 + (dot.selected ? ringGap + ringWidth : 0); // corners stand out of the circle
    const int side = 2 * int(std::ceil(reach * m_scale)) + 1; // odd: the centre is a pixel
    picture = QPixmap(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    paintScatterDot(painter, QPointF(side, side) / (2 * m_scale), dot, m_theme, m_strength);
    painter.end();
    picture.setDevicePixelRatio(m_scale);
    return picture;
}

} // namespace touchline
