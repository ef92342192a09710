// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

/** Data and words of a ScatterChart; scatterinput.cpp has keys and mouse, scatterpainting.cpp the painting. */
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

ScatterChart::ScatterChart(QWidget *parent) : ChartView(parent) {}

void ScatterChart::setData(const ScatterChartData &data)
{
    m_data = data;
    m_data.points.removeIf([](const ScatterChartPoint &point) { return !std::isfinite(point.x) || !std::isfinite(point.y); });
    m_chosen = -1;
    m_part.reset();
    std::vector<double> x;
    std::vector<double> y;
    for (const ScatterChartPoint &point : std::as_const(m_data.points)) {
        x.push_back(point.x);
        y.push_back(point.y);
    }
    m_outliers.resize(m_data.points.size());
    std::iota(m_outliers.begin(), m_outliers.end(), 0);
    if (!x.empty()) {
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
        std::tie(m_whole.left, m_whole.right) = cover(x);
        std::tie(m_whole.bottom, m_whole.top) = cover(y);
        const auto [meanX, weightX] = spreadOf(x);
        const auto [meanY, weightY] = spreadOf(y);
        std::vector<double> distance;
        for (std::size_t i = 0; i < x.size(); ++i)
            distance.push_back(std::hypot((x[i] - meanX) * weightX, (y[i] - meanY) * weightY));
        std::ranges::stable_sort(m_outliers, [&distance](int a, int b) { return distance[std::size_t(a)] > distance[std::size_t(b)]; });
        m_medianX = medianOf(std::move(x));
        m_medianY = medianOf(std::move(y));
    }
    setAccessibleName(data.title);
    setCursor(Qt::ArrowCursor);
    dataChanged();
    Q_EMIT partChanged();
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
    ChartTable table{.columns = {tr("Player"), m_data.x.title, m_data.y.title, tr("Group"), tr("Sample")}, .rows = {}};
    table.rows.reserve(m_data.points.size());
    for (const ScatterChartPoint &point : m_data.points)
        table.rows.append({point.name, format(m_data.x, point.x), format(m_data.y, point.y), point.group, point.sample});
    return table;
}

QStringList ScatterChart::readOut(int index) const
{
    if (index < 0 || index >= pointCount())
        return {};
    const ScatterChartPoint &point = m_data.points.at(index);
    QStringList lines{point.name, tr("%1: %2").arg(m_data.x.title, format(m_data.x, point.x)),
                      tr("%1: %2").arg(m_data.y.title, format(m_data.y, point.y)), point.group, point.sample};
    if (!point.qualified)
        lines.append(tr("too little to be compared"));
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
