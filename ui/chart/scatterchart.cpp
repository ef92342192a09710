// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

/**
 * Data and words of a ScatterChart; scatterinput.cpp has keys and mouse, scatterlasso.cpp what they select, scatterpainting.cpp and
 * scatternames.cpp the painting.
 */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return values.size() % 2 ? *middle : (*middle + *std::ranges::max_element(values.begin(), middle)) / 2;
}

/** Mean, and one over the standard deviation: 0 where nothing varies. */
std::pair<double, double> spreadOf(const std::vector<double> &values)
{
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, squares > 0 ? 1 / std::sqrt(squares / n) : 0};
}

} // namespace

ScatterChart::ScatterChart(QWidget *parent) : ZoomChart(parent) {}

void ScatterChart::setData(const ScatterChartData &data)
{
    const auto seen = m_part;
    const Part before = m_whole;
    const bool sameAxes = m_data.x == data.x && m_data.y == data.y;
    if (m_data.series != data.series)
        showAllSeries();
    m_data = data;
    m_data.points.removeIf([](const ScatterChartPoint &point) { return !std::isfinite(point.x) || !std::isfinite(point.y); });
    m_chosen = -1;
    m_part.reset();
    m_loop.clear();
    m_selected.clear();
    m_isSelected.fill(false, m_data.points.size());
    findWhole();
    if (sameAxes && m_whole == before) // other colours, the same place
        m_part = seen;
    findOrder();
    setAccessibleName(data.title);
    showCursor();
    dataChanged();
    Q_EMIT partChanged();
}

void ScatterChart::findWhole()
{
    std::vector<double> x;
    std::vector<double> y;
    for (const ScatterChartPoint &point : std::as_const(m_data.points)) {
        x.push_back(point.x);
        y.push_back(point.y);
    }
    m_outliers.resize(m_data.points.size());
    std::iota(m_outliers.begin(), m_outliers.end(), 0);
    if (x.empty())
        return;
    // With air around, so that nobody stands on the edge.
    const auto cover = [](const std::vector<double> &values) {
        const auto [least, most] = std::ranges::minmax(values);
        double low = least;
        double high = most;
        if (high <= low) { // one value alone: from nothing to twice of it
            low = std::min(0.0, 2 * least);
            high = least > 0 ? 2 * least : least < 0 ? 0 : 1;
        }
        const double extent = high - low;
        const double air = std::isfinite(extent) ? extent * 0.04 : 1;
        return std::pair(low - air, high + air);
    };
    std::tie(m_whole.x.low, m_whole.x.high) = cover(x);
    std::tie(m_whole.y.low, m_whole.y.high) = cover(y);
    const auto [meanX, weightX] = spreadOf(x);
    const auto [meanY, weightY] = spreadOf(y);
    std::vector<double> distance;
    for (std::size_t i = 0; i < x.size(); ++i)
        distance.push_back(std::hypot((x[i] - meanX) * weightX, (y[i] - meanY) * weightY));
    std::ranges::stable_sort(m_outliers, [&distance](int a, int b) { return distance[std::size_t(a)] > distance[std::size_t(b)]; });
    m_medianX = medianOf(std::move(x));
    m_medianY = medianOf(std::move(y));
}

void ScatterChart::findOrder()
{
    m_order.resize(m_data.points.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_sizes = {0, 0};
    bool any = false;
    for (ScatterChartPoint &point : m_data.points) {
        if (!point.size || !std::isfinite(*point.size)) {
            point.size.reset();
            continue;
        }
        m_sizes = any ? std::pair(std::min(m_sizes.first, *point.size), std::max(m_sizes.second, *point.size))
                      : std::pair(*point.size, *point.size);
        any = true;
    }
    if (!m_data.size.title.isEmpty())
        std::ranges::stable_sort(m_order, std::greater(),
                                 [this](int point) { return m_data.points.at(point).size.value_or(m_sizes.first); });
}

void ScatterChart::setChosen(int point)
{
    const int valid = point >= 0 && point < pointCount() ? point : -1;
    if (m_chosen == valid)
        return;
    m_chosen = valid;
    update();
}

QString ScatterChart::format(const ScatterChartAxis &axis, double value) const
{
    const QString number = locale().toString(value, 'f', axis.decimals);
    return axis.unit == "%"_L1 ? tr("%1 %").arg(number) : number;
}

ChartTable ScatterChart::table() const
{
    const bool sized = !m_data.size.title.isEmpty();
    const bool grouped = !m_data.seriesTitle.isEmpty();
    ChartTable table{.columns = {tr("Player"), m_data.x.title, m_data.y.title}, .rows = {}};
    if (grouped)
        table.columns.append(m_data.seriesTitle);
    if (sized)
        table.columns.append(m_data.size.title);
    table.columns += {tr("Group"), tr("Sample")};
    if (!m_selected.isEmpty())
        table.columns.append(tr("Chosen"));
    table.rows.reserve(m_data.points.size());
    for (int i = 0; i < pointCount(); ++i) {
        const ScatterChartPoint &point = m_data.points.at(i);
        QStringList row{point.name, format(m_data.x, point.x), format(m_data.y, point.y)};
        if (grouped)
            row.append(point.seriesName);
        if (sized)
            row.append(point.size ? format(m_data.size, *point.size) : QString(QChar(0x2013)));
        row += {point.group, point.sample};
        if (!m_selected.isEmpty())
            row.append(m_isSelected.at(i) ? tr("yes") : QString());
        table.rows.append(row);
    }
    return table;
}

QString ScatterChart::summary() const
{
    if (m_data.points.isEmpty())
        return emptyText();
    return m_selected.isEmpty() ? m_data.summary : m_data.summary + u' ' + tr("%n players are chosen.", nullptr, int(m_selected.size()));
}

QStringList ScatterChart::readOut(int index) const
{
    if (index < 0 || index >= pointCount())
        return {};
    const ScatterChartPoint &point = m_data.points.at(index);
    QStringList lines{point.name, tr("%1: %2").arg(m_data.x.title, format(m_data.x, point.x)),
                      tr("%1: %2").arg(m_data.y.title, format(m_data.y, point.y))};
    if (!m_data.size.title.isEmpty())
        lines.append(point.size ? tr("%1: %2").arg(m_data.size.title, format(m_data.size, *point.size))
                                : tr("%1: no number").arg(m_data.size.title));
    lines += {point.group, point.sample};
    if (!point.qualified)
        lines.append(tr("too little to be compared"));
    if (m_isSelected.at(index))
        lines.append(tr("chosen to be compared"));
    lines.removeAll(QString());
    return lines;
}

QSize ScatterChart::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 36, metrics.height() * 18};
}

QString ScatterChart::emptyText() const
{
    return m_data.empty.isEmpty() ? tr("Nobody has both numbers yet.") : m_data.empty;
}

} // namespace touchline
