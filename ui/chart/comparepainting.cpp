// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/comparechart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

/** The painting half of CompareChart. */
namespace touchline {

namespace {

constexpr double markSize = 9;
constexpr double ringsInnermost = 0.12; // of the radius, so that low percentiles stay apart

double turned(int axis, qsizetype axes, bool rightToLeft)
{
    const double part = double(axis) / double(axes);
    return (-0.25 + (rightToLeft ? -part : part)) * 2 * std::numbers::pi;
}

QPointF around(const QPointF &centre, double radius, double angle)
{
    return centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
}

double radiusOf(double radius, double percentile)
{
    return radius * (ringsInnermost + (1 - ringsInnermost) * std::clamp(percentile, 0.0, 100.0) / 100);
}

} // namespace

void CompareChart::paintChart(const Canvas &canvas) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    QList<ChartLegendEntry> entries;
    for (int player = 0; player < players(); ++player) {
        entries.append({m_data.players.at(player),
                        [&canvas, player](QPainter &painter, const QRectF &box) {
                            paintSeriesMark(painter, canvas.theme, player, box.center(), markSize);
                        },
                        player});
    }
    const double top = canvas.legend(entries, caption);
    const bool strips = m_form == Form::Strips || m_data.axes.size() < 3;
    QString note = m_data.cohort.isEmpty() ? QString() : tr("Percentiles among %1").arg(m_data.cohort);
    if (strips && knowsSpread() && !note.isEmpty())
        note = tr("%1. Dark: the middle half of them; the numbers are their 5th and 95th percentile.").arg(note);
    const double bottom = canvas.footnote(note);
    m_places = QList<QPointF>(pointCount());
    const QRectF room(canvas.rect.left(), top, canvas.rect.width(), bottom - top);
    if (room.height() < 60)
        return;
    if (strips)
        paintStrips(canvas, room);
    else
        paintRadar(canvas, room);
}

void CompareChart::paintRadar(const Canvas &canvas, const QRectF &room) const
{
    const QFontMetricsF metrics(typeFont(canvas.font, TypeRole::Caption, true));
    const QPointF centre = room.center();
    const double words = std::min(room.width() * 0.24, metrics.averageCharWidth() * 20);
    const double radius = std::max(30.0, std::min(room.width() / 2 - words, room.height() / 2 - 2.6 * metrics.height()));
    auto &painter = canvas.painter;
    const auto axes = m_data.axes.size();
    painter.setBrush(Qt::NoBrush);
    for (const int ring : {0, 25, 50, 75, 100}) {
        painter.setPen(QPen(canvas.theme.tint(canvas.theme.text, ring == 100 || ring == 50 ? 0.24 : 0.12), 1,
                            ring == 50 ? Qt::DashLine : Qt::SolidLine));
        painter.drawEllipse(centre, radiusOf(radius, ring), radiusOf(radius, ring));
    }
    painter.setPen(QPen(canvas.theme.tint(canvas.theme.text, 0.12), 1));
    for (int axis = 0; axis < axes; ++axis)
        painter.drawLine(centre, around(centre, radius, turned(axis, axes, canvas.rightToLeft)));
    paintLabels(canvas, centre, radius);
    for (int player = players() - 1; player >= 0; --player) { // the first on top
        if (!isShown(player))
            continue;
        const QColor colour = canvas.theme.seriesColor(player);
        QPainterPath line;
        bool whole = true;
        bool begun = false; // a path of one place still calls itself empty
        for (int axis = 0; axis < axes; ++axis) {
            const auto &percentile = m_data.axes.at(axis).percentiles.value(player);
            whole = whole && percentile;
            if (!percentile)
                continue;
            const QPointF place = around(centre, radiusOf(radius, *percentile), turned(axis, axes, canvas.rightToLeft));
            m_places[axis * players() + player] = place;
            if (begun)
                line.lineTo(place);
            else
                line.moveTo(place);
            begun = true;
        }
        if (whole)
            line.closeSubpath();
        painter.setPen(QPen(colour, player == 0 ? 2.4 : 1.6));
        QColor area = colour;
        area.setAlphaF(player == 0 ? 0.16F : 0.05F);
        painter.setBrush(whole ? QBrush(area) : QBrush(Qt::NoBrush));
        painter.drawPath(line);
    }
    for (int point = pointCount() - 1; point >= 0; --point) {
        if (!m_places.at(point).isNull())
            paintSeriesMark(painter, canvas.theme, playerOf(point), m_places.at(point),
                            point == canvas.current ? markSize * 1.5 : markSize);
    }
}

void CompareChart::paintLabels(const Canvas &canvas, const QPointF &centre, double radius) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFontMetricsF metrics(caption);
    const auto axes = m_data.axes.size();
    for (int axis = 0; axis < axes; ++axis) {
        const double angle = turned(axis, axes, canvas.rightToLeft);
        const double side = std::cos(angle);
        QPointF at = around(centre, radius + metrics.height() * 0.8, angle);
        const double room = std::abs(side) < 0.2 ? canvas.rect.width() * 0.4
            : side > 0                           ? canvas.rect.right() - at.x()
                                                 : at.x() - canvas.rect.left();
        QStringList lines = inTwoLines(m_data.axes.at(axis).label, caption, room);
        if (lines.isEmpty())
            lines = {m_data.axes.at(axis).label};
        const double height = metrics.height() * double(lines.size());
        if (std::abs(side) < 0.2) // over or under the circle: a second line moves it out
            at = around(centre, radius + metrics.height() * 0.3 + height / 2, angle);
        QRectF box(0, 0, room, height);
        box.moveCenter(at);
        if (side >= 0.2)
            box.moveLeft(at.x());
        else if (side <= -0.2)
            box.moveRight(at.x());
        const Qt::Alignment alignment = side >= 0.2 ? Qt::AlignLeft : side <= -0.2 ? Qt::AlignRight : Qt::AlignHCenter;
        box.setHeight(metrics.height());
        for (const QString &line : std::as_const(lines)) {
            canvas.text(box, alignment | Qt::AlignVCenter, line, canvas.theme.text, caption);
            box.translate(0, metrics.height());
        }
    }
}

void CompareChart::paintStrips(const Canvas &canvas, const QRectF &room) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFontMetricsF metrics(caption);
    double words = 0;
    for (const auto &axis : m_data.axes)
        words = std::max(words, metrics.horizontalAdvance(axis.label));
    words = std::min(words + space::one, room.width() * 0.4);
    double lows = 0; // what the ends of the strips are, in numbers
    double highs = 0;
    for (const auto &axis : m_data.axes) {
        lows = std::max(lows, metrics.horizontalAdvance(axis.low) + space::half);
        highs = std::max(highs, metrics.horizontalAdvance(axis.high) + space::half);
    }
    const bool numbers = knowsSpread() && lows + highs < (room.width() - words) * 0.4;
    if (!numbers)
        lows = highs = 0;
    const double rowHeight = std::min((room.height() - metrics.height()) / double(m_data.axes.size()), metrics.height() * 3);
    const double start = room.left() + words + space::one + lows;
    const double length = room.right() - markSize - highs - start;
    auto &painter = canvas.painter;
    const auto across = [&](double percentile) {
        const double x = start + length * percentile / 100;
        return canvas.rightToLeft ? canvas.rect.right() - (x - canvas.rect.left()) : x;
    };
    for (int axis = 0; axis < m_data.axes.size(); ++axis) {
        const double y = room.top() + rowHeight * (axis + 0.5);
        canvas.text(canvas.mirrored({room.left(), y - metrics.height() / 2, words, metrics.height()}), canvas.start() | Qt::AlignVCenter,
                    m_data.axes.at(axis).label, canvas.theme.text, caption);
        painter.setPen(QPen(canvas.theme.border, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(across(0), y), QPointF(across(100), y));
        painter.setPen(QPen(canvas.theme.tint(canvas.theme.text, 0.22), 5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(across(25), y), QPointF(across(75), y)); // the middle half of the cohort
        if (numbers) {
            const double edge = markSize;
            canvas.text(canvas.mirrored({start - lows - edge, y - metrics.height() / 2, lows, metrics.height()}),
                        canvas.end() | Qt::AlignVCenter, m_data.axes.at(axis).low, canvas.theme.muted, caption);
            canvas.text(canvas.mirrored({start + length + edge, y - metrics.height() / 2, highs, metrics.height()}),
                        canvas.start() | Qt::AlignVCenter, m_data.axes.at(axis).high, canvas.theme.muted, caption);
        }
        for (int player = players() - 1; player >= 0; --player) {
            const auto &percentile = m_data.axes.at(axis).percentiles.value(player);
            if (!percentile || !isShown(player))
                continue;
            const int point = axis * players() + player;
            m_places[point] = QPointF(across(*percentile), y);
            paintSeriesMark(painter, canvas.theme, player, m_places.at(point), point == canvas.current ? markSize * 1.7 : markSize * 1.2);
        }
    }
    const double bottom = room.top() + rowHeight * double(m_data.axes.size());
    painter.setPen(QPen(canvas.theme.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(across(50), room.top()), QPointF(across(50), bottom));
    for (const int tick : {0, 25, 50, 75, 100}) {
        QRectF box(0, bottom, metrics.horizontalAdvance(locale().toString(tick)) + 4, metrics.height());
        box.moveCenter({across(tick), bottom + metrics.height() / 2});
        canvas.text(box, Qt::AlignCenter, locale().toString(tick), canvas.theme.muted, caption);
    }
}

} // namespace touchline
