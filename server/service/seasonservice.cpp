// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/seasonservice.h"
#include "core/import/findings.h"
#include "core/import/foldedname.h"
#include "core/sport/suggestion.h"
#include "server/service/entrychecker.h"
#include <QtCore/QSet>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype largestSquad = 200;
constexpr int longestSeason = 800; // days

void checkSquad(EntryChecker &checker, const NewSeason &season, const SportPack *pack)
{
    if (season.squad.size() > largestSquad) {
        checker.refuse(u"/squad"_s, u"too_many"_s, u"A squad has at most %1 players."_s.arg(largestSquad));
        return;
    }
    QStringList positions;
    if (pack) {
        for (const auto &position : pack->positions())
            positions.append(position.id);
    }
    QSet<QString> names;
    for (qsizetype i = 0; i < season.squad.size(); ++i) {
        const auto &member = season.squad[i];
        const auto at = u"/squad/%1"_s.arg(i);
        checker.text(at + u"/name", member.name, 1, EntryChecker::longestName);
        checker.text(at + u"/shirt", member.shirt, 0, 10);
        if (!member.position.isEmpty() && pack && !positions.contains(member.position))
            checker.refuse(
                at + u"/position", u"unknown_position"_s,
                u"\"%1\" is not a position of this sport."_s.arg(member.position.first(std::min<qsizetype>(member.position.size(), 40)))
                    + didYouMean(member.position, positions));
        if (const auto folded = foldedName(member.name); names.contains(folded))
            checker.refuse(at + u"/name", u"duplicate"_s, u"\"%1\" stands in the squad twice."_s.arg(member.name));
        else
            names.insert(folded);
    }
}

Result<void> check(const NewSeason &season, const SportPacks &packs)
{
    EntryChecker checker;
    const auto *pack = packs.find(season.sport);
    if (!pack) {
        QStringList known;
        for (const auto &one : packs.all())
            known.append(one.id());
        checker.refuse(u"/sport"_s, u"unknown_sport"_s, u"The server does not know this sport."_s + didYouMean(season.sport, known));
    }
    checker.text(u"/competition"_s, season.competition, 1, EntryChecker::longestName);
    checker.text(u"/label"_s, season.label, 1, 50);
    checker.text(u"/team"_s, season.team, 1, EntryChecker::longestName);
    if (!season.first.isValid() || !season.last.isValid() || season.first > season.last)
        checker.refuse(u"/last"_s, u"dates"_s, u"The first day must not lie after the last."_s);
    else if (season.first.year() < 1850 || season.last.year() > 2200 || season.first.daysTo(season.last) > longestSeason)
        checker.refuse(u"/last"_s, u"dates"_s, u"A season lasts at most %1 days."_s.arg(longestSeason));
    if (!QTimeZone::isTimeZoneIdAvailable(season.timeZone.toUtf8()))
        checker.refuse(u"/time_zone"_s, u"unknown_time_zone"_s, u"This time zone is not known; one is \"Europe/Berlin\"."_s);
    if (season.matchLength < 0 || season.matchLength > 1000)
        checker.refuse(u"/match_length"_s, u"out_of_range"_s, u"The length of a match is 1 to 1000, or 0 for the sport's own."_s);
    checkSquad(checker, season, pack);
    return checker.verdict(u"The season"_s);
}

} // namespace

Result<Answer<SeasonInfo>> SeasonService::create(Write &write, const NewSeason &season)
{
    if (const auto good = check(season, m_packs); !good)
        return failed(good);
    const auto competition = competitionFor(write.transaction, season);
    if (!competition)
        return failed(competition);
    const auto taken = m_rosters.findSeason(*competition, season.label);
    if (!taken)
        return failed(taken);
    if (*taken)
        return refusedFor({.code = u"taken_season"_s,
                           .detail = u"%1 has a season %2 already; choose another label."_s.arg(season.competition, season.label)},
                          ErrorCode::Conflict);
    const auto id = m_rosters.addSeason(write.transaction, *competition, season.label, season.first, season.last);
    if (!id)
        return failed(id);
    const auto team = teamFor(write.transaction, season);
    if (!team)
        return failed(team);
    if (const auto added = m_rosters.addTeamToSeason(write.transaction, *id, *team); !added)
        return failed(added);
    if (const auto added = addSquad(write.transaction, season, *id, *team); !added)
        return failed(added);
    if (const auto touched = write.transaction.touch(*id); !touched)
        return failed(touched);
    if (const auto touched = write.transaction.touch(Transaction::Scope::Rosters); !touched)
        return failed(touched);
    const auto audited = write.audit(u"season.create"_s, wordOf(RowKind::Season), toNumber(*id),
                                     {{u"team"_s, toNumber(*team)}, {u"squad"_s, int(season.squad.size())}});
    if (!audited)
        return failed(audited);
    auto info = m_rosters.season(*id);
    if (!info)
        return failed(info);
    return Answer<SeasonInfo>{.data = *std::move(info), .meta = write.meta()};
}

Result<CompetitionId> SeasonService::competitionFor(Transaction &transaction, const NewSeason &season)
{
    const auto existing = m_rosters.findCompetition(season.sport, season.competition);
    if (!existing)
        return failed(existing);
    if (*existing)
        return **existing;
    return m_rosters.addCompetition(
        transaction,
        {.sport = season.sport, .name = season.competition.trimmed(), .timeZone = season.timeZone, .matchLength = season.matchLength});
}

Result<TeamId> SeasonService::teamFor(Transaction &transaction, const NewSeason &season)
{
    const auto existing = m_rosters.findTeam(season.sport, season.team);
    if (!existing)
        return failed(existing);
    if (*existing)
        return **existing;
    return m_rosters.addTeam(transaction, season.sport, season.team.trimmed(), {});
}

Result<void> SeasonService::addSquad(Transaction &transaction, const NewSeason &season, SeasonId id, TeamId team)
{
    for (const auto &member : season.squad) {
        const auto player = m_rosters.addPlayer(transaction, member.name.simplified(), std::nullopt);
        if (!player)
            return failed(player);
        const auto registered = m_rosters.addRegistration(transaction,
                                                          {.player = *player,
                                                           .team = team,
                                                           .season = id,
                                                           .shirt = member.shirt.trimmed(),
                                                           .position = member.position,
                                                           .from = season.first});
        if (!registered)
            return failed(registered);
    }
    return {};
}

} // namespace touchline
