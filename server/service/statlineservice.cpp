// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/statlineservice.h"
#include "server/security/policy.h"
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostLines = 400; // of one match

using MatchLine = StatLineRepository::MatchLine;

RowVersion versionOf(MatchId match, const std::vector<MatchLine> &lines)
{
    RowVersion version{.thing = "lines of match " + QByteArray::number(toNumber(match)), .state = {}};
    for (const MatchLine &one : lines)
        version.state += QByteArray::number(toNumber(one.line.player)) + '@' + QByteArray::number(toNumber(one.revision)) + ' ';
    return version;
}

RowVersion versionOf(const MatchLine &one)
{
    return {.thing =
                "line of " + QByteArray::number(toNumber(one.line.player)) + " in match " + QByteArray::number(toNumber(one.line.match)),
            .state = QByteArray::number(toNumber(one.revision))};
}

} // namespace

struct StatLineService::Ground
{
    MatchId id{};
    MatchRecord match;
    AnswerMeta meta;
    const SportPack *pack = nullptr;
    StatLineRepository repository;
    std::vector<MatchLine> lines; // that the caller may see

    const MatchLine *lineOf(PlayerId player) const
    {
        const auto found = std::ranges::find(lines, player, [](const MatchLine &one) { return one.line.player; });
        return found == lines.end() ? nullptr : &*found;
    }
};

Result<StatLineService::Ground> StatLineService::groundOf(MatchId match, const Caller &caller) const
{
    const auto seen = m_rosters.match(match, caller);
    if (!seen)
        return failed(seen);
    const auto season = m_rosters.visibleSeason(seen->data.season, caller);
    if (!season)
        return failed(season);
    const auto stored = MatchRepository(m_database).stored(match);
    if (!stored)
        return failed(stored);
    if (!*stored)
        return policy::nothingThere();
    const SportPack *pack = m_packs.find(season->sport);
    if (!pack)
        return fail(ErrorCode::Unsupported, u"The sport pack \"%1\" of this season is not installed."_s.arg(season->sport));
    const auto table = StatLineTable::of(*pack);
    if (!table)
        return failed(table);
    Ground ground{.id = match,
                  .match = (*stored)->match,
                  .meta = {.dataRevision = seen->meta.dataRevision, .definitions = pack->definitions()},
                  .pack = pack,
                  .repository = StatLineRepository(m_database, *table),
                  .lines = {}};
    auto lines = ground.repository.ofMatch(match);
    if (!lines)
        return failed(lines);
    std::erase_if(*lines, [&](const MatchLine &one) { return !season->leagueVisible && !policy::seesTeam(caller, one.line.team); });
    ground.lines = *std::move(lines);
    return ground;
}

StatLineService::Lines StatLineService::lines(MatchId match, const Caller &caller) const
{
    const auto ground = groundOf(match, caller);
    if (!ground)
        return failed(ground);
    Written<MatchLines> answer{.data = {}, .meta = ground->meta, .version = versionOf(match, ground->lines)};
    for (const MatchLine &one : ground->lines)
        answer.data.lines.append(entryOf(one.line, *ground->pack));
    return answer;
}

StatLineService::Line StatLineService::line(MatchId match, PlayerId player, const Caller &caller) const
{
    const auto ground = groundOf(match, caller);
    if (!ground)
        return failed(ground);
    const MatchLine *one = ground->lineOf(player);
    if (!one)
        return policy::nothingThere();
    return Written<StatLineAnswer>{
        .data = {.line = entryOf(one->line, *ground->pack), .warnings = {}}, .meta = ground->meta, .version = versionOf(*one)};
}

StatLineService::Lines StatLineService::changeAll(Write &write, MatchId match, const Edit<Change<MatchLines>> &edit)
{
    if (const auto writable = m_fixtures.writable(match, write.caller); !writable)
        return failed(writable);
    auto ground = groundOf(match, write.caller);
    if (!ground)
        return failed(ground);
    Change<MatchLines> wanted;
    if (const auto edited = edit(wanted); !edited)
        return failed(edited);
    if (wanted.value.lines.size() > mostLines)
        return invalidAt(u"too_many"_s, u"A match has at most %1 lines."_s.arg(mostLines), u"/lines"_s);
    QList<Stored<RegistrationEntry>> squads;
    for (const TeamId team : {ground->match.home, ground->match.away}) {
        const auto squad =
            SquadRepository(m_database).registrations({.id = {}, .player = {}, .season = ground->match.season, .team = team}, {});
        if (!squad)
            return failed(squad);
        squads += *squad;
    }
    LineReader reader(*ground->pack, match, ground->match, squads);
    std::vector<StatLineRecord> changed;
    QSet<qint64> named;
    QList<Issue> twice;
    for (qsizetype i = 0; i < wanted.value.lines.size(); ++i) {
        const StatLineEntry &entry = wanted.value.lines[i];
        const QString at = u"/lines/%1"_s.arg(i);
        const MatchLine *known = ground->lineOf(entry.player);
        const bool asItIs = known && entryOf(known->line, *ground->pack) == entry;
        // Lines of others may come back as they were given.
        if (!asItIs && (!policy::seesTeam(write.caller, entry.team) || (known && !policy::seesTeam(write.caller, known->line.team))))
            return policy::nothingThere();
        if (named.contains(toNumber(entry.player)))
            twice.append({.code = u"duplicate_line"_s, .detail = u"This player has a line already."_s, .column = at + u"/player"});
        named.insert(toNumber(entry.player));
        if (asItIs)
            continue;
        StatLineRecord line = reader.read(entry, at);
        if (!known || !(known->line == line))
            changed.push_back(std::move(line));
    }
    std::vector<StatLineRecord> gone;
    for (const MatchLine &one : ground->lines) {
        if (policy::seesTeam(write.caller, one.line.team) && !named.contains(toNumber(one.line.player)))
            gone.push_back(one.line);
    }
    const bool same = changed.empty() && gone.empty() && !reader.findings().hasErrors();
    // A first entry, and the same once more, overwrite nothing.
    if (write.precondition.namesState() || !(ground->lines.empty() || same)) {
        if (const auto allowed = write.precondition.allowsChangeOf(versionOf(match, ground->lines)); !allowed)
            return failed(allowed);
    }
    if (!twice.isEmpty())
        return fail(ErrorCode::Invalid, twice.constFirst().detail, twice);
    if (reader.findings().hasErrors())
        return reader.findings().refused();
    if (!same) {
        if (const auto stored = store(write, *ground, changed, gone, wanted.reason); !stored)
            return failed(stored);
    }
    auto answer = lines(match, write.caller);
    if (!answer)
        return answer;
    answer->data.warnings = reader.warnings();
    answer->meta.dataRevision = write.meta().dataRevision;
    return answer;
}

StatLineService::Lines StatLineService::changeSome(Write &write, MatchId match, const Edit<Change<MatchLines>> &edit)
{
    if (const auto writable = m_fixtures.writable(match, write.caller); !writable)
        return failed(writable);
    const auto now = lines(match, write.caller);
    if (!now)
        return now;
    if (const auto allowed = write.precondition.allowsChangeOf(now->version); !allowed)
        return failed(allowed);
    return changeAll(write, match, [&](Change<MatchLines> &wanted) {
        wanted.value.lines = now->data.lines;
        return edit(wanted);
    });
}

StatLineService::Line StatLineService::change(Write &write, MatchId match, PlayerId player, const Edit<Change<StatLineEntry>> &edit,
                                              bool mayMake)
{
    if (const auto writable = m_fixtures.writable(match, write.caller); !writable)
        return failed(writable);
    auto ground = groundOf(match, write.caller);
    if (!ground)
        return failed(ground);
    const auto registrations =
        SquadRepository(m_database).registrations({.id = {}, .player = player, .season = ground->match.season, .team = {}}, {});
    if (!registrations)
        return failed(registrations);
    const MatchLine *known = ground->lineOf(player);
    const bool writesKnown = known && policy::seesTeam(write.caller, known->line.team);
    const bool canMake = mayMake && !known && std::ranges::any_of(*registrations, [&](const Stored<RegistrationEntry> &one) {
                             const TeamId team = one.value.team;
                             return (team == ground->match.home || team == ground->match.away) && policy::seesTeam(write.caller, team);
                         });
    if (!writesKnown && !canMake)
        return policy::nothingThere();
    if (!mayMake) {
        if (const auto allowed = write.precondition.allowsChangeOf(versionOf(*known)); !allowed)
            return failed(allowed);
    }
    Change<StatLineEntry> wanted;
    if (known)
        wanted.value = entryOf(known->line, *ground->pack);
    if (const auto edited = edit(wanted); !edited)
        return failed(edited);
    if (!policy::seesTeam(write.caller, wanted.value.team))
        return policy::nothingThere();
    LineReader reader(*ground->pack, match, ground->match, *registrations);
    const StatLineRecord line = reader.read(wanted.value, {});
    const bool same = known && known->line == line;
    if (known && (write.precondition.namesState() || !same)) {
        if (const auto allowed = write.precondition.allowsChangeOf(versionOf(*known)); !allowed)
            return failed(allowed);
    } else if (!known) {
        if (const auto allowed = write.precondition.allowsCreation(); !allowed)
            return failed(allowed);
    }
    if (wanted.value.player != player)
        return invalidAt(u"other_player"_s, u"The address is that of another player's line."_s, u"/player"_s);
    if (reader.findings().hasErrors())
        return reader.findings().refused();
    if (!same) {
        if (const auto stored = store(write, *ground, {line}, {}, wanted.reason); !stored)
            return failed(stored);
    }
    auto answer = this->line(match, player, write.caller);
    if (!answer)
        return answer;
    answer->data.warnings = reader.warnings();
    answer->meta.dataRevision = write.meta().dataRevision;
    answer->created = !known;
    return answer;
}

Result<void> StatLineService::store(Write &write, const Ground &ground, const std::vector<StatLineRecord> &wanted,
                                    const std::vector<StatLineRecord> &gone, const QString &reason)
{
    const QString &status = ground.match.status;
    if (!wanted.empty() && status != "live"_L1 && status != "played"_L1 && status != "abandoned"_L1 && status != "awarded"_L1)
        return fail(ErrorCode::Conflict, u"The match is %1: set its status to live or played before lines are entered."_s.arg(status),
                    {{.code = u"not_played"_s, .detail = u"The match has not been played."_s}});
    std::vector<StatLineRecord> added;
    std::vector<StatLineRecord> changed;
    for (const StatLineRecord &line : wanted)
        (ground.lineOf(line.player) ? changed : added).push_back(line);
    if (!changed.empty() || !gone.empty() || !reason.isEmpty()) {
        if (const auto reasoned = hasReason(reason); !reasoned)
            return reasoned;
    }
    std::ranges::sort(added, {}, &StatLineRecord::player);
    StatLineRepository repository = ground.repository;
    if (const auto done = repository.insert(write.transaction, added); !done)
        return done;
    if (const auto done = repository.correct(write.transaction, changed, reason.trimmed(), write.caller.user); !done)
        return done;
    if (const auto done = repository.remove(write.transaction, gone, reason.trimmed(), write.caller.user); !done)
        return done;
    if (const auto touched = write.transaction.touch(ground.match.season); !touched)
        return touched;
    return write.audit(changed.empty() && gone.empty() ? u"stat_lines.enter"_s : u"stat_lines.correct"_s, wordOf(RowKind::Match),
                       toNumber(ground.id),
                       {{u"added"_s, qint64(added.size())}, {u"changed"_s, qint64(changed.size())}, {u"removed"_s, qint64(gone.size())}},
                       reason.trimmed());
}

} // namespace touchline
