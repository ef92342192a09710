// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/insight.h"
#include "core/stats/teamrecord.h"
#include "ui/chart/barlistchart.h"
#include "ui/model/metriccatalog.h"

/** What a coach should know about a team, in sentences: pure functions from what the server found. */
namespace touchline {

/** One thing worth knowing, and what says so. */
struct InsightLine
{
    PlayerId player{};
    QString sentence;
    QString evidence;
    bool good = true; // of a change: for the better
    bool isChange = false; // else a milestone, a record, a series
    QList<double> form; // of a sparkline: the metric's rate over five appearances, after each of the last ten
    QString formText; // what the sparkline says: its first and its last value; empty where there is none
    bool operator==(const InsightLine &) const = default;
};

/** The surest changes first, then records, milestones and series. */
QList<InsightLine> insightLines(const TeamInsights &insights, const MetricCatalog &catalog);
BarListData fairnessBars(const Fairness &fairness, const MetricCatalog &catalog);
/** "38 matches · 20 won, 9 drawn, 9 lost · 61–40" */
QString recordLine(const TeamRecord &record);

} // namespace touchline
