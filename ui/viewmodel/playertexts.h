// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/stats/insight.h"
#include "core/stats/trend.h"
#include "ui/chart/radarchart.h"
#include "ui/chart/trendchart.h"
#include "ui/model/matchlogmodel.h"
#include "ui/model/metriccatalog.h"
#include "ui/widget/kpitile.h"

/** The player page in words and chart data: pure functions from the statistics and the sport's catalogue. */
namespace touchline {

/** A summary with what is needed to speak about it. */
struct PlayerContext
{
    const Summary &summary;
    const MetricCatalog &catalog;
    QString season; // "Premier League 2025/26"
};

/** "31 appearances · 2,553 min · 84 % of possible minutes" */
QString sampleLine(const PlayerContext &context);
/** "61 forwards with at least 900 min, Premier League 2025/26"; empty where nobody is compared. */
QString cohortText(const PlayerContext &context);
/** The whole line under the tiles, whatever the cohort is or why there is none. */
QString cohortLine(const PlayerContext &context);

KpiData kpi(const PlayerContext &context, const MetricSummary &metric);
/** The pack's KPIs of the player's position group, in its order: the first five that this competition records. */
QList<KpiData> kpis(const PlayerContext &context);
/** An arrow and its sentence for the metrics that have changed; `changes` are those of the player. */
void addForm(QList<KpiData> &tiles, const QList<FormChange> &changes, const MetricCatalog &catalog);
/** The pack's radar of the player's position group, else its KPIs. */
RadarChartData radar(const PlayerContext &context);

TrendChartData trendData(const Trend &trend, const MetricCatalog &catalog, const TeamNames &teams);

} // namespace touchline
