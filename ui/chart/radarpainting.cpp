// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/radarchart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

/** The painting half of RadarChart; radarchart.cpp holds its data, words and geometry. */
namespace touchline {

namespace {

constexpr double holeShare = 0.16; // of the radius, empty in the middle so that low slices stay visible

double slotRadius(double radius, double percentile)
{
    return radius * (holeShare + (1 - holeShare) * std::clamp(percentile, 0.0, 100.0) / 100);
}

QPainterPath slice(QPointF centre, double inner, double outer, double middleDegrees, double spanDegrees)
{
    const auto box = [centre](double radius) { return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius); };
    QPainterPath path;
    path.arcMoveTo(box(inner), middleDegrees - spanDegrees / 2);
    path.arcTo(box(inner), middleDegrees - spanDegrees / 2, spanDegrees);
    path.arcTo(box(outer), middleDegrees + spanDegrees / 2, -spanDegrees);
    path.closeSubpath();
    return path;
}

} // namespace

void RadarChart::paintPizza(const Canvas &canvas, const Layout &layout, const Fonts &fonts) const
{
    QPainter &painter = canvas.painter;
    const Theme &theme = canvas.theme;
    const double radius = layout.radius;
    m_centre = layout.centre;
    m_radius = radius;
    const double span = 360.0 / pointCount();
    const double hole = slotRadius(radius, 0);

    painter.setPen(Qt::NoPen);
    for (int i = 0; i < pointCount(); ++i) {
        const double degrees = -angleOf(i, canvas.rightToLeft) * 180 / std::numbers::pi;
        painter.setBrush(theme.tint(theme.text, i == canvas.current ? 0.10 : 0.035));
        painter.drawPath(slice(m_centre, hole, radius, degrees, span));
    }
    painter.setBrush(Qt::NoBrush);
    for (const int ring : {20, 40, 60, 80, 100}) {
        painter.setPen(QPen(theme.tint(theme.text, ring == 100 ? 0.22 : 0.12), 1, ring == 100 ? Qt::SolidLine : Qt::DotLine));
        painter.drawEllipse(m_centre, slotRadius(radius, ring), slotRadius(radius, ring));
    }
    for (int i = 0; i < pointCount(); ++i) {
        const RadarChartAxis &axis = m_data.axes.at(i);
        if (!axis.percentile)
            continue;
        const double degrees = -angleOf(i, canvas.rightToLeft) * 180 / std::numbers::pi;
        painter.setPen(QPen(theme.surface, 1.5));
        painter.setBrush(theme.percentileColor(*axis.percentile));
        painter.drawPath(slice(m_centre, hole, std::max(slotRadius(radius, *axis.percentile), hole + 2), degrees, span));
    }
    // The middle of the cohort: what every slice is read against.
    QPen median(theme.text, 1.3);
    median.setDashPattern({4, 3});
    painter.setPen(median);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(m_centre, slotRadius(radius, 50), slotRadius(radius, 50));
    painter.setPen(QPen(theme.surface, 1.5));
    for (int i = 0; i < pointCount(); ++i) {
        const double angle = angleOf(i, canvas.rightToLeft) + std::numbers::pi / pointCount();
        painter.drawLine(m_centre + QPointF(std::cos(angle), std::sin(angle)) * hole,
                         m_centre + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }

    const QFontMetricsF pillMetrics(fonts.pill);
    const double pillHeight = std::ceil(pillMetrics.height()) + 2;
    for (int i = 0; i < pointCount(); ++i) {
        const RadarChartAxis &axis = m_data.axes.at(i);
        const QString text = pillOf(axis);
        const double angle = angleOf(i, canvas.rightToLeft);
        const double width = std::max(std::ceil(pillMetrics.horizontalAdvance(text)) + 8, pillHeight + 4);
        // Far enough out for neighbouring marks not to touch, inside the outer ring.
        const double apart = std::hypot(width, pillHeight) / (2 * std::sin(std::numbers::pi / pointCount()));
        const double wish = axis.percentile ? slotRadius(radius, *axis.percentile) - pillHeight / 2 - 3 : apart;
        const double distance = std::clamp(wish, std::min(apart, radius - pillHeight / 2), radius - pillHeight / 2);
        QRectF pill(0, 0, width, pillHeight);
        pill.moveCenter(m_centre + QPointF(std::cos(angle), std::sin(angle)) * distance);
        const QColor fill = axis.percentile ? theme.percentileColor(*axis.percentile) : theme.surface;
        painter.setPen(QPen(axis.percentile ? theme.surface : theme.tint(theme.text, 0.25), 1.2));
        painter.setBrush(fill);
        painter.drawRoundedRect(pill, 4, 4);
        canvas.text(pill, Qt::AlignCenter, text, axis.percentile ? theme.textOn(fill) : theme.muted, fonts.pill);
    }

    const double labelHeight = std::ceil(QFontMetricsF(fonts.label).height());
    for (const Placement &placement : layout.placements) {
        QRectF line(placement.box.left(), placement.box.top(), placement.box.width(), labelHeight);
        for (qsizetype i = 0; i < placement.lines.size(); ++i) {
            const bool last = i == placement.lines.size() - 1;
            canvas.text(line, placement.alignment | Qt::AlignVCenter, placement.lines.at(i), last ? theme.muted : theme.text,
                        last ? fonts.value : fonts.label);
            line.translate(0, labelHeight);
        }
    }
}

void RadarChart::paintBars(const Canvas &canvas, const QRectF &area) const
{
    QPainter &painter = canvas.painter;
    const Theme &theme = canvas.theme;
    const QFont body = typeFont(canvas.font, TypeRole::Body);
    const QFont number = typeFont(canvas.font, TypeRole::Body, true);
    const QFont strong = typeFont(canvas.font, TypeRole::Strong, true);
    double labelWidth = 0;
    double valueWidth = 0;
    double standingWidth = 0;
    for (const RadarChartAxis &axis : m_data.axes) {
        labelWidth = std::max(labelWidth, std::ceil(QFontMetricsF(body).horizontalAdvance(axis.label)));
        valueWidth = std::max(valueWidth, std::ceil(QFontMetricsF(number).horizontalAdvance(axis.value)));
        standingWidth = std::max(standingWidth, std::ceil(QFontMetricsF(strong).horizontalAdvance(pillOf(axis))));
    }
    // One size for all names: the small one as soon as one of them needs it.
    const double most = area.width() * 0.44;
    QFont labelFont = body;
    if (labelWidth > most) {
        labelFont = typeFont(canvas.font, TypeRole::Caption);
        labelWidth = most;
    }
    const double lineHeight = std::ceil(QFontMetricsF(labelFont).height());
    const double row = std::min(std::max(36.0, 2 * lineHeight + space::half), area.height() / pointCount());
    const double textHeight = std::ceil(QFontMetricsF(body).height());
    const auto along = [&](double from, double to, double top, double height) {
        return canvas.rightToLeft ? QRectF(area.right() - to, top, to - from, height) : QRectF(area.left() + from, top, to - from, height);
    };
    const auto start = canvas.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = canvas.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const double barFrom = labelWidth + valueWidth + 3 * space::one + space::half;
    const double barTo = area.width() - standingWidth - space::one - space::half;
    double y = area.top() + std::max(0.0, (area.height() - row * pointCount()) / 2);
    const double top = y;
    for (int i = 0; i < pointCount(); ++i, y += row) {
        const RadarChartAxis &axis = m_data.axes.at(i);
        m_rows.append(QRectF(area.left(), y, area.width(), row));
        if (i == canvas.current)
            painter.fillRect(m_rows.constLast(), theme.tint(theme.text, 0.05));
        const double textTop = y + (row - textHeight) / 2;
        QStringList lines = inTwoLines(axis.label, labelFont, labelWidth);
        if (lines.isEmpty() || lineHeight * double(lines.size()) > row + 2)
            lines = {axis.label};
        double lineTop = y + (row - lineHeight * double(lines.size())) / 2;
        for (const QString &line : std::as_const(lines)) {
            canvas.text(along(2, 2 + labelWidth, lineTop, lineHeight), start | Qt::AlignVCenter, line, theme.text, labelFont);
            lineTop += lineHeight;
        }
        canvas.text(along(labelWidth + space::one + 4, labelWidth + space::one + 4 + valueWidth, textTop, textHeight),
                    end | Qt::AlignVCenter, axis.value, theme.muted, number);
        if (barTo - barFrom > 12) {
            const double thick = std::min(14.0, row * 0.55);
            painter.fillRect(along(barFrom, barTo, y + (row - thick) / 2, thick), theme.tint(theme.text, 0.06));
            if (axis.percentile) {
                const double width = std::max(2.0, (barTo - barFrom) * std::clamp(*axis.percentile, 0.0, 100.0) / 100);
                painter.fillRect(along(barFrom, barFrom + width, y + (row - thick) / 2, thick), theme.percentileColor(*axis.percentile));
            }
        }
        canvas.text(along(area.width() - standingWidth - 4, area.width() - 2, textTop, textHeight), end | Qt::AlignVCenter, pillOf(axis),
                    axis.percentile ? theme.text : theme.muted, strong);
    }
    if (barTo - barFrom > 12) {
        QPen median(theme.text, 1.3);
        median.setDashPattern({4, 3});
        painter.setPen(median);
        const QRectF line = along((barFrom + barTo) / 2, (barFrom + barTo) / 2, top, row * pointCount());
        painter.drawLine(line.topLeft(), line.bottomLeft());
    }
}

} // namespace touchline
