// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/teamtexts.h"
#include "ui/model/daytext.h"
#include "ui/model/matchesmodel.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::teamTexts {

namespace {

class TeamWords
{
    Q_DECLARE_TR_FUNCTIONS(TeamTexts)
};

constexpr qsizetype mostTiles = 5; // in one row
constexpr qsizetype mostResults = 10;
constexpr qsizetype mostUpcoming = 3;
constexpr qsizetype mostOfName = 200;

const TeamMetric *metricOf(const TeamRecord &record, const QString &id)
{
    const auto at = std::ranges::find(record.metrics, id, &TeamMetric::id);
    return at == record.metrics.cend() ? nullptr : &*at;
}

} // namespace

QList<KpiData> tiles(const TeamRecord &record, const MetricCatalog &catalog)
{
    QList<KpiData> all;
    for (const auto &id : catalog.pack().charts().log) {
        const auto *metric = metricOf(record, id);
        if (!metric || !metric->own.rate.value.number || all.size() == mostTiles)
            continue;
        KpiData tile{.id = id, .label = catalog.rateName(id, record.per), .value = catalog.rate(id, metric->own.rate.value)};
        tile.interval = catalog.interval(id, metric->own.rate.ci95);
        tile.sample = TeamWords::tr("%n matches", nullptr, metric->own.n);
        if (metric->ownRank)
            tile.standing = TeamWords::tr("%1 of %2", "3rd of 20 teams").arg(catalog.ordinal(*metric->ownRank)).arg(metric->of);
        tile.definition = catalog.definition(id, record.per);
        all.append(tile);
    }
    return all;
}

QList<VersusRow> forAndAgainst(const TeamRecord &record, const MetricCatalog &catalog)
{
    QList<VersusRow> rows;
    for (const auto &id : catalog.pack().charts().log) {
        const auto *metric = metricOf(record, id);
        if (!metric || metric->ratio || (!metric->own.total.number && !metric->against.total.number))
            continue;
        rows.append({.name = catalog.name(id),
                     .home = metric->own.total.number,
                     .away = metric->against.total.number,
                     .homeText = catalog.total(id, metric->own.total),
                     .awayText = catalog.total(id, metric->against.total)});
    }
    return rows;
}

QList<MatchInfo> lastResults(QList<MatchInfo> matches, TeamId team)
{
    matches.removeIf(
        [team](const MatchInfo &match) { return !match.homeScore || !match.awayScore || (match.home != team && match.away != team); });
    std::ranges::stable_sort(matches, {}, &MatchInfo::kickOff);
    return matches.last(std::min(mostResults, matches.size()));
}

QList<MatchInfo> upcoming(QList<MatchInfo> matches, TeamId team, QDate today)
{
    matches.removeIf([team, today](const MatchInfo &match) {
        const bool comes = match.status == "scheduled"_L1 && match.day >= today && !match.homeScore && !match.awayScore;
        return !comes || (match.home != team && match.away != team);
    });
    std::ranges::stable_sort(matches, {}, [](const MatchInfo &match) { return std::pair(match.day, match.kickOff); });
    return matches.first(std::min(mostUpcoming, matches.size()));
}

FormStripData formStrip(const QList<MatchInfo> &results, TeamId team)
{
    FormStripData data{.title = TeamWords::tr("Last results, the newest at the end"),
                       .results = {},
                       .empty = TeamWords::tr("No match with a result yet.")};
    for (const auto &match : results) {
        const bool home = match.home == team;
        const int lead = (match.homeScore.value_or(0) - match.awayScore.value_or(0)) * (home ? 1 : -1);
        data.results.append({.outcome = lead > 0 ? FormResult::Outcome::Won
                                 : lead < 0      ? FormResult::Outcome::Lost
                                                 : FormResult::Outcome::Drawn,
                             .opponent = (home ? match.awayName : match.homeName).left(mostOfName),
                             .day = dayText(match.day),
                             .score = scoreFor(match, team),
                             .home = home});
    }
    return data;
}

QList<matchTexts::BestLine> bestLines(const MatchInfo &match, const MatchLines &lines, const SquadTable &squad,
                                      const MetricCatalog &catalog)
{
    QList<EntryRow> rows;
    for (const auto &line : lines.lines) {
        const auto player = std::ranges::find(squad.rows, line.player, &SquadRow::player);
        if (line.team == squad.team && player != squad.rows.cend())
            rows.append({.player = line.player,
                         .team = line.team,
                         .name = player->name,
                         .shirt = player->shirt,
                         .position = player->position,
                         .base = line,
                         .saved = {},
                         .cells = {}});
    }
    return matchTexts::best(match, rows, catalog);
}

QStringList warnings(const QList<MatchInfo> &matches, const SquadTable &squad, QDate today)
{
    QStringList all;
    const auto open = std::ranges::count_if(matches, [today](const MatchInfo &match) {
        const bool counts = match.status == "scheduled"_L1 || match.status == "live"_L1 || match.status == "played"_L1;
        return counts && match.day < today && (!match.homeScore || !match.awayScore);
    });
    if (open > 0)
        all.append(TeamWords::tr("%n matches are past their day and have no result.", nullptr, int(open)));
    const auto unknown =
        std::ranges::count_if(squad.rows, [](const SquadRow &row) { return row.sample.matches > 0 && !row.sample.timeKnown; });
    if (unknown > 0)
        all.append(TeamWords::tr("%n players have appearances without playing time, and so no rates.", nullptr, int(unknown)));
    return all;
}

} // namespace touchline::teamTexts
