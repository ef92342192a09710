// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include "ui/chart/seriesmark.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <algorithm>
#include <array>
#include <cmath>

/** The painting of a ScatterChart, but for the names in it. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr double inLegend = 4; // radius of a mark there

ChartLegendEntry dotEntry(const QString &text, const ScatterDot &dot, const Theme &theme)
{
    return {text, [&theme, dot](QPainter &painter, const QRectF &box) { paintScatterDot(painter, box.center(), dot, theme, 0.5); }};
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
    return pointCount() > 2000 ? 2.5 : pointCount() > 400 ? 3.0 : 4.0;
}

double ScatterChart::radiusOf(const std::optional<double> &size) const
{
    if (m_data.size.title.isEmpty())
        return radius();
    if (!size)
        return std::max(2.5, radius() * 0.75);
    // Areas are what eyes compare; in steps of half a pixel, so that ten thousand points have few pictures.
    const double least = std::max(1.5, radius() * 0.6);
    const double most = std::min(9.0, radius() * 2.5);
    const double extent = m_sizes.second - m_sizes.first;
    const double share = extent > 0 ? (*size - m_sizes.first) / extent : 0.5;
    const double area = least * least + share * (most * most - least * least);
    return std::round(2 * std::sqrt(area)) / 2;
}

double ScatterChart::strength() const
{
    return pointCount() > 2000 ? 0.2 : pointCount() > 400 ? 0.35 : 0.5;
}

int ScatterChart::markOf(int series) const
{
    if (series < 0 || series >= m_data.series.size())
        return ScatterDot::noSeries;
    return m_data.hasRest && series == m_data.series.size() - 1 ? ScatterDot::rest : series;
}

bool ScatterChart::isSeen(int point) const
{
    const int series = m_data.points.at(point).series;
    return series < 0 || series >= m_data.series.size() || isSeriesShown(series);
}

ScatterDot ScatterChart::dotOf(int index) const
{
    const ScatterChartPoint &point = m_data.points.at(index);
    return {.series = markOf(point.series),
            .radius = radiusOf(point.size),
            .qualified = point.qualified,
            .sized = m_data.size.title.isEmpty() || point.size.has_value(),
            .selected = m_isSelected.at(index)};
}

ChartScale ScatterChart::scaleOf(double low, double high, double pixels, double least) const
{
    return ChartScale::covering(low, high, std::clamp(int(pixels / least), 1, 8), false);
}

QList<ChartLegendEntry> ScatterChart::legend(const Theme &theme) const
{
    QList<ChartLegendEntry> entries;
    const auto add = [&entries, &theme](const QString &text, const ScatterDot &dot) { entries.append(dotEntry(text, dot, theme)); };
    for (int i = 0; i < m_data.series.size(); ++i) {
        add(m_data.series.at(i), {.series = markOf(i), .radius = inLegend});
        entries.last().series = i;
    }
    entries += sizeLegend(theme);
    if (std::ranges::any_of(m_data.points, [](const ScatterChartPoint &point) { return !point.qualified; })) {
        add(tr("compared"), {.radius = inLegend});
        add(tr("too little to be compared"), {.radius = inLegend, .qualified = false});
    }
    if (pointCount() > 2) {
        entries.append({tr("median"), [&theme](QPainter &painter, const QRectF &box) {
                            painter.setPen(medianPen(theme));
                            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                        }});
    }
    return entries;
}

QList<ChartLegendEntry> ScatterChart::sizeLegend(const Theme &theme) const
{
    if (m_data.size.title.isEmpty())
        return {};
    QList<ChartLegendEntry> entries;
    const auto add = [&entries, &theme](const QString &text, const ScatterDot &dot) { entries.append(dotEntry(text, dot, theme)); };
    const auto isSized = [](const ScatterChartPoint &point) { return point.size.has_value(); };
    if (std::ranges::any_of(m_data.points, isSized)) {
        add(tr("%1: %2").arg(m_data.size.title, format(m_data.size, m_sizes.first)), {.radius = radiusOf(m_sizes.first)});
        add(format(m_data.size, m_sizes.second), {.radius = radiusOf(m_sizes.second)});
    }
    if (!std::ranges::all_of(m_data.points, isSized))
        add(tr("%1: no number").arg(m_data.size.title), {.radius = inLegend, .sized = false});
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
    m_scaleY = scaleOf(seen.y.low, seen.y.high, plotBottom - plotTop, height * 2.6);
    // Room for the widest number of the whole: the plot stays where it is while its part moves.
    double axisWidth = 0;
    const auto tickText = [this](const ScatterChartAxis &axis, double value, int decimals) {
        ScatterChartAxis ofTick = axis;
        ofTick.decimals = decimals;
        return format(ofTick, value);
    };
    for (const double end : {m_whole.y.low, m_whole.y.high})
        axisWidth = std::max(axisWidth, std::ceil(QFontMetricsF(caption).horizontalAdvance(tickText(m_data.y, end, m_scaleY.decimals))));
    const double left = std::round(canvas.rect.left() + axisWidth + 8);
    m_plot = canvas.mirrored(QRectF(left, plotTop, std::floor(canvas.rect.right() - left - 8), plotBottom - plotTop));
    if (m_plot.width() < 20 || m_plot.height() < 20)
        return;
    const double widest = QFontMetricsF(caption).horizontalAdvance(tickText(m_data.x, m_whole.x.high, 2));
    m_scaleX = scaleOf(seen.x.low, seen.x.high, m_plot.width(), std::max(60.0, widest * 1.8));

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
    for (const auto ticks = ticksWithin(m_scaleY, now.part.y.low, now.part.y.high); const double tick : ticks) {
        ScatterChartAxis axis = m_data.y;
        axis.decimals = m_scaleY.decimals;
        const double y = now.at(now.part.x.low, tick).y();
        const QRectF box = canvas.mirrored(
            QRectF(canvas.rect.left(), y - height / 2,
                   (canvas.rightToLeft ? canvas.rect.right() - m_plot.right() : m_plot.left() - canvas.rect.left()) - 6, height));
        canvas.text(box, Qt::AlignVCenter | canvas.end(), format(axis, tick), canvas.theme.muted, font);
    }
    double taken = canvas.rect.left() - 100; // end of the number before
    QList<std::pair<double, QString>> below;
    for (const auto ticks = ticksWithin(m_scaleX, now.part.x.low, now.part.x.high); const double tick : ticks) {
        ScatterChartAxis axis = m_data.x;
        axis.decimals = m_scaleX.decimals;
        below.append({now.at(tick, now.part.y.low).x(), format(axis, tick)});
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
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.border, 1));
    const Part &seen = now.part;
    for (const auto ticks = ticksWithin(m_scaleY, seen.y.low, seen.y.high); const double tick : ticks) {
        const double y = std::round(now.at(seen.x.low, tick).y());
        painter.drawLine(QPointF(now.plot.left(), y), QPointF(now.plot.right(), y));
    }
    for (const auto ticks = ticksWithin(m_scaleX, seen.x.low, seen.x.high); const double tick : ticks) {
        const double x = std::round(now.at(tick, seen.y.low).x());
        painter.drawLine(QPointF(x, now.plot.top()), QPointF(x, now.plot.bottom()));
    }
    if (pointCount() > 2) {
        painter.setPen(medianPen(theme));
        const QPointF medians = now.at(m_medianX, m_medianY);
        painter.drawLine(QPointF(now.plot.left(), std::round(medians.y())), QPointF(now.plot.right(), std::round(medians.y())));
        painter.drawLine(QPointF(std::round(medians.x()), now.plot.top()), QPointF(std::round(medians.x()), now.plot.bottom()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintDots(canvas);
}

void ScatterChart::paintDots(const Canvas &canvas) const
{
    QPainter &painter = canvas.painter;
    const Mapping now = mapping();
    const QRectF near = now.plot.adjusted(-12, -12, 12, 12);
    const double scale = painter.deviceTransform().m11();
    const bool pixels = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (pixels)
        m_pictures.setLook(canvas.theme, strength(), scale);
    for (const int i : m_order) {
        const QPointF centre = now.at(m_data.points.at(i).x, m_data.points.at(i).y);
        if (!near.contains(centre) || !isSeen(i))
            continue;
        if (!pixels) {
            paintScatterDot(painter, centre, dotOf(i), canvas.theme, strength());
            continue;
        }
        const QPixmap &dot = m_pictures.of(dotOf(i));
        const double half = dot.width() / 2; // whole pixels
        painter.drawPixmap(QPointF((std::round(centre.x() * scale) - half) / scale, (std::round(centre.y() * scale) - half) / scale), dot);
    }
}

void ScatterChart::paintMark(const Canvas &canvas, int point) const
{
    const QPointF centre = anchorOf(point);
    const bool chosen = point == m_chosen;
    const int mark = markOf(m_data.points.at(point).series);
    double size = radiusOf(m_data.points.at(point).size) + (chosen ? 2.5 : 1.5);
    canvas.painter.setPen(QPen(canvas.theme.surface, 2));
    canvas.painter.setBrush(!chosen                        ? canvas.theme.text
                                : mark >= 0                ? canvas.theme.seriesColor(mark)
                                : mark == ScatterDot::rest ? canvas.theme.muted
                                                           : canvas.theme.seriesColor(0));
    drawSeriesShape(canvas.painter, mark == ScatterDot::rest ? int(ScatterChartData::mostSeries) - 1 : std::max(mark, 0), centre, 2 * size);
    const auto ring = [&](const QColor &color) {
        size += 2.5;
        canvas.painter.setPen(QPen(color, 1.5));
        canvas.painter.setBrush(Qt::NoBrush);
        canvas.painter.drawEllipse(centre, size, size);
    };
    // Where colours say something else, it is the ring that says which is chosen.
    if (chosen && (point == canvas.current || mark != ScatterDot::noSeries))
        ring(canvas.theme.text);
    if (m_isSelected.at(point))
        ring(canvas.theme.accent);
}

} // namespace touchline
