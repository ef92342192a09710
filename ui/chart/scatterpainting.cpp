// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <algorithm>
#include <array>
#include <cmath>

/** The painting of a ScatterChart. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyPoints = 1500; // whose cover by names is not worth counting

void paintDot(QPainter &painter, const QPointF &centre, double radius, bool qualified, const Theme &theme, double strength = 0.5)
{
    QColor fill = theme.muted;
    fill.setAlphaF(float(strength));
    QColor ring = theme.muted;
    ring.setAlphaF(float(std::min(1.0, 2 * strength)));
    painter.setBrush(qualified ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(qualified ? QPen(Qt::NoPen) : QPen(ring, 1));
    painter.drawEllipse(centre, qualified ? radius : radius - 0.5, qualified ? radius : radius - 0.5);
}

/** A dot as a picture of its own, for surfaces of pixels: painting ten thousand paths takes ten times as long. */
QPixmap dotPicture(double radius, bool qualified, const Theme &theme, double strength, double scale)
{
    const int side = 2 * int(std::ceil((radius + 1) * scale)) + 1; // odd: the centre is a pixel
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintDot(painter, QPointF(side, side) / (2 * scale), radius, qualified, theme, strength);
    painter.end();
    picture.setDevicePixelRatio(scale);
    return picture;
}

QPen medianPen(const Theme &theme)
{
    QPen pen(theme.tint(theme.text, 0.45), 1);
    pen.setDashPattern({4, 4});
    return pen;
}

QList<double> ticksWithin(const ChartScale &scale, double low, double high)
{
    QList<double> ticks;
    for (double tick = std::ceil(low / scale.step - 1e-9) * scale.step; tick <= high + scale.step * 1e-9 && ticks.size() < 100;
         tick += scale.step)
        ticks.append(tick);
    return ticks;
}

} // namespace

double ScatterChart::radius() const
{
    return pointCount() > 2000 ? 2.5 : pointCount() > 400 ? 3.0 : 3.8;
}

ChartScale ScatterChart::scaleOf(double low, double high, double pixels, double least) const
{
    return ChartScale::covering(low, high, std::clamp(int(pixels / least), 1, 8), false);
}

QList<ChartLegendEntry> ScatterChart::legend(const Theme &theme) const
{
    QList<ChartLegendEntry> entries;
    const bool some = std::ranges::any_of(m_data.points, [](const ScatterChartPoint &point) { return !point.qualified; });
    if (some) {
        entries.append(
            {tr("compared"), [&theme](QPainter &painter, const QRectF &box) { paintDot(painter, box.center(), 3.8, true, theme); }});
        entries.append({tr("too little to be compared"),
                        [&theme](QPainter &painter, const QRectF &box) { paintDot(painter, box.center(), 3.8, false, theme); }});
    }
    if (pointCount() > 2) {
        entries.append({tr("median"), [&theme](QPainter &painter, const QRectF &box) {
                            painter.setPen(medianPen(theme));
                            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                        }});
    }
    return entries;
}

void ScatterChart::paintChart(const Canvas &canvas) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFont strong = typeFont(caption, TypeRole::Strong);
    const double height = std::ceil(QFontMetricsF(caption).height());
    const double footTop = canvas.footnote(m_data.summary);
    const double legendEnd = canvas.legend(legend(canvas.theme), caption);
    const QRectF titleY = canvas.mirrored(QRectF(canvas.rect.left(), legendEnd, canvas.rect.width(), height));
    canvas.text(titleY, Qt::AlignVCenter | canvas.start(), m_data.y.title, canvas.theme.text, strong);
    const double plotTop = std::round(legendEnd + height + height / 2 + 2);
    const double titleXTop = footTop - height - 2;
    const QRectF titleX(canvas.rect.left(), titleXTop, canvas.rect.width(), height);
    canvas.text(titleX, Qt::AlignVCenter | canvas.end(), m_data.x.title, canvas.theme.text, strong);
    const double plotBottom = std::round(titleXTop - height - 8);

    const Part &seen = part();
    m_scaleY = scaleOf(seen.bottom, seen.top, plotBottom - plotTop, height * 2.6);
    // Room for the widest number of the whole: the plot stays where it is while its part moves.
    double axisWidth = 0;
    const auto tickText = [this](const ScatterChartAxis &axis, double value, int decimals) {
        ScatterChartAxis ofTick = axis;
        ofTick.decimals = decimals;
        return format(ofTick, value);
    };
    for (const double end : {m_whole.bottom, m_whole.top})
        axisWidth = std::max(axisWidth, std::ceil(QFontMetricsF(caption).horizontalAdvance(tickText(m_data.y, end, m_scaleY.decimals))));
    const double left = std::round(canvas.rect.left() + axisWidth + 8);
    m_plot = canvas.mirrored(QRectF(left, plotTop, std::floor(canvas.rect.right() - left - 8), plotBottom - plotTop));
    if (m_plot.width() < 20 || m_plot.height() < 20)
        return;
    const double widest = QFontMetricsF(caption).horizontalAdvance(tickText(m_data.x, m_whole.right, 2));
    m_scaleX = scaleOf(seen.left, seen.right, m_plot.width(), std::max(60.0, widest * 1.8));

    canvas.painter.save();
    canvas.painter.setClipRect(m_plot);
    paintField(canvas);
    canvas.painter.restore();
    paintAxes(canvas, caption);
    canvas.painter.save();
    canvas.painter.setClipRect(m_plot.adjusted(-6, -6, 6, 6));
    if (m_chosen >= 0)
        paintMark(canvas, m_chosen);
    if (canvas.current >= 0 && canvas.current != m_chosen)
        paintMark(canvas, canvas.current);
    canvas.painter.restore();
    paintNames(canvas, caption);
}

void ScatterChart::paintAxes(const Canvas &canvas, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height());
    const Mapping now = mapping();
    for (const double tick : ticksWithin(m_scaleY, now.part.bottom, now.part.top)) {
        ScatterChartAxis axis = m_data.y;
        axis.decimals = m_scaleY.decimals;
        const double y = now.at(now.part.left, tick).y();
        const QRectF box = canvas.mirrored(
            QRectF(canvas.rect.left(), y - height / 2,
                   (canvas.rightToLeft ? canvas.rect.right() - m_plot.right() : m_plot.left() - canvas.rect.left()) - 6, height));
        canvas.text(box, Qt::AlignVCenter | canvas.end(), format(axis, tick), canvas.theme.muted, font);
    }
    double taken = canvas.rect.left() - 100; // end of the number before
    QList<std::pair<double, QString>> below;
    for (const double tick : ticksWithin(m_scaleX, now.part.left, now.part.right)) {
        ScatterChartAxis axis = m_data.x;
        axis.decimals = m_scaleX.decimals;
        below.append({now.at(tick, now.part.bottom).x(), format(axis, tick)});
    }
    std::ranges::sort(below);
    for (const auto &[x, text] : std::as_const(below)) {
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
        QRectF box(x - width / 2, m_plot.bottom() + 5, width, height);
        // Inside, and not under the numbers of the other axis.
        const double least = canvas.rightToLeft ? canvas.rect.left() : m_plot.left() - 4;
        const double most = (canvas.rightToLeft ? m_plot.right() + 4 : canvas.rect.right()) - width;
        box.moveLeft(std::max(least, std::min(box.left(), most)));
        if (box.left() < taken + 4)
            continue;
        taken = box.right();
        canvas.text(box, Qt::AlignCenter, text, canvas.theme.muted, font);
    }
}

void ScatterChart::paintField(const Canvas &canvas) const
{
    QPainter &painter = canvas.painter;
    const Theme &theme = canvas.theme;
    const Mapping now = mapping();
    const double scale = painter.deviceTransform().m11();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.border, 1));
    const Part &seen = now.part;
    for (const double tick : ticksWithin(m_scaleY, seen.bottom, seen.top)) {
        const double y = std::round(now.at(seen.left, tick).y());
        painter.drawLine(QPointF(now.plot.left(), y), QPointF(now.plot.right(), y));
    }
    for (const double tick : ticksWithin(m_scaleX, seen.left, seen.right)) {
        const double x = std::round(now.at(tick, seen.bottom).x());
        painter.drawLine(QPointF(x, now.plot.top()), QPointF(x, now.plot.bottom()));
    }
    if (pointCount() > 2) {
        painter.setPen(medianPen(theme));
        const QPointF medians = now.at(m_medianX, m_medianY);
        painter.drawLine(QPointF(now.plot.left(), std::round(medians.y())), QPointF(now.plot.right(), std::round(medians.y())));
        painter.drawLine(QPointF(std::round(medians.x()), now.plot.top()), QPointF(std::round(medians.x()), now.plot.bottom()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);

    const QRectF near = now.plot.adjusted(-8, -8, 8, 8);
    // Where many stand on each other, one alone is faint and a crowd is dark.
    const double strength = pointCount() > 2000 ? 0.2 : pointCount() > 400 ? 0.35 : 0.5;
    const bool pixels = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    const std::array<QPixmap, 2> dots = pixels
        ? std::array{dotPicture(radius(), false, theme, strength, scale), dotPicture(radius(), true, theme, strength, scale)}
        : std::array<QPixmap, 2>{};
    for (int i = 0; i < pointCount(); ++i) {
        const ScatterChartPoint &point = m_data.points.at(i);
        const QPointF centre = now.at(point.x, point.y);
        if (!near.contains(centre))
            continue;
        if (!pixels) {
            paintDot(painter, centre, radius(), point.qualified, theme, strength);
            continue;
        }
        const QPixmap &dot = dots[point.qualified ? 1 : 0];
        const double half = dot.width() / 2; // whole pixels
        painter.drawPixmap(QPointF((std::round(centre.x() * scale) - half) / scale, (std::round(centre.y() * scale) - half) / scale), dot);
    }
}

void ScatterChart::paintMark(const Canvas &canvas, int point) const
{
    const QPointF centre = anchorOf(point);
    const bool chosen = point == m_chosen;
    const double size = radius() + (chosen ? 2.5 : 1.5);
    canvas.painter.setPen(QPen(canvas.theme.surface, 2));
    canvas.painter.setBrush(chosen ? canvas.theme.seriesColor(0) : canvas.theme.text);
    canvas.painter.drawEllipse(centre, size, size);
    if (point == canvas.current && chosen) {
        canvas.painter.setPen(QPen(canvas.theme.text, 1.5));
        canvas.painter.setBrush(Qt::NoBrush);
        canvas.painter.drawEllipse(centre, size + 2.5, size + 2.5);
    }
}

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
    const auto name = [&](int index) {
        const ScatterChartPoint &point = m_data.points.at(index);
        const QPointF centre = now.at(point.x, point.y);
        if (!area.contains(centre))
            return false;
        const bool chosen = index == m_chosen;
        const QFontMetricsF metrics(chosen ? strong : font);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(point.name)) + 2, std::ceil(metrics.height()));
        const double gap = radius() + (chosen ? 5 : 3);
        // Beside it, above and below, then aslant.
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
            const bool free = area.contains(box)
                && std::ranges::none_of(taken, [&box](const QRectF &other) { return other.adjusted(-3, -1, 3, 1).intersects(box); });
            if (!free)
                continue;
            const auto covered = std::ranges::count_if(dots, [&box](const QPointF &dot) { return box.contains(dot); });
            if (!best || covered < least) {
                best = box;
                least = covered;
            }
        }
        if (!best)
            return false;
        taken.append(*best);
        QColor veil = canvas.theme.surface; // lines and dots behind it stay to be seen, the name to be read
        veil.setAlphaF(0.65F);
        canvas.painter.fillRect(best->adjusted(0, 1, 0, -1), veil);
        canvas.text(*best, Qt::AlignCenter, point.name, chosen ? canvas.theme.seriesColor(0) : canvas.theme.text, chosen ? strong : font);
        return true;
    };
    if (m_chosen >= 0)
        name(m_chosen);
    const int most = std::clamp(int(m_plot.width() * m_plot.height() / 18'000), 3, 14);
    int named = 0;
    int tried = 0;
    for (const int index : m_outliers) {
        if (named >= most || tried >= 4 * most)
            break;
        if (index == m_chosen || !area.contains(now.at(m_data.points.at(index).x, m_data.points.at(index).y)))
            continue;
        ++tried;
        named += name(index) ? 1 : 0;
    }
}

} // namespace touchline
