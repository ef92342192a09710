// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/distributionchart.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

/** Data, words and geometry of a DistributionChart; distributionpainting.cpp has the painting. */
namespace touchline {

using namespace Qt::StringLiterals;

DistributionChart::DistributionChart(QWidget *parent) : ChartView(parent) {}

void DistributionChart::setData(const DistributionChartData &data)
{
    m_data = data;
    m_data.bins.removeIf([](const DistributionChartBin &bin) { return !std::isfinite(bin.low) || !std::isfinite(bin.high); });
    setAccessibleName(data.title);
    dataChanged();
}

QString DistributionChart::format(double value) const
{
    const QString number = locale().toString(value, 'f', m_data.decimals);
    return m_data.unit == "%"_L1 ? tr("%1 %").arg(number) : number;
}

QString DistributionChart::rangeText(int index) const
{
    const DistributionChartBin &bin = m_data.bins.at(index);
    if (m_data.openEnds && index == 0)
        return tr("below %1").arg(format(bin.high));
    if (m_data.openEnds && index == m_data.bins.size() - 1)
        return tr("from %1").arg(format(bin.low));
    return tr("%1 to %2").arg(format(bin.low), format(bin.high));
}

const DistributionChartGroup *DistributionChart::groupAt(int point) const
{
    const qsizetype index = point - m_data.bins.size();
    return index >= 0 && index < m_data.groups.size() ? &m_data.groups.at(index) : nullptr;
}

ChartTable DistributionChart::table() const
{
    ChartTable table{.columns = {m_data.title, tr("Players"), tr("Median"), tr("Middle half"), tr("Whiskers")}, .rows = {}};
    for (int bin = 0; bin < int(m_data.bins.size()); ++bin)
        table.rows.append({rangeText(bin), locale().toString(m_data.bins.at(bin).count), {}, {}, {}});
    const auto range = [this](const std::optional<double> &from, const std::optional<double> &to) {
        return from && to ? tr("%1 to %2").arg(format(*from), format(*to)) : QString();
    };
    for (const DistributionChartGroup &group : m_data.groups)
        table.rows.append({group.label, locale().toString(group.n), group.median ? format(*group.median) : group.reason,
                           range(group.q1, group.q3), range(group.low, group.high)});
    return table;
}

QStringList DistributionChart::readOut(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    const auto *group = groupAt(point);
    if (!group)
        return {rangeText(point), tr("%n player(s)", nullptr, m_data.bins.at(point).count)};
    QStringList lines{group->label, tr("%n player(s)", nullptr, group->n)};
    if (!group->median || !group->q1 || !group->q3) {
        lines.append(group->reason.isEmpty() ? tr("nothing known") : group->reason);
        return lines;
    }
    lines.append(tr("median %1").arg(format(*group->median)));
    lines.append(tr("the middle half: %1 to %2").arg(format(*group->q1), format(*group->q3)));
    if (group->low && group->high)
        lines.append(tr("whiskers: %1 to %2").arg(format(*group->low), format(*group->high)));
    return lines;
}

QSize DistributionChart::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 32, metrics.height() * (13 + 2 * int(m_data.groups.size()))};
}

double DistributionChart::xOf(double value) const
{
    const double share = (value - m_scale.low) / (m_scale.high - m_scale.low);
    return isRightToLeft() ? m_plot.right() - share * m_plot.width() : m_plot.left() + share * m_plot.width();
}

QRectF DistributionChart::spanOf(double from, double to, double top, double height) const
{
    return QRectF(QPointF(xOf(from), top), QPointF(xOf(to), top + height)).normalized();
}

void DistributionChart::findScale(double pixels, double least) const
{
    std::optional<double> low;
    std::optional<double> high;
    const auto take = [&](const std::optional<double> &value) {
        if (!value || !std::isfinite(*value))
            return;
        low = low ? std::min(*low, *value) : *value;
        high = high ? std::max(*high, *value) : *value;
    };
    for (const DistributionChartBin &bin : m_data.bins) {
        take(bin.low);
        take(bin.high);
    }
    for (const DistributionChartGroup &group : m_data.groups) {
        for (const auto &value : {group.low, group.q1, group.median, group.q3, group.high})
            take(value);
    }
    take(m_data.place);
    if (low && *low == *high)
        take(0); // a place alone
    m_scale = ChartScale::covering(low.value_or(0), high.value_or(1), std::clamp(int(pixels / least), 1, 8), false);
}

int DistributionChart::pointAt(const QPointF &position) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).contains(position))
            return int(m_data.bins.size()) + row;
    }
    if (!m_bars.contains(position))
        return -1;
    for (int bin = 0; bin < int(m_data.bins.size()); ++bin) {
        if (spanOf(m_data.bins.at(bin).low, m_data.bins.at(bin).high, m_bars.top(), m_bars.height()).contains(position))
            return bin;
    }
    return -1;
}

QPointF DistributionChart::anchorOf(int point) const
{
    if (const auto *group = groupAt(point)) {
        const QRectF row = m_rows.value(point - int(m_data.bins.size()));
        return {xOf(group->median.value_or((m_scale.low + m_scale.high) / 2)), row.center().y()};
    }
    const DistributionChartBin &bin = m_data.bins.at(point);
    return {xOf((bin.low + bin.high) / 2), m_bars.bottom() - m_bars.height() * bin.count / m_mostCount};
}

QString DistributionChart::emptyText() const
{
    return m_data.empty.isEmpty() ? tr("Nobody has this number yet.") : m_data.empty;
}

} // namespace touchline
