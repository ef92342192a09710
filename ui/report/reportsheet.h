// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/formstrip.h"
#include "ui/chart/radarchart.h"
#include "ui/chart/trendchart.h"
#include "ui/widget/kpitile.h"
#include <QtCore/QAbstractItemModel>

/** A page of a report before it is drawn: words and numbers exactly as the screen shows them. */
namespace touchline {

class PlayerViewModel;
class Scope;
class TeamViewModel;

struct ReportTable
{
    QString title;
    QStringList header;
    QList<QStringList> rows;
    QList<bool> numeric; // per column: figures stand at the end of their column
    bool operator==(const ReportTable &) const = default;
};

struct ReportSheet
{
    QString title; // of the player, or of the team
    QStringList lines; // who that is, and what the figures are of
    QList<KpiData> tiles;
    QString cohort;
    std::optional<TrendChartData> trend;
    std::optional<RadarChartData> radar;
    ReportTable versus; // of a team: its sums and its opponents'
    std::optional<FormStripData> form; // of a team: its last results
    ReportTable table; // as many rows and columns as the page has room for; the rows left out are counted
    QString source; // data of when, which revision
};

/** What a page may be without. A team's has its form in place of the trend, and for and against in place of percentiles. */
struct ReportParts
{
    bool tiles = true;
    bool trend = true;
    bool percentiles = true;
    bool table = true;
    bool operator==(const ReportParts &) const = default;
};

/** Of a view-model whose data are all there. */
ReportSheet playerSheet(PlayerViewModel &player, const Scope &scope, const ReportParts &parts);
ReportSheet teamSheet(TeamViewModel &team, const Scope &scope, const ReportParts &parts);
/** A model as it is shown: the figures are those that sort as numbers. */
ReportTable tableOf(const QAbstractItemModel &model, const QString &title);

} // namespace touchline
