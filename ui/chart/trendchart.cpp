// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/trendchart.h"
#include "ui/chart/chartscale.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastSlots = 4; // that can be seen alone

}

TrendChart::TrendChart(QWidget *parent) : ZoomChart(parent) {}

void TrendChart::setData(const TrendChartData &data)
{
    // Another metric of the same matches: the same stretch of them.
    if (!std::ranges::equal(m_data.points, data.points, {}, &TrendChartPoint::day, &TrendChartPoint::day))
        m_part.reset();
    m_data = data;
    setAccessibleName(data.title);
    dataChanged();
    partMoved();
}

void TrendChart::setPart(const AxisPart &part)
{
    const AxisPart valid = part.within(whole(), leastSlots);
    m_part = valid.length() >= whole().length() * 0.999 ? std::nullopt : std::optional(valid);
    partMoved();
}

void TrendChart::showWhole()
{
    setPart(whole());
}

void TrendChart::zoom(double factor, const QPointF &about)
{
    if (m_plot.width() < 1 || pointCount() == 0)
        return;
    const double across = std::clamp((about.x() - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    setPart(seen().zoomed(factor, isRightToLeft() ? 1 - across : across, whole(), leastSlots));
}

void TrendChart::pan(const QPointF &pixels)
{
    if (isWhole() || m_plot.width() < 1)
        return;
    setPart(seen().moved((isRightToLeft() ? pixels.x() : -pixels.x()) / slotWidth()));
}

std::pair<int, int> TrendChart::seenPoints() const
{
    const AxisPart part = seen();
    return {std::max(0, int(std::floor(part.low))), std::min(pointCount(), int(std::ceil(part.high)))};
}

QString TrendChart::format(double value, int decimals) const
{
    const QString number = locale().toString(value * m_data.factor, 'f', decimals);
    return m_data.unit == "%"_L1 ? tr("%1 %").arg(number) : number;
}

QString TrendChart::barText(const TrendChartPoint &point) const
{
    if (!point.value)
        return point.reason.isEmpty() ? tr("no value") : point.reason;
    const double shown = *point.value * m_data.factor;
    return format(*point.value, std::abs(shown - std::round(shown)) < 1e-9 ? 0 : m_data.decimals);
}

ChartTable TrendChart::table() const
{
    ChartTable table;
    table.columns = {tr("Date"), tr("Match"), m_data.barLabel.isEmpty() ? tr("Value") : m_data.barLabel,
                     m_data.lineLabel.isEmpty() ? tr("Rolling") : m_data.lineLabel, tr("Sample")};
    for (const TrendChartPoint &point : m_data.points)
        table.rows.append({locale().toString(point.day, QLocale::ShortFormat), point.label, barText(point),
                           point.rolling ? format(*point.rolling, m_data.decimals) : QString(), point.sample});
    return table;
}

QString TrendChart::summary() const
{
    if (m_data.points.isEmpty())
        return emptyText();
    const auto played = std::ranges::count_if(m_data.points, [](const TrendChartPoint &point) { return point.value.has_value(); });
    QString text = tr("%1 over %n match(es)", nullptr, int(played)).arg(m_data.title);
    if (m_data.baseline)
        text += tr(", season %1").arg(format(*m_data.baseline, m_data.decimals));
    if (m_data.bandLow && m_data.bandHigh)
        text += tr(" (95 % interval %1 to %2)").arg(format(*m_data.bandLow, m_data.decimals), format(*m_data.bandHigh, m_data.decimals));
    const auto last = std::ranges::find_if(m_data.points.crbegin(), m_data.points.crend(),
                                           [](const TrendChartPoint &point) { return point.rolling.has_value(); });
    if (last != m_data.points.crend())
        text += tr(", latest rolling value %1").arg(format(*last->rolling, m_data.decimals));
    return text + u'.';
}

int TrendChart::pointCount() const
{
    return int(m_data.points.size());
}

QStringList TrendChart::readOut(int index) const
{
    if (index < 0 || index >= pointCount())
        return {};
    const TrendChartPoint &point = m_data.points.at(index);
    QStringList lines{point.label.isEmpty() ? locale().toString(point.day, QLocale::ShortFormat)
                                            : tr("%1 · %2").arg(point.label, locale().toString(point.day, QLocale::ShortFormat))};
    if (!isSeriesShown(Bars))
        ; // nor are its numbers told
    else if (!point.value)
        lines.append(barText(point));
    else if (point.sample.isEmpty())
        lines.append(tr("%1: %2").arg(m_data.barLabel, barText(point)));
    else
        lines.append(tr("%1: %2 in %3").arg(m_data.barLabel, barText(point), point.sample));
    if (point.rolling && isSeriesShown(Line))
        lines.append(tr("%1: %2").arg(m_data.lineLabel, format(*point.rolling, m_data.decimals)));
    return lines;
}

QSize TrendChart::sizeHint() const
{
    return {560, 300};
}

QSize TrendChart::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 30, metrics.height() * 10};
}

double TrendChart::slotCentre(int index) const
{
    const double offset = (index + 0.5 - seen().low) * slotWidth();
    return isRightToLeft() ? m_plot.right() - offset : m_plot.left() + offset;
}

double TrendChart::yOf(double value) const
{
    return m_plot.bottom() - (value * m_data.factor - m_bottom) / (m_top - m_bottom) * m_plot.height();
}

bool TrendChart::spansYears() const
{
    const auto [first, end] = seenPoints();
    return m_data.points.at(first).day.year() != m_data.points.at(end - 1).day.year();
}

int TrendChart::pointAt(const QPointF &position) const
{
    if (m_data.points.isEmpty() || !m_plot.adjusted(0, -8, 0, 24).contains(position))
        return -1;
    const double offset = isRightToLeft() ? m_plot.right() - position.x() : position.x() - m_plot.left();
    return std::clamp(int(seen().low + offset / slotWidth()), 0, pointCount() - 1);
}

QPointF TrendChart::anchorOf(int point) const
{
    const TrendChartPoint &data = m_data.points.at(point);
    return {slotCentre(point), yOf(data.rolling && isSeriesShown(Line) ? *data.rolling : data.value.value_or(0))};
}

QString TrendChart::emptyText() const
{
    return m_data.empty.isEmpty() ? tr("No matches in this period yet.") : m_data.empty;
}

} // namespace touchline
