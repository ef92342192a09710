// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/fixtureservice.h"
#include "core/contract/codec.h"
#include "server/data/rowremoval.h"
#include "server/data/statlinerepository.h"
#include "server/security/policy.h"
#include "server/service/entrychecker.h"
#include "server/service/matchcompanions.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int highestScore = 1000;
constexpr int highestRound = 10'000;
constexpr qint64 longestMatch = 1'000'000; // base units

const QStringList &statusWords()
{
    static const QStringList words{u"scheduled"_s, u"live"_s, u"played"_s, u"abandoned"_s, u"awarded"_s, u"cancelled"_s};
    return words;
}

bool hasResult(const QString &status)
{
    return status == "played"_L1 || status == "abandoned"_L1 || status == "awarded"_L1;
}

bool writesOneOf(const Caller &caller, const MatchRecord &match)
{
    return policy::seesTeam(caller, match.home) || policy::seesTeam(caller, match.away);
}

FixtureEntry entryOf(const MatchRecord &match)
{
    return {.season = match.season,
            .round = match.round,
            .status = match.status,
            .kickOff = match.kickOff,
            .length = match.length,
            .venue = match.venue,
            .home = match.home,
            .away = match.away,
            .homeScore = match.homeScore,
            .awayScore = match.awayScore};
}

void checkScore(EntryChecker &checker, const QString &pointer, const std::optional<int> &score, const QString &status)
{
    if (!score)
        return;
    checker.range(pointer, *score, 0, highestScore);
    if (status == "scheduled"_L1 || status == "cancelled"_L1)
        checker.refuse(pointer, u"no_result_yet"_s, u"A match that is %1 has no score; change its status as well."_s.arg(status));
}

} // namespace

Result<MatchRepository::StoredMatch> FixtureService::writable(MatchId id, const Caller &caller) const
{
    auto stored = m_matches.stored(id);
    if (!stored)
        return failed(stored);
    if (!*stored || !writesOneOf(caller, (*stored)->match))
        return policy::nothingThere();
    return **std::move(stored);
}

Result<MatchRecord> FixtureService::checked(const FixtureEntry &match, const Caller &caller) const
{
    // Whose it is comes first: what is not the caller's has no faults to be told of.
    const auto season = m_rosters.season(match.season);
    if (!season)
        return failed(season);
    const auto teams = m_rosters.teams(match.season);
    if (!teams)
        return failed(teams);
    const auto seen = [&caller](const TeamInfo &team) { return policy::seesTeam(caller, team.id); };
    if ((!policy::seesTeam(caller, match.home) && !policy::seesTeam(caller, match.away))
        || (!season->leagueVisible && !caller.isAdmin() && std::ranges::none_of(*teams, seen)))
        return policy::nothingThere();
    EntryChecker checker;
    const auto isIn = [&teams](TeamId team) { return std::ranges::contains(*teams, team, &TeamInfo::id); };
    if (!isIn(match.home))
        checker.refuse(u"/home"_s, u"unknown_team"_s, u"This team does not take part in the season."_s);
    if (!isIn(match.away))
        checker.refuse(u"/away"_s, u"unknown_team"_s, u"This team does not take part in the season."_s);
    if (match.home == match.away)
        checker.refuse(u"/away"_s, u"same_team"_s, u"A team does not play against itself."_s);
    if (!statusWords().contains(match.status))
        checker.refuse(u"/status"_s, u"unknown_word"_s, u"The status is one of: %1."_s.arg(statusWords().join(u", "_s)));
    checker.range(u"/round"_s, match.round, 0, highestRound);
    checker.range(u"/length"_s, match.length, 0, longestMatch);
    checker.text(u"/venue"_s, match.venue, 0, EntryChecker::longestName);
    checkScore(checker, u"/home_score"_s, match.homeScore, match.status);
    checkScore(checker, u"/away_score"_s, match.awayScore, match.status);
    if (match.homeScore.has_value() != match.awayScore.has_value())
        checker.refuse(match.homeScore ? u"/away_score"_s : u"/home_score"_s, u"half_a_result"_s,
                       u"A result has the scores of both teams."_s);
    const QDate day = match.kickOff.toTimeZone(QTimeZone(season->timeZone.toLatin1())).date();
    if (day < season->first || day > season->last)
        checker.refuse(u"/kick_off"_s, u"outside_season"_s,
                       u"The match lies outside the season, which goes from %1 to %2."_s.arg(season->first.toString(Qt::ISODate),
                                                                                             season->last.toString(Qt::ISODate)));
    if (const auto good = checker.verdict(u"The match"_s); !good)
        return failed(good);
    return MatchRecord{.season = match.season,
                       .round = match.round,
                       .status = match.status,
                       .kickOff = QDateTime::fromSecsSinceEpoch(match.kickOff.toSecsSinceEpoch(), QTimeZone::UTC),
                       .day = day,
                       .length = match.length,
                       .venue = match.venue.simplified(),
                       .home = match.home,
                       .away = match.away,
                       .homeScore = match.homeScore,
                       .awayScore = match.awayScore};
}

FixtureService::Answered FixtureService::answer(Write &write, MatchId id, bool created)
{
    const auto stored = writable(id, write.caller);
    if (!stored)
        return failed(stored);
    return write.written<Stored<FixtureEntry>>(RowKind::Match, toNumber(id),
                                               {.id = toNumber(id), .uuid = stored->uuid, .value = entryOf(stored->match)}, created);
}

Result<void> FixtureService::finish(Write &write, const QString &action, MatchId id, SeasonId season, const QString &reason)
{
    if (const auto touched = write.transaction.touch(season); !touched)
        return touched;
    return write.audit(action, wordOf(RowKind::Match), toNumber(id), {{u"season"_s, toNumber(season)}}, reason);
}

FixtureService::Answered FixtureService::create(Write &write, const FixtureEntry &match, const QString &uuid)
{
    const auto record = checked(match, write.caller);
    if (!record)
        return failed(record);
    const auto id = m_matches.add(write.transaction, *record, uuid);
    if (!id)
        return failed(id);
    if (const auto done = finish(write, u"match.create"_s, *id, record->season, {}); !done)
        return failed(done);
    return answer(write, *id, true);
}

FixtureService::Answered FixtureService::put(Write &write, const QString &uuid, const Change<FixtureEntry> &match)
{
    const auto fingerprint = QCryptographicHash::hash(encode(match.value), QCryptographicHash::Sha256);
    return putUnder<Stored<FixtureEntry>>(
        write, RowKind::Match, uuid, fingerprint, [&] { return create(write, match.value, uuid); },
        [&](qint64 id) {
            return change(write, MatchId{id}, [&match](Change<FixtureEntry> &stored) -> Result<void> {
                stored = match;
                return {};
            });
        },
        [&](qint64 id) { return answer(write, MatchId{id}, false); });
}

FixtureService::Answered FixtureService::change(Write &write, MatchId id, const Edit<Change<FixtureEntry>> &edit)
{
    const auto stored = writable(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(RowKind::Match, toNumber(id)); !allowed)
        return failed(allowed);
    const MatchRecord &before = stored->match;
    Change<FixtureEntry> wanted{.value = entryOf(before), .reason = {}};
    if (const auto edited = edit(wanted); !edited)
        return failed(edited);
    if (wanted.value.season != before.season)
        return invalidAt(u"other_season"_s, u"A match stays in its season; delete it and make another one."_s, u"/season"_s);
    const auto record = checked(wanted.value, write.caller);
    if (!record)
        return failed(record);
    if (*record == before)
        return answer(write, id, false);
    if (record->home != before.home || record->away != before.away) {
        const auto lines = linesOf(write, id, before.season);
        if (!lines)
            return failed(lines);
        if (*lines > 0)
            return fail(ErrorCode::Conflict,
                        u"The match has %1 stat lines of its teams; delete them before the teams change."_s.arg(*lines),
                        {{.code = u"has_lines"_s, .detail = u"There are stat lines."_s, .column = u"/home"_s}});
    }
    if (hasResult(before.status) || !wanted.reason.isEmpty()) {
        if (const auto reasoned = hasReason(wanted.reason); !reasoned)
            return failed(reasoned);
    }
    if (const auto changed = m_matches.change(write.transaction, id, *record, wanted.reason.trimmed(), write.caller.user); !changed)
        return failed(changed);
    if (const auto done = finish(write, u"match.change"_s, id, record->season, wanted.reason.trimmed()); !done)
        return failed(done);
    return answer(write, id, false);
}

Result<qint64> FixtureService::linesOf(Write &write, MatchId id, SeasonId season) const
{
    const auto info = m_rosters.season(season);
    if (!info)
        return failed(info);
    const SportPack *pack = m_packs.find(info->sport);
    if (!pack)
        return fail(ErrorCode::Unsupported, u"The sport pack \"%1\" of this season is not installed."_s.arg(info->sport));
    const auto table = StatLineTable::of(*pack);
    if (!table)
        return failed(table);
    return StatLineRepository(write.database(), *table).count({.match = id, .player = {}, .team = {}, .season = {}});
}

Result<void> FixtureService::remove(Write &write, MatchId id, const QString &reason)
{
    const auto stored = writable(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(RowKind::Match, toNumber(id)); !allowed)
        return allowed;
    const auto lines = linesOf(write, id, stored->match.season);
    if (!lines)
        return failed(lines);
    if (*lines > 0)
        return nothingDepends({{.what = u"stat lines"_s, .count = *lines}});
    if (hasResult(stored->match.status) || !reason.isEmpty()) {
        if (const auto reasoned = hasReason(reason); !reasoned)
            return reasoned;
    }
    if (const auto gone = m_matches.remove(write.transaction, id, reason.trimmed(), write.caller.user); !gone)
        return gone;
    if (const auto forgotten = forgetExternalIds(write.transaction, RowKind::Match, toNumber(id)); !forgotten)
        return forgotten;
    if (const auto buried = buryRow(write.transaction, RowKind::Match, toNumber(id), stored->uuid); !buried)
        return buried;
    const auto teams = m_rosters.teams(stored->match.season);
    if (!teams)
        return failed(teams);
    for (const TeamInfo &team : *teams) {
        if (team.id != stored->match.home && team.id != stored->match.away)
            continue;
        if (const auto left = removeCompanion(write, id, stored->match.season, team); !left)
            return left;
    }
    return finish(write, u"match.delete"_s, id, stored->match.season, reason.trimmed());
}

} // namespace touchline
