// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <algorithm>
#include <array>
#include <cmath>

/** The names in a ScatterChart: of the chosen, the selected, and those who stand out, as far as there is room. */
namespace touchline {

namespace {

constexpr qsizetype manyPoints = 1500; // whose cover by names is not worth counting
constexpr qsizetype fewSelected = 6; // as many as are compared

/** Beside a point, above and below, then aslant: where no other name stands and fewest points are covered; in `free` places none. */
std::optional<QRectF> freePlace(const QPointF &centre, const QSizeF &size, double gap, const QRectF &area, const QList<QRectF> &taken,
                                const QList<QPointF> &dots, double radius, bool free)
{
    const double besides = centre.x() + gap;
    const double before = centre.x() - gap - size.width();
    const double over = centre.y() - gap - size.height();
    const double under = centre.y() + gap;
    const double middle = centre.y() - size.height() / 2;
    const std::array<QPointF, 8> corners{QPointF(besides, middle),
                                         QPointF(before, middle),
                                         QPointF(centre.x() - size.width() / 2, over),
                                         QPointF(centre.x() - size.width() / 2, under),
                                         QPointF(besides - gap, over + gap / 2),
                                         QPointF(besides - gap, under - gap / 2),
                                         QPointF(before + gap, over + gap / 2),
                                         QPointF(before + gap, under - gap / 2)};
    std::optional<QRectF> best;
    qsizetype least = 0;
    for (const QPointF &corner : corners) {
        const QRectF box(corner, size);
        const bool isFree = area.contains(box)
            && std::ranges::none_of(taken, [&box](const QRectF &other) { return other.adjusted(-3, -1, 3, 1).intersects(box); });
        if (!isFree)
            continue;
        const QRectF touched = box.adjusted(-radius, 1 - radius, radius, radius - 1);
        const auto covered = std::ranges::count_if(dots, [&touched](const QPointF &dot) { return touched.contains(dot); });
        if ((!best || covered < least) && !(free && covered > 0)) {
            best = box;
            least = covered;
        }
    }
    return best;
}

} // namespace

void ScatterChart::paintNames(const Canvas &canvas, const QFont &font) const
{
    const QFont strong = typeFont(font, TypeRole::Strong);
    const Mapping now = mapping();
    const QRectF area = m_plot.adjusted(1, 1, -1, -1);
    QList<QPointF> dots;
    if (pointCount() <= manyPoints) {
        for (const ScatterChartPoint &point : m_data.points)
            dots.append(now.at(point.x, point.y));
    }
    QList<QRectF> taken;
    // Whoever is asked for has a name in any case; that of another, over points, would leave open whose it is.
    const auto name = [&](int index, bool askedFor) {
        const ScatterChartPoint &point = m_data.points.at(index);
        const QPointF centre = now.at(point.x, point.y);
        if (!area.contains(centre) || !isSeen(index))
            return false;
        const bool chosen = index == m_chosen;
        const QFontMetricsF metrics(chosen ? strong : font);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(point.name)) + 2, std::ceil(metrics.height()));
        const auto box = freePlace(centre, size, radiusOf(point.size) + (chosen || m_isSelected.at(index) ? 6 : 3), area, taken, dots,
                                   radius(), !askedFor);
        if (!box)
            return false;
        taken.append(*box);
        QColor veil = canvas.theme.surface; // lines and dots behind it stay to be seen, the name to be read
        veil.setAlphaF(0.65F);
        canvas.painter.fillRect(box->adjusted(0, 1, 0, -1), veil);
        const bool blue = chosen && m_data.series.isEmpty(); // else it would be a series' colour
        canvas.text(*box, Qt::AlignCenter, point.name, blue ? canvas.theme.seriesColor(0) : canvas.theme.text, chosen ? strong : font);
        return true;
    };
    if (m_chosen >= 0)
        name(m_chosen, true);
    for (const auto few = m_selected.first(m_selected.size() <= fewSelected ? m_selected.size() : 0); const int index : few) {
        if (index != m_chosen)
            name(index, true);
    }
    const int most = std::clamp(int(m_plot.width() * m_plot.height() / 18'000), 3, 14);
    int named = 0;
    int tried = 0;
    for (const int index : m_outliers) {
        if (named >= most || tried >= 4 * most)
            break;
        const bool done = index == m_chosen || (m_selected.size() <= fewSelected && m_isSelected.at(index));
        if (done || !area.contains(now.at(m_data.points.at(index).x, m_data.points.at(index).y)))
            continue;
        ++tried;
        named += name(index, false) ? 1 : 0;
    }
}

} // namespace touchline
