// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/distribution.h"
#include "core/stats/scatter.h"
#include "ui/chart/distributionchart.h"
#include "ui/chart/scatterdata.h"
#include "ui/model/metriccatalog.h"
#include <QtCore/QHash>

/** The Explore page in words and chart data: pure functions from the statistics and the sport's catalogue. */
namespace touchline {

/** What colour and size of the points say. */
struct ScatterLooks
{
    enum class Colour { Nothing, Team, Position };
    Colour colour = Colour::Nothing;
    QString size; // a metric, or empty
    QHash<PlayerId, double> sizes; // its rates or ratios; who has none is not there
};

/** `season` names it: "Premier League 2025/26". Of more groups than there are colours, the smaller ones are "others". */
ScatterChartData scatterData(const Scatter &scatter, const MetricCatalog &catalog, const QString &season, const ScatterLooks &looks = {});
/** "They go together strongly: r = 0.82 (0.77 to 0.86), n = 187." */
QString correlationText(const Correlation &correlation);
DistributionChartData distributionData(const MetricDistribution &distribution, const MetricCatalog &catalog, const QString &season);

} // namespace touchline
