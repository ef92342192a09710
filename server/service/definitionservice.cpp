// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/definitionservice.h"
#include "server/data/uuid.h"
#include "server/security/policy.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

std::unexpected<Error> conflict(const QString &code, const QString &detail, const QString &pointer)
{
    return fail(ErrorCode::Conflict, detail, {{.code = code, .detail = detail, .column = pointer}});
}

std::unexpected<Error> invalid(const QString &code, const QString &detail, const QString &pointer)
{
    return fail(ErrorCode::Invalid, detail, {{.code = code, .detail = detail, .column = pointer}});
}

StatDefinition storedDefinition(const SportPack &pack, const DefinitionRow &row, const DerivedMetric &compiled)
{
    StatDefinition definition{
        .scope = row.team ? DefinitionScope::Team : DefinitionScope::Server, .team = row.team, .uuid = row.uuid, .version = row.version};
    if (compiled.issues.isEmpty())
        definition.metric = *definitionIn(pack, row.text.id);
    definition.metric.text = row.text;
    definition.metric.issues = compiled.issues;
    return definition;
}

RowVersion stateOf(const DefinitionRow &row)
{
    return {.thing = "definition " + row.uuid.toLatin1(), .state = QByteArray::number(row.version)};
}

/** Where the row stands among the derived metrics of a pack that was extended by the rows. */
const DerivedMetric &compiledOf(const SportPack &extended, qsizetype rows, qsizetype row)
{
    return extended.derived()[extended.derived().size() - rows + row];
}

/** Ids that have a value in `before` and none in `after`. */
QStringList brokenBy(const SportPack &before, const SportPack &after, const QString &except)
{
    QStringList broken;
    for (const DerivedMetric &metric : before.derived()) {
        const DerivedMetric *now = after.derivedMetric(metric.id);
        if (metric.id != except && metric.issues.isEmpty() && (!now || !now->issues.isEmpty()))
            broken.append(metric.id);
    }
    return broken;
}

} // namespace

Result<void> DefinitionService::maySee(const QString &sport, std::optional<TeamId> team, const Caller &caller) const
{
    if (!m_packs.shipped(sport) || (team && !policy::seesTeam(caller, *team)))
        return policy::nothingThere();
    if (!team)
        return {};
    const auto plays = m_definitions.sportOf(*team);
    if (!plays)
        return failed(plays);
    return *plays == sport ? Result<void>{} : policy::nothingThere();
}

Result<void> DefinitionService::mayWrite(const QString &sport, std::optional<TeamId> team, const Caller &caller) const
{
    if (const auto seen = maySee(sport, team, caller); !seen)
        return seen;
    if (!team && !caller.isAdmin())
        return fail(ErrorCode::Forbidden, u"A metric for the whole server needs the role admin; name one of your teams instead."_s);
    if (caller.role == Role::Viewer)
        return fail(ErrorCode::Forbidden, u"This needs the role coach or admin."_s);
    return {};
}

Result<DefinitionRepository::Scope> DefinitionService::scopeOf(const QString &sport, std::optional<TeamId> team) const
{
    return m_definitions.inScope(sport, team ? QList<TeamId>{*team} : QList<TeamId>());
}

Result<Answer<QList<StatDefinition>>> DefinitionService::definitions(const QString &sport, QList<TeamId> teams, const Caller &caller) const
{
    const auto about = teams.size() == 1 ? std::optional(teams.constFirst()) : std::nullopt;
    if (const auto seen = maySee(sport, about, caller); !seen)
        return failed(seen);
    for (const auto asked = teams; const TeamId team : asked) {
        if (!policy::seesTeam(caller, team))
            return policy::nothingThere();
        const auto plays = m_definitions.sportOf(team);
        if (!plays)
            return failed(plays);
        if (*plays != sport)
            teams.removeOne(team);
    }
    const auto extended = m_packs.of(sport, teams);
    if (!extended)
        return failed(extended);
    const auto &[pack, rows] = **extended;
    Answer<QList<StatDefinition>> answer;
    for (const Metric &metric : pack->metrics())
        answer.data.append({.metric = *definitionIn(*pack, metric.id), .version = pack->version()});
    for (const DerivedMetric &metric : pack->derived()) {
        if (!metric.userDefined)
            answer.data.append({.metric = *definitionIn(*pack, metric.id), .version = pack->version()});
    }
    for (qsizetype row = 0; row < rows.size(); ++row)
        answer.data.append(storedDefinition(*pack, rows[row], compiledOf(*pack, rows.size(), row)));
    answer.meta.definitions = pack->definitions();
    return answer;
}

Result<Written<StatDefinition>> DefinitionService::definition(const QString &uuid, const Caller &caller) const
{
    const auto found = m_definitions.find(uuid);
    if (!found)
        return failed(found);
    if (!*found || (*found)->deleted)
        return policy::nothingThere();
    const DefinitionRow &row = **found;
    if (const auto seen = maySee(row.sport, row.team, caller); !seen)
        return failed(seen);
    const auto extended = m_packs.of(row.sport, row.team ? QList<TeamId>{*row.team} : QList<TeamId>());
    if (!extended)
        return failed(extended);
    const auto &[pack, rows] = **extended;
    const auto place = std::ranges::find(rows, uuid, &DefinitionRow::uuid);
    if (place == rows.end()) // deleted since
        return policy::nothingThere();
    return Written<StatDefinition>{.data = storedDefinition(*pack, *place, compiledOf(*pack, rows.size(), place - rows.begin())),
                                   .meta = {.dataRevision = {}, .definitions = pack->definitions()},
                                   .version = stateOf(*place)};
}

Result<DefinitionRow> DefinitionService::nextRow(const Write &write, const QString &uuid, const NewDefinition &wanted) const
{
    auto found = m_definitions.find(uuid);
    if (!found)
        return failed(found);
    if (!*found) {
        if (const auto allowed = write.precondition.allowsCreation(); !allowed)
            return failed(allowed);
        if (wanted.version != 0)
            return conflict(u"wrong_version"_s, u"There is no definition to replace; a new one has version 0."_s, u"/version"_s);
        return DefinitionRow{.uuid = uuid, .sport = wanted.sport, .team = wanted.team, .text = wanted.text, .version = 0};
    }
    DefinitionRow row = **std::move(found);
    if (const auto writable = mayWrite(row.sport, row.team, write.caller); !writable)
        return failed(writable);
    if (row.deleted)
        return conflict(u"deleted"_s, u"This definition was deleted; make a new one with a uuid of its own."_s, u"/version"_s);
    if (row.sport != wanted.sport || row.team != wanted.team)
        return conflict(u"other_scope"_s, u"A definition stays with its sport and team; make a new one for another."_s, u"/team"_s);
    if (row.text.id != wanted.text.id)
        return conflict(u"other_id"_s, u"A definition keeps its id, which formulas and saved pages name; make a new one."_s, u"/id"_s);
    const bool same = row.text == wanted.text;
    // The same once more overwrites nothing.
    if (write.precondition.namesState() || !same) {
        if (const auto allowed = write.precondition.allowsChangeOf(stateOf(row)); !allowed)
            return failed(allowed);
    }
    if (!same && wanted.version != 0 && wanted.version != row.version)
        return conflict(
            u"wrong_version"_s,
            u"The definition has version %1 by now, not %2: look at it and decide again."_s.arg(row.version).arg(wanted.version),
            u"/version"_s);
    row.text = wanted.text;
    if (!same)
        row.revision = Revision{}; // still to be written
    return row;
}

Result<void> DefinitionService::hasRoom(const DefinitionRow &row, const DefinitionRepository::Scope &scope) const
{
    const auto inScope = std::ranges::count(scope.rows, row.team, &DefinitionRow::team);
    if (row.version == 0 && inScope >= mostPerScope)
        return invalid(u"too_many"_s, u"There are %1 definitions here already; delete one first."_s.arg(mostPerScope), u""_s);
    const auto taken = [&row](const DefinitionRow &other) { return other.text.id == row.text.id && other.uuid != row.uuid; };
    if (std::ranges::any_of(scope.rows, taken))
        return conflict(u"taken_id"_s, u"There is a metric \"%1\" already; choose another id."_s.arg(row.text.id), u"/id"_s);
    if (!row.team && row.version == 0) {
        const auto teams = m_definitions.teamsWith(row.sport, row.text.id);
        if (!teams)
            return failed(teams);
        if (*teams > 0)
            return conflict(
                u"taken_id"_s,
                u"%1 team(s) have a metric \"%2\" of their own, which this one would hide; choose another id."_s.arg(*teams).arg(
                    row.text.id),
                u"/id"_s);
    }
    return {};
}

Result<Written<StatDefinition>> DefinitionService::put(Write &write, const QString &uuid, const NewDefinition &wanted)
{
    if (!isVersion7(uuid))
        return invalid(u"bad_uuid"_s, u"The uuid in the address is not of version 7 (RFC 9562)."_s, u""_s);
    if (const auto writable = mayWrite(wanted.sport, wanted.team, write.caller); !writable)
        return failed(writable);
    auto row = nextRow(write, uuid, wanted);
    if (!row)
        return failed(row);
    auto scope = scopeOf(row->sport, row->team);
    if (!scope)
        return failed(scope);
    if (const auto room = hasRoom(*row, *scope); !room)
        return failed(room);
    const SportPack &pack = *m_packs.shipped(row->sport);
    const auto before = m_packs.of(row->sport, row->team ? QList<TeamId>{*row->team} : QList<TeamId>());
    if (!before)
        return failed(before);
    const bool created = row->version == 0;
    auto place = std::ranges::find(scope->rows, uuid, &DefinitionRow::uuid);
    if (place == scope->rows.end())
        place = scope->rows.insert(scope->rows.end(), *row);
    place->text = row->text;
    const qsizetype index = place - scope->rows.begin();
    const SportPack after = ExtendedPacks::compiled(pack, scope->rows, scope->newest);
    const DerivedMetric &metric = compiledOf(after, scope->rows.size(), index);
    if (!metric.issues.isEmpty())
        return fail(ErrorCode::Invalid, metric.issues.constFirst().detail, metric.issues);
    int operations = 0;
    for (qsizetype other = 0; other < scope->rows.size(); ++other) {
        const DerivedMetric &counted = compiledOf(after, scope->rows.size(), other);
        if (scope->rows[other].team == row->team)
            operations += counted.numerator.operations() + counted.denominator.operations() + counted.formula.operations();
    }
    if (operations > mostOperations)
        return invalid(u"too_large"_s,
                       u"All formulas here together would take %1 operations; the most is %2."_s.arg(operations).arg(mostOperations),
                       metric.isRatio() ? u"/numerator"_s : u"/formula"_s);
    if (const auto broken = brokenBy(*(*before)->pack, after, row->text.id); !broken.isEmpty())
        return conflict(u"breaks_others"_s, u"With it these metrics could not be computed any more: %1."_s.arg(broken.join(u", "_s)),
                        metric.isRatio() ? u"/numerator"_s : u"/formula"_s);
    if (row->revision == Revision{}) {
        if (const auto done = store(write, *row, created ? u"definition.create"_s : u"definition.replace"_s); !done)
            return failed(done);
        row->version += 1;
        scope->newest = write.meta().dataRevision;
    }
    const SportPack named = after.numbered(toNumber(scope->newest));
    return Written<StatDefinition>{.data = storedDefinition(named, *row, compiledOf(named, scope->rows.size(), index)),
                                   .meta = {.dataRevision = scope->newest, .definitions = named.definitions()},
                                   .version = stateOf(*row),
                                   .created = created};
}

Result<void> DefinitionService::store(Write &write, const DefinitionRow &row, const QString &action)
{
    qint64 id = row.id;
    if (row.version == 0) {
        const auto added = m_definitions.add(write.transaction, row, write.caller.user);
        if (!added)
            return failed(added);
        id = *added;
    } else if (const auto changed = m_definitions.change(write.transaction, row, write.caller.user); !changed) {
        return changed;
    }
    // Kept answers that used it, and clients that listen.
    if (const auto touched = write.transaction.touch(Transaction::Scope::Packs); !touched)
        return touched;
    return write.audit(action, "definition"_L1, id,
                       {{u"sport"_s, row.sport},
                        {u"team"_s, row.team ? toNumber(*row.team) : 0},
                        {u"metric"_s, row.text.id},
                        {u"version"_s, row.version + 1}});
}

Result<void> DefinitionService::remove(Write &write, const QString &uuid)
{
    auto found = m_definitions.find(uuid);
    if (!found)
        return failed(found);
    if (!*found)
        return policy::nothingThere();
    DefinitionRow row = **std::move(found);
    if (const auto writable = mayWrite(row.sport, row.team, write.caller); !writable)
        return writable;
    if (row.deleted)
        return policy::nothingThere();
    if (const auto allowed = write.precondition.allowsChangeOf(stateOf(row)); !allowed)
        return allowed;
    auto scope = scopeOf(row.sport, row.team);
    if (!scope)
        return failed(scope);
    const SportPack &pack = *m_packs.shipped(row.sport);
    const SportPack before = ExtendedPacks::compiled(pack, scope->rows, scope->newest);
    scope->rows.removeIf([&uuid](const DefinitionRow &other) { return other.uuid == uuid; });
    const SportPack after = ExtendedPacks::compiled(pack, scope->rows, scope->newest);
    if (const auto broken = brokenBy(before, after, row.text.id); !broken.isEmpty())
        return conflict(u"breaks_others"_s, u"These metrics read it: %1. Change or delete them first."_s.arg(broken.join(u", "_s)), u""_s);
    row.deleted = true;
    return store(write, row, u"definition.delete"_s);
}

Result<Answer<DefinitionCheck>> DefinitionService::check(const NewDefinition &wanted, const Caller &caller) const
{
    if (const auto seen = maySee(wanted.sport, wanted.team, caller); !seen)
        return failed(seen);
    auto scope = scopeOf(wanted.sport, wanted.team);
    if (!scope)
        return failed(scope);
    // A definition that is being edited is no reason against its own next version.
    scope->rows.removeIf(
        [&wanted](const DefinitionRow &row) { return row.text.id == wanted.text.id && row.team == wanted.team && wanted.version > 0; });
    scope->rows.append({.sport = wanted.sport, .team = wanted.team, .text = wanted.text});
    const SportPack extended = ExtendedPacks::compiled(*m_packs.shipped(wanted.sport), scope->rows, scope->newest);
    const DerivedMetric &metric = extended.derived().constLast();
    DefinitionCheck check{.valid = metric.issues.isEmpty(),
                          .errors = metric.issues,
                          .operations = metric.numerator.operations() + metric.denominator.operations() + metric.formula.operations()};
    if (check.valid)
        check.metric = definitionIn(extended, wanted.text.id);
    return Answer<DefinitionCheck>{.data = std::move(check),
                                   .meta = {.dataRevision = scope->newest, .definitions = extended.definitions()}};
}

} // namespace touchline
