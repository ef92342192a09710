// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foldedname.h"
#include "core/sport/suggestion.h"
#include "server/data/rowremoval.h"
#include "server/service/directoryservice.h"
#include "server/service/entrychecker.h"
#include <QtCore/QTimeZone>

/** The half of DirectoryService that says what may be stored. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestSeason = 800; // days
constexpr qsizetype mostTeams = 1000;

std::unexpected<Error> taken(const QString &detail, const QString &pointer)
{
    return fail(ErrorCode::Conflict, detail, {{.code = u"taken_name"_s, .detail = detail, .column = pointer}});
}

/** Whether somebody else than `before` was found. */
template<typename Id, typename T> bool isOther(const std::optional<Id> &found, const Stored<T> *before)
{
    return found && (!before || toNumber(*found) != before->id);
}

void checkSport(EntryChecker &checker, const QString &sport, const SportPacks &packs)
{
    if (packs.find(sport))
        return;
    QStringList known;
    for (const SportPack &pack : packs.all())
        known.append(pack.id());
    checker.refuse(u"/sport"_s, u"unknown_sport"_s, u"The server does not know this sport."_s + didYouMean(sport.left(100), known));
}

} // namespace

Result<ClubEntry> DirectoryService::checked(ClubEntry club, const Stored<ClubEntry> *before) const
{
    EntryChecker checker;
    checker.text(u"/name"_s, club.name, 1, EntryChecker::longestName);
    if (const auto good = checker.verdict(u"The club"_s); !good)
        return failed(good);
    club.name = club.name.simplified();
    auto query = m_database.select("club_find"_L1, {{u":folded"_s, foldedName(club.name)}});
    if (!query)
        return failed(query);
    const auto found = query->next() ? std::optional(ClubId{query->value(0).toLongLong()}) : std::nullopt;
    if (isOther(found, before))
        return taken(u"There is a club of this name already."_s, u"/name"_s);
    return club;
}

Result<TeamEntry> DirectoryService::checked(TeamEntry team, const Stored<TeamEntry> *before) const
{
    EntryChecker checker;
    checkSport(checker, team.sport, m_packs);
    checker.text(u"/name"_s, team.name, 1, EntryChecker::longestName);
    checker.text(u"/short_name"_s, team.shortName, 0, 20);
    if (before && team.sport != before->value.sport)
        checker.refuse(u"/sport"_s, u"cannot_change"_s, u"A team keeps its sport; make another one."_s);
    const auto club = m_rows.clubs({}, team.club);
    if (!club)
        return failed(club);
    if (club->isEmpty())
        checker.refuse(u"/club"_s, u"unknown_club"_s, u"There is no such club."_s);
    if (const auto good = checker.verdict(u"The team"_s); !good)
        return failed(good);
    team.name = team.name.simplified();
    team.shortName = team.shortName.simplified();
    const auto found = m_rosters.findTeam(team.sport, team.name);
    if (!found)
        return failed(found);
    if (isOther(*found, before))
        return taken(u"This sport has a team of this name already."_s, u"/name"_s);
    return team;
}

Result<CompetitionEntry> DirectoryService::checked(CompetitionEntry competition, const Stored<CompetitionEntry> *before) const
{
    EntryChecker checker;
    checkSport(checker, competition.sport, m_packs);
    checker.text(u"/name"_s, competition.name, 1, EntryChecker::longestName);
    if (before && competition.sport != before->value.sport)
        checker.refuse(u"/sport"_s, u"cannot_change"_s, u"A competition keeps its sport; make another one."_s);
    if (!QTimeZone::isTimeZoneIdAvailable(competition.timeZone.toUtf8()))
        checker.refuse(u"/time_zone"_s, u"unknown_time_zone"_s, u"This time zone is not known; one is \"Europe/Berlin\"."_s);
    checker.range(u"/per"_s, competition.per, 0, 1000);
    checker.range(u"/match_length"_s, competition.matchLength, 0, 1000);
    checker.range(u"/players_per_side"_s, competition.playersPerSide, 0, 100);
    if (const auto good = checker.verdict(u"The competition"_s); !good)
        return failed(good);
    competition.name = competition.name.simplified();
    const auto found = m_rosters.findCompetition(competition.sport, competition.name);
    if (!found)
        return failed(found);
    if (isOther(*found, before))
        return taken(u"This sport has a competition of this name already."_s, u"/name"_s);
    if (before && competition.timeZone != before->value.timeZone) {
        const auto seasons = dependents(m_database, "competition_dependents"_L1, {{u":id"_s, before->id}});
        if (!seasons)
            return failed(seasons);
        if (!seasons->isEmpty())
            return fail(ErrorCode::Conflict, u"The days of matches were counted in this time zone; it stays while there are seasons."_s,
                        {{.code = u"has_seasons"_s, .detail = u"There are seasons."_s, .column = u"/time_zone"_s}});
    }
    return competition;
}

Result<SeasonEntry> DirectoryService::checked(SeasonEntry season, const Stored<SeasonEntry> *before) const
{
    EntryChecker checker;
    checker.text(u"/label"_s, season.label, 1, 50);
    checker.days(u"/last"_s, season.first, season.last);
    if (season.first.daysTo(season.last) > longestSeason)
        checker.refuse(u"/last"_s, u"dates"_s, u"A season lasts at most %1 days."_s.arg(longestSeason));
    if (before && season.competition != before->value.competition)
        checker.refuse(u"/competition"_s, u"cannot_change"_s, u"A season keeps its competition; make another one."_s);
    const auto competitions = m_rows.competitions({}, season.competition);
    if (!competitions)
        return failed(competitions);
    if (competitions->isEmpty())
        checker.refuse(u"/competition"_s, u"unknown_competition"_s, u"There is no such competition."_s);
    if (season.teams.size() > mostTeams)
        checker.refuse(u"/teams"_s, u"too_many"_s, u"A season has at most %1 teams."_s.arg(mostTeams));
    for (qsizetype i = 0; i < std::min(season.teams.size(), mostTeams) && !competitions->isEmpty(); ++i) {
        const QString at = u"/teams/%1"_s.arg(i);
        const auto team = m_rows.team(season.teams[i], {});
        if (!team)
            return failed(team);
        if (!*team || (*team)->value.sport != competitions->constFirst().value.sport)
            checker.refuse(at, u"unknown_team"_s, u"There is no such team of this sport."_s);
        else if (season.teams.indexOf(season.teams[i]) < i)
            checker.refuse(at, u"duplicate"_s, u"This team stands in the list twice."_s);
    }
    if (const auto good = checker.verdict(u"The season"_s); !good)
        return failed(good);
    season.label = season.label.simplified();
    std::ranges::sort(season.teams);
    const auto found = m_rosters.findSeason(season.competition, season.label);
    if (!found)
        return failed(found);
    if (isOther(*found, before))
        return taken(u"The competition has a season %1 already."_s.arg(season.label), u"/label"_s);
    if (before) {
        if (const auto may = teamsMayLeave(season, *before); !may)
            return failed(may);
    }
    return season;
}

Result<void> DirectoryService::teamsMayLeave(const SeasonEntry &season, const Stored<SeasonEntry> &before) const
{
    for (const TeamId team : before.value.teams) {
        if (season.teams.contains(team))
            continue;
        const auto found = dependents(m_database, "season_team_dependents"_L1, {{u":season"_s, before.id}, {u":team"_s, toNumber(team)}});
        if (!found)
            return failed(found);
        if (const auto free = nothingDepends(*found); !free)
            return free;
    }
    auto outside = m_database.select(
        "season_days_outside"_L1,
        {{u":id"_s, before.id}, {u":first"_s, season.first.toString(Qt::ISODate)}, {u":last"_s, season.last.toString(Qt::ISODate)}});
    if (!outside)
        return failed(outside);
    const qint64 matches = outside->next() ? outside->value(0).toLongLong() : 0;
    if (matches == 0)
        return {};
    return fail(ErrorCode::Conflict, u"%1 matches of the season would lie outside it."_s.arg(matches),
                {{.code = u"has_matches"_s, .detail = u"Matches lie outside these days."_s, .column = u"/last"_s}});
}

} // namespace touchline
