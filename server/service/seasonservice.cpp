// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/seasonservice.h"
#include "core/import/foldedname.h"
#include "core/sport/suggestion.h"
#include <QtCore/QSet>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype largestSquad = 200;
constexpr int longestSeason = 800; // days

/** Collects every fault, so that a form can show all of them at once. */
class Checker
{
public:
    void refuse(const QString &pointer, const QString &code, const QString &detail)
    {
        m_issues.append({.code = code, .detail = detail, .column = pointer});
    }
    void text(const QString &pointer, const QString &text, qsizetype least, qsizetype most)
    {
        if (text.trimmed().size() < least || text.size() > most)
            refuse(pointer, u"length"_s, u"%1 to %2 characters are needed here."_s.arg(least).arg(most));
        else if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
            refuse(pointer, u"control_character"_s, u"This text holds a control character."_s);
        else if (least > 0 && foldedName(text).isEmpty())
            refuse(pointer, u"no_letters"_s, u"A name needs a letter or a digit."_s);
    }
    Result<void> verdict() const
    {
        if (m_issues.isEmpty())
            return {};
        return fail(ErrorCode::Invalid, u"The season cannot be made like this: %1"_s.arg(m_issues.constFirst().detail), m_issues);
    }

private:
    QList<Issue> m_issues;
};

void checkSquad(Checker &checker, const NewSeason &season, const SportPack *pack)
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
        checker.text(at + u"/name", member.name, 1, longestName);
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
    Checker checker;
    const auto *pack = packs.find(season.sport);
    if (!pack) {
        QStringList known;
        for (const auto &one : packs.all())
            known.append(one.id());
        checker.refuse(u"/sport"_s, u"unknown_sport"_s, u"The server does not know this sport."_s + didYouMean(season.sport, known));
    }
    checker.text(u"/competition"_s, season.competition, 1, longestName);
    checker.text(u"/label"_s, season.label, 1, 50);
    checker.text(u"/team"_s, season.team, 1, longestName);
    if (!season.first.isValid() || !season.last.isValid() || season.first > season.last)
        checker.refuse(u"/last"_s, u"dates"_s, u"The first day must not lie after the last."_s);
    else if (season.first.year() < 1850 || season.last.year() > 2200 || season.first.daysTo(season.last) > longestSeason)
        checker.refuse(u"/last"_s, u"dates"_s, u"A season lasts at most %1 days."_s.arg(longestSeason));
    if (!QTimeZone::isTimeZoneIdAvailable(season.timeZone.toUtf8()))
        checker.refuse(u"/time_zone"_s, u"unknown_time_zone"_s, u"This time zone is not known; one is \"Europe/Berlin\"."_s);
    if (season.matchLength < 0 || season.matchLength > 1000)
        checker.refuse(u"/match_length"_s, u"out_of_range"_s, u"The length of a match is 1 to 1000, or 0 for the sport's own."_s);
    checkSquad(checker, season, pack);
    return checker.verdict();
}

} // namespace

Result<Answer<SeasonInfo>> SeasonService::create(const NewSeason &season, const Caller &caller, const Origin &origin)
{
    if (const auto good = check(season, m_packs); !good)
        return failed(good);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto competition = competitionFor(*transaction, season);
    if (!competition)
        return failed(competition);
    const auto taken = m_rosters.findSeason(*competition, season.label);
    if (!taken)
        return failed(taken);
    if (*taken)
        return fail(ErrorCode::Conflict, u"%1 has a season %2 already; choose another label."_s.arg(season.competition, season.label));
    const auto id = m_rosters.addSeason(*transaction, *competition, season.label, season.first, season.last);
    if (!id)
        return failed(id);
    const auto team = teamFor(*transaction, season);
    if (!team)
        return failed(team);
    if (const auto added = m_rosters.addTeamToSeason(*transaction, *id, *team); !added)
        return failed(added);
    if (const auto added = addSquad(*transaction, season, *id, *team); !added)
        return failed(added);
    if (const auto touched = transaction->touch(*id); !touched)
        return failed(touched);
    if (const auto touched = transaction->touch(Transaction::Scope::Rosters); !touched)
        return failed(touched);
    const auto revision = transaction->revision();
    if (!revision)
        return failed(revision);
    const auto audited = transaction->audit({.action = u"season.create"_s,
                                             .actor = caller.user,
                                             .subjectKind = u"season"_s,
                                             .subject = toNumber(*id),
                                             .detail = {{u"team"_s, toNumber(*team)}, {u"squad"_s, int(season.squad.size())}},
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    if (!audited)
        return failed(audited);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    auto info = m_rosters.season(*id);
    if (!info)
        return failed(info);
    return Answer<SeasonInfo>{.data = *std::move(info), .meta = {.dataRevision = *revision}};
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
