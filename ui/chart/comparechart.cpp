// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/comparechart.h"
#include "ui/theme/type.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

CompareChart::CompareChart(QWidget *parent) : ChartView(parent) {}

void CompareChart::setData(const CompareChartData &data)
{
    m_data = data;
    showAllSeries();
    m_places.clear();
    setAccessibleName(tr("Comparison of %1").arg(data.players.join(u", "_s)));
    dataChanged();
}

void CompareChart::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    m_places.clear();
    updateGeometry();
    update();
}

ChartTable CompareChart::table() const
{
    ChartTable table{.columns = {tr("Statistic")}, .rows = {}};
    for (const auto &player : m_data.players)
        table.columns += {player, tr("percentile")};
    if (knowsSpread())
        table.columns += {tr("5th percentile"), tr("95th percentile")};
    for (const auto &axis : m_data.axes) {
        QStringList row{axis.label};
        for (int player = 0; player < players(); ++player) {
            const auto &percentile = axis.percentiles.value(player);
            row += {axis.values.value(player), percentile ? locale().toString(qRound(*percentile)) : u"–"_s};
        }
        if (knowsSpread())
            row += {axis.low.isEmpty() ? u"–"_s : axis.low, axis.high.isEmpty() ? u"–"_s : axis.high};
        table.rows.append(row);
    }
    return table;
}

QString CompareChart::summary() const
{
    if (pointCount() == 0)
        return emptyText();
    QStringList parts;
    for (int player = 0; player < players(); ++player) {
        int best = 0;
        for (const auto &axis : m_data.axes) {
            bool first = axis.percentiles.value(player).has_value();
            for (int other = 0; first && other < players(); ++other)
                first =
                    other == player || !axis.percentiles.value(other) || *axis.percentiles.value(other) <= *axis.percentiles.value(player);
            best += first ? 1 : 0;
        }
        parts.append(tr("%1 in %2", "player, number of metrics").arg(m_data.players.at(player), locale().toString(best)));
    }
    return tr("Highest percentile of %1 metrics: %2.").arg(locale().toString(m_data.axes.size()), parts.join(u", "_s));
}

bool CompareChart::knowsSpread() const
{
    return std::ranges::any_of(m_data.axes, [](const CompareChartAxis &axis) { return !axis.low.isEmpty(); });
}

int CompareChart::pointCount() const
{
    return int(m_data.axes.size()) * players();
}

QStringList CompareChart::readOut(int point) const
{
    if (point < 0 || point >= pointCount())
        return {};
    const auto &axis = m_data.axes.at(axisOf(point));
    const auto &percentile = axis.percentiles.value(playerOf(point));
    QStringList lines{m_data.players.at(playerOf(point)), u"%1: %2"_s.arg(axis.label, axis.values.value(playerOf(point))),
                      percentile ? tr("percentile %1").arg(locale().toString(qRound(*percentile))) : tr("no comparison")};
    if (!axis.low.isEmpty())
        lines.append(tr("nine of ten have %1 to %2").arg(axis.low, axis.high));
    return lines;
}

QSize CompareChart::sizeHint() const
{
    return {520, m_form == Form::Radar ? 460 : minimumSizeHint().height()};
}

QSize CompareChart::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    const int rows = int(m_data.axes.size()) * (metrics.height() + space::two) + 3 * metrics.height();
    return {metrics.averageCharWidth() * 36, m_form == Form::Radar ? metrics.height() * 18 : std::max(rows, metrics.height() * 6)};
}

QString CompareChart::emptyText() const
{
    return m_data.empty.isEmpty() ? tr("Nobody to compare.") : m_data.empty;
}

int CompareChart::pointAt(const QPointF &position) const
{
    constexpr double reach = 12;
    int nearest = -1;
    double least = reach;
    for (int point = 0; point < m_places.size(); ++point) {
        if (m_places.at(point).isNull())
            continue;
        const double distance = std::hypot(m_places.at(point).x() - position.x(), m_places.at(point).y() - position.y());
        if (distance < least) {
            least = distance;
            nearest = point;
        }
    }
    return nearest;
}

QPointF CompareChart::anchorOf(int point) const
{
    return m_places.value(point);
}

} // namespace touchline
