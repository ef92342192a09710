// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridbar.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

namespace touchline {

namespace {

constexpr double barHeight = 5;
constexpr double mostReach = 1.5; // of intervals, relative to the largest value

bool isFinite(const std::optional<double> &value)
{
    return value && std::isfinite(*value);
}

} // namespace

QList<std::optional<GridBar>> gridBars(const QList<GridBarValue> &values)
{
    double low = 0;
    double high = 0;
    double least = 0; // that intervals reach
    double most = 0;
    for (const auto &each : values) {
        if (!isFinite(each.value))
            continue;
        low = std::min(low, *each.value);
        high = std::max(high, *each.value);
        least = isFinite(each.low) ? std::min(least, *each.low) : least;
        most = isFinite(each.high) ? std::max(most, *each.high) : most;
    }
    const double largest = std::max(high, -low);
    high = std::max(high, std::min(most, mostReach * largest));
    low = std::min(low, std::max(least, -mostReach * largest));
    const double extent = high > low ? high - low : 1;
    const auto placeOf = [&](double value) { return std::clamp((value - low) / extent, 0.0, 1.0); };
    QList<std::optional<GridBar>> bars;
    for (const auto &each : values) {
        std::optional<GridBar> bar;
        if (isFinite(each.value)) {
            bar = GridBar{.zero = placeOf(0), .end = placeOf(*each.value), .low = {}, .high = {}, .openEnd = false};
            if (isFinite(each.low) && isFinite(each.high)) {
                bar->low = placeOf(*each.low);
                bar->high = placeOf(*each.high);
                bar->openEnd = *each.high > high;
            }
        }
        bars.append(bar);
    }
    return bars;
}

void paintGridBar(QPainter &painter, const QRect &cell, const GridBar &bar, const Theme &theme, bool rightToLeft)
{
    const QRectF track(cell.left() + space::one, cell.bottom() - barHeight - 1, cell.width() - 2 * space::one, barHeight);
    if (track.width() < 8)
        return;
    const auto at = [&](double share) {
        return rightToLeft ? track.right() - share * track.width() : track.left() + share * track.width();
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF length = QRectF(QPointF(at(bar.zero), track.top()), QPointF(at(bar.end), track.bottom())).normalized();
    painter.fillRect(length, theme.tint(theme.text, 0.4));
    if (bar.low && bar.high) {
        const double y = track.center().y();
        painter.setPen(QPen(theme.text, 1)); // dark on the paler bar, and beyond it
        painter.drawLine(QPointF(at(*bar.low), y), QPointF(at(*bar.high), y));
        const auto tick = [&](double share) { painter.drawLine(QPointF(at(share), y - 2.5), QPointF(at(share), y + 2.5)); };
        tick(*bar.low);
        if (!bar.openEnd)
            tick(*bar.high);
    }
    painter.restore();
}

} // namespace touchline
