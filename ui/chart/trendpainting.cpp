// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartscale.h"
#include "ui/chart/trendchart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

/**
 * The painting half of TrendChart; trendchart.cpp holds its data, words and geometry, trendline.cpp paints the rolling
 * value, trendlabels.cpp what is written around it.
 */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

bool areWhole(const TrendChartData &data)
{
    return data.factor == 1 && std::ranges::all_of(data.points, [](const TrendChartPoint &point) {
               return !point.value || *point.value == std::floor(*point.value);
           });
}

QPen dashedPen(const Theme &theme)
{
    QPen pen(theme.text, 1.4);
    pen.setDashPattern({4, 3});
    return pen;
}

enum class Mark { Bar, Line, Dash, Band, Gap };

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const Theme &theme)
{
    const QColor color = theme.seriesColor(0);
    const double y = box.center().y();
    switch (mark) {
    case Mark::Bar:
        painter.fillRect(QRectF(box.center().x() - 3.5, y - 6, 7, 12), theme.tint(color, 0.45));
        return;
    case Mark::Line:
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
        return;
    case Mark::Dash:
        painter.setPen(dashedPen(theme));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        return;
    case Mark::Band: {
        QColor fill = color;
        fill.setAlphaF(0.18F);
        painter.fillRect(QRectF(box.left(), y - 6, box.width(), 12), fill);
        return;
    }
    case Mark::Gap:
        painter.setPen(QPen(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() + QPointF(-3, -3), box.center() + QPointF(3, 3));
        painter.drawLine(box.center() + QPointF(-3, 3), box.center() + QPointF(3, -3));
        return;
    }
}

} // namespace

std::pair<double, double> TrendChart::extent() const
{
    double low = 0;
    double high = 0;
    const auto take = [&](Series series, const std::optional<double> &value) {
        if (!value || !std::isfinite(*value) || !isSeriesShown(series))
            return;
        low = std::min(low, *value * m_data.factor);
        high = std::max(high, *value * m_data.factor);
    };
    for (const TrendChartPoint &point : m_data.points) {
        take(Bars, point.value);
        take(Line, point.rolling);
    }
    take(Baseline, m_data.baseline);
    take(Band, m_data.bandLow);
    take(Band, m_data.bandHigh);
    return {low, high};
}

QRectF TrendChart::withinPlot(const QRectF &rect) const
{
    const double left = std::max(rect.left(), m_plot.left());
    return {left, rect.top(), std::max(0.0, std::min(rect.right(), m_plot.right()) - left), rect.height()};
}

QList<ChartLegendEntry> TrendChart::legend(const Theme &theme) const
{
    QList<ChartLegendEntry> entries;
    const auto add = [&](Mark mark, const QString &text, int series = -1) {
        entries.append({text, [mark, &theme](QPainter &painter, const QRectF &box) { paintMark(painter, box, mark, theme); }, series});
    };
    const auto any = [&](auto member) {
        return std::ranges::any_of(m_data.points, [member](const auto &point) { return (point.*member).has_value(); });
    };
    if (any(&TrendChartPoint::value) && !m_data.barLabel.isEmpty())
        add(Mark::Bar, m_data.barLabel, Bars);
    if (any(&TrendChartPoint::rolling) && !m_data.lineLabel.isEmpty())
        add(Mark::Line, m_data.lineLabel, Line);
    if (m_data.baseline && !m_data.baselineLabel.isEmpty())
        add(Mark::Dash, m_data.baselineLabel, Baseline);
    if (m_data.bandLow && m_data.bandHigh && !m_data.bandLabel.isEmpty())
        add(Mark::Band, m_data.bandLabel, Band);
    QString reason;
    bool several = false;
    for (const TrendChartPoint &point : m_data.points) {
        if (point.value)
            continue;
        const QString text = barText(point);
        several = several || (!reason.isEmpty() && reason != text);
        reason = text;
    }
    if (!reason.isEmpty() && isSeriesShown(Bars))
        add(Mark::Gap, several ? tr("no value") : reason);
    return entries;
}

void TrendChart::paintChart(const Canvas &canvas) const
{
    const QFont caption = typeFont(canvas.font, TypeRole::Caption, true);
    const QFont strong = typeFont(caption, TypeRole::Strong, true);
    const QFontMetricsF metrics(caption);
    const double textHeight = std::ceil(metrics.height());
    double plotTop = canvas.legend(legend(canvas.theme), caption) + textHeight / 2 + 2;
    if (!m_data.unit.isEmpty() && m_data.unit != "%"_L1) {
        const QRectF line = canvas.mirrored(QRectF(canvas.rect.left(), plotTop - textHeight / 2, canvas.rect.width() / 2, textHeight));
        canvas.text(line, Qt::AlignVCenter | canvas.start(), m_data.unit, canvas.theme.muted, caption);
        plotTop += textHeight + 2;
    }
    const double plotBottom = canvas.rect.bottom() - textHeight - 8;

    const auto [low, high] = extent();
    const int most = std::clamp(int((plotBottom - plotTop) / (textHeight * 2.4)), 1, 6);
    const ChartScale scale = ChartScale::covering(low, high, most, areWhole(m_data));
    m_bottom = scale.low;
    m_top = scale.high;
    const auto tickText = [&](double value) { return format(value / m_data.factor, scale.decimals); };
    double axisWidth = 0;
    for (const auto ticks = scale.ticks(); const double tick : ticks)
        axisWidth = std::max(axisWidth, std::ceil(metrics.horizontalAdvance(tickText(tick))));

    // The latest rolling value and the season are named at the end of their lines, as in print, where there is room for it.
    const QList<EndLabel> ends = endLabels();
    double endWidth = endLabelWidth(ends, QFontMetricsF(strong));
    if (endWidth > canvas.rect.width() * 0.2)
        endWidth = 0;
    const QRectF plot(canvas.rect.left() + axisWidth + 8, plotTop, canvas.rect.width() - axisWidth - 8 - endWidth, plotBottom - plotTop);
    m_plot = canvas.mirrored(plot);
    if (m_plot.width() < 10 || m_plot.height() < 10)
        return;

    for (const auto ticks = scale.ticks(); const double tick : ticks) {
        const double y = std::round(yOf(tick / m_data.factor)) + 0.5;
        const bool zero = std::abs(tick) < scale.step * 1e-6;
        canvas.painter.setPen(QPen(zero ? canvas.theme.tint(canvas.theme.text, 0.35) : canvas.theme.border, 1));
        canvas.painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        const QRectF box = canvas.mirrored(QRectF(canvas.rect.left(), y - textHeight / 2, axisWidth, textHeight));
        canvas.text(box, Qt::AlignVCenter | canvas.end(), tickText(tick), canvas.theme.muted, caption);
    }
    paintBand(canvas);
    paintBars(canvas);
    paintDates(canvas, caption);
    paintBaseline(canvas);
    paintLine(canvas);
    if (endWidth > 0)
        paintEnds(canvas, ends, strong, endWidth);
}

void TrendChart::paintBand(const Canvas &canvas) const
{
    if (!m_data.bandLow || !m_data.bandHigh || !isSeriesShown(Band))
        return;
    QColor fill = canvas.theme.seriesColor(0);
    fill.setAlphaF(0.18F);
    canvas.painter.fillRect(QRectF(QPointF(m_plot.left(), yOf(*m_data.bandHigh)), QPointF(m_plot.right(), yOf(*m_data.bandLow))), fill);
}

void TrendChart::paintBars(const Canvas &canvas) const
{
    const double slot = slotWidth();
    const double width = std::clamp(slot * 0.62, 1.0, 36.0);
    const QColor color = canvas.theme.seriesColor(0);
    const auto [first, end] = seenPoints();
    for (int i = first; i < end; ++i) {
        const TrendChartPoint &point = m_data.points.at(i);
        const double x = slotCentre(i);
        if (i == canvas.current)
            canvas.painter.fillRect(withinPlot({x - slot / 2, m_plot.top(), slot, m_plot.height()}),
                                    canvas.theme.tint(canvas.theme.text, 0.06));
        if (!isSeriesShown(Bars))
            continue;
        if (!point.value) {
            if (!isSeenAt(x))
                continue;
            const double y = yOf(0) - 6;
            const double arm = std::min(3.0, slot / 3);
            canvas.painter.setPen(QPen(canvas.theme.muted, 1.3, Qt::SolidLine, Qt::RoundCap));
            canvas.painter.drawLine(QPointF(x - arm, y - arm), QPointF(x + arm, y + arm));
            canvas.painter.drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm));
            continue;
        }
        // A bar of nothing keeps a stub: zero is a value, a gap is not.
        const double top = yOf(*point.value);
        QRectF bar = QRectF(QPointF(x - width / 2, top), QPointF(x + width / 2, yOf(0))).normalized();
        if (bar.height() < 2)
            bar.setTop(bar.bottom() - 2);
        bar = withinPlot(bar);
        canvas.painter.fillRect(bar, i == canvas.current ? color : canvas.theme.tint(color, 0.45));
    }
}

void TrendChart::paintBaseline(const Canvas &canvas) const
{
    if (!m_data.baseline || !isSeriesShown(Baseline))
        return;
    canvas.painter.setPen(dashedPen(canvas.theme));
    canvas.painter.drawLine(QPointF(m_plot.left(), yOf(*m_data.baseline)), QPointF(m_plot.right(), yOf(*m_data.baseline)));
}

} // namespace touchline
