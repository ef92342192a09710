// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsheet.h"
#include "ui/model/daytext.h"
#include "ui/viewmodel/overviewtexts.h"
#include "ui/viewmodel/playerviewmodel.h"
#include "ui/viewmodel/teamviewmodel.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString scopeLine(const Scope &scope, const MatchChoice &matches)
{
    return joined({scope.season() ? Scope::nameOf(*scope.season()) : QString(), scope.period().label(),
                   matches.filter.text(scope.catalog()),
                   matches.until ? ReportWords::tr("As of %1").arg(wholeDayText(*matches.until)) : QString()});
}

QString sourceLine(const Scope &scope, const std::optional<QDateTime> &asOf)
{
    const QDateTime when = asOf ? asOf->toLocalTime() : QDateTime::currentDateTime();
    QString revision;
    if (toNumber(scope.revision()) > 0)
        revision = ReportWords::tr("revision %1").arg(QLocale().toString(toNumber(scope.revision())));
    return joined({ReportWords::tr("data as of %1").arg(QLocale().toString(when, QLocale::ShortFormat)), revision, u"Touchline"_s});
}

ReportTable versusTable(const TeamViewModel &team)
{
    ReportTable table{.title = ReportWords::tr("For and against"),
                      .header = {QString(), ReportWords::tr("Own"), ReportWords::tr("Opponents")},
                      .rows = {},
                      .numeric = {false, true, true}};
    for (const auto figures = team.forAndAgainst(); const auto &row : figures)
        table.rows.append({row.name, row.homeText, row.awayText});
    return table;
}

} // namespace

ReportTable tableOf(const QAbstractItemModel &model, const QString &title)
{
    ReportTable table{.title = title, .header = {}, .rows = {}, .numeric = {}};
    for (int column = 0; column < model.columnCount(); ++column) {
        table.header.append(model.headerData(column, Qt::Horizontal).toString());
        bool numeric = false;
        for (int row = 0; row < model.rowCount() && !numeric; ++row) {
            const int type = model.index(row, column).data(GridRole::Sort).typeId();
            numeric = type == QMetaType::Double || type == QMetaType::Int || type == QMetaType::LongLong;
        }
        table.numeric.append(numeric);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

ReportSheet playerSheet(PlayerViewModel &player, const Scope &scope, const ReportParts &parts)
{
    ReportSheet sheet{.title = player.title(),
                      .lines = {joined({player.shirt(), player.positionText(), player.teamsText()}), scopeLine(scope, player.matches()),
                                player.sampleText()},
                      .tiles = parts.tiles ? player.kpiTiles() : QList<KpiData>(),
                      .cohort = parts.tiles || parts.percentiles ? player.cohortText() : QString(),
                      .trend = {},
                      .radar = {},
                      .versus = {},
                      .form = {},
                      .table = {},
                      .source = sourceLine(scope, player.asOf())};
    sheet.lines.removeAll(QString());
    if (parts.trend && player.hasTrend())
        sheet.trend = player.trendChart();
    if (parts.percentiles)
        sheet.radar = player.radarData();
    if (parts.table)
        sheet.table = tableOf(player.log(), ReportWords::tr("Matches"));
    return sheet;
}

ReportSheet teamSheet(TeamViewModel &team, const Scope &scope, const ReportParts &parts)
{
    const auto &totals = team.totals();
    ReportSheet sheet{
        .title = team.squad().table().teamName,
        .lines = {scopeLine(scope, {.filter = {}, .until = team.until()}), totals ? recordLine(*totals) : QString(), team.subtitle()},
        .tiles = parts.tiles && totals ? teamTexts::tiles(*totals, scope.catalog()) : QList<KpiData>(),
        .cohort = {},
        .trend = {},
        .radar = {},
        .versus = {},
        .form = {},
        .table = {},
        .source = sourceLine(scope, team.asOf())};
    sheet.lines.removeAll(QString());
    if (parts.percentiles)
        sheet.versus = versusTable(team);
    if (parts.trend && team.team() && !team.lastResults().isEmpty())
        sheet.form = teamTexts::formStrip(team.lastResults(), *team.team());
    if (parts.table)
        sheet.table = tableOf(team.squad(), ReportWords::tr("Squad"));
    return sheet;
}

} // namespace touchline
