// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/directoryservice.h"
#include "core/contract/codec.h"
#include "server/data/rowremoval.h"
#include "server/security/policy.h"
#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

template<typename T> constexpr RowKind kindOf = RowKind::Club;
template<> constexpr RowKind kindOf<TeamEntry> = RowKind::Team;
template<> constexpr RowKind kindOf<CompetitionEntry> = RowKind::Competition;
template<> constexpr RowKind kindOf<SeasonEntry> = RowKind::Season;

template<typename T> Result<Answer<Stored<T>>> one(const Result<AnswerMeta> &meta, Result<std::optional<Stored<T>>> row)
{
    if (!meta)
        return failed(meta);
    if (!row)
        return failed(row);
    if (!*row)
        return policy::nothingThere();
    return Answer<Stored<T>>{.data = **std::move(row), .meta = *meta};
}

template<typename T> Result<std::optional<Stored<T>>> firstOf(Result<QList<Stored<T>>> rows)
{
    if (!rows)
        return failed(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->constFirst());
}

struct Removal
{
    QLatin1StringView dependents;
    QList<QLatin1StringView> deletions;
};

Removal removalOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Team:
        return {"team_dependents"_L1, {"team_delete"_L1}};
    case RowKind::Competition:
        return {"competition_dependents"_L1, {"competition_delete"_L1}};
    case RowKind::Season:
        return {"season_dependents"_L1, {"season_teams_delete"_L1, "season_external_ids_forget"_L1, "season_delete"_L1}};
    default:
        return {"club_dependents"_L1, {"club_delete"_L1}};
    }
}

} // namespace

Result<AnswerMeta> DirectoryService::meta() const
{
    const auto revision = m_rosters.shownRevision();
    if (!revision)
        return failed(revision);
    return AnswerMeta{.dataRevision = *revision, .definitions = {}};
}

Result<Answer<QList<Stored<ClubEntry>>>> DirectoryService::clubs(const Caller &caller) const
{
    const auto read = meta();
    if (!read)
        return failed(read);
    auto rows = m_rows.clubs(policy::scopeOf(caller));
    if (!rows)
        return failed(rows);
    return Answer<QList<Stored<ClubEntry>>>{.data = *std::move(rows), .meta = *read};
}

Result<Answer<QList<Stored<CompetitionEntry>>>> DirectoryService::competitions(const Caller &caller) const
{
    const auto read = meta();
    if (!read)
        return failed(read);
    auto rows = m_rows.competitions(policy::scopeOf(caller));
    if (!rows)
        return failed(rows);
    return Answer<QList<Stored<CompetitionEntry>>>{.data = *std::move(rows), .meta = *read};
}

Result<Answer<Stored<ClubEntry>>> DirectoryService::club(ClubId id, const Caller &caller) const
{
    const auto read = meta();
    return one(read, firstOf(m_rows.clubs(policy::scopeOf(caller), id)));
}

Result<Answer<Stored<TeamEntry>>> DirectoryService::team(TeamId id, const Caller &caller) const
{
    const auto read = meta();
    return one(read, m_rows.team(id, policy::scopeOf(caller)));
}

Result<Answer<Stored<CompetitionEntry>>> DirectoryService::competition(CompetitionId id, const Caller &caller) const
{
    const auto read = meta();
    return one(read, firstOf(m_rows.competitions(policy::scopeOf(caller), id)));
}

Result<std::optional<Stored<ClubEntry>>> DirectoryService::find(const ClubEntry &, qint64 id) const
{
    return firstOf(m_rows.clubs({}, ClubId{id}));
}

Result<std::optional<Stored<TeamEntry>>> DirectoryService::find(const TeamEntry &, qint64 id) const
{
    return m_rows.team(TeamId{id}, {});
}

Result<std::optional<Stored<CompetitionEntry>>> DirectoryService::find(const CompetitionEntry &, qint64 id) const
{
    return firstOf(m_rows.competitions({}, CompetitionId{id}));
}

Result<std::optional<Stored<SeasonEntry>>> DirectoryService::find(const SeasonEntry &, qint64 id) const
{
    return m_rows.season(SeasonId{id});
}

template<typename T> Result<Stored<T>> DirectoryService::writable(qint64 id, const Caller &caller) const
{
    if (!caller.isAdmin())
        return policy::nothingThere();
    auto row = find(T{}, id);
    if (!row)
        return failed(row);
    if (!*row)
        return policy::nothingThere();
    return **std::move(row);
}

template<typename T> DirectoryService::Answered<T> DirectoryService::answer(Write &write, qint64 id, bool created)
{
    auto row = writable<T>(id, write.caller);
    if (!row)
        return failed(row);
    return write.written(kindOf<T>, id, *std::move(row), created);
}

Result<void> DirectoryService::finish(Write &write, RowKind kind, const QString &what, qint64 id, const QString &reason) const
{
    const auto revision = write.transaction.revision();
    if (!revision)
        return failed(revision);
    if (kind == RowKind::Team || kind == RowKind::Competition) {
        // Names and rules of time stand in what is worked out of their seasons.
        const auto query = kind == RowKind::Team ? "team_touch_seasons"_L1 : "competition_touch_seasons"_L1;
        if (const auto touched = m_database.select(query, {{u":id"_s, id}, {u":number"_s, toNumber(*revision)}}); !touched)
            return failed(touched);
    }
    if (kind == RowKind::Season) {
        if (const auto touched = write.transaction.touch(SeasonId{id}); !touched)
            return touched;
    }
    if (kind == RowKind::Competition) { // its visibility decides who sees whom
        if (const auto touched = write.transaction.touch(Transaction::Scope::Policy); !touched)
            return touched;
    }
    if (const auto touched = write.transaction.touch(Transaction::Scope::Rosters); !touched)
        return touched;
    return write.audit(wordOf(kind) + u'.' + what, wordOf(kind), id, {}, reason);
}

template<typename T> DirectoryService::Answered<T> DirectoryService::create(Write &write, const T &entry, const QString &uuid)
{
    if (!write.caller.isAdmin())
        return policy::nothingThere();
    const auto row = checked(entry, nullptr);
    if (!row)
        return failed(row);
    const auto id = m_rows.add(write.transaction, *row, uuid);
    if (!id)
        return failed(id);
    if (const auto done = finish(write, kindOf<T>, u"create"_s, *id, {}); !done)
        return failed(done);
    return answer<T>(write, *id, true);
}

template<typename T> DirectoryService::Answered<T> DirectoryService::put(Write &write, const QString &uuid, const Change<T> &entry)
{
    const auto fingerprint = QCryptographicHash::hash(encode(entry.value), QCryptographicHash::Sha256);
    return putUnder<Stored<T>>(
        write, kindOf<T>, uuid, fingerprint, [&] { return create(write, entry.value, uuid); },
        [&](qint64 id) {
            return change<T>(write, id, [&entry](Change<T> &stored) -> Result<void> {
                stored = entry;
                return {};
            });
        },
        [&](qint64 id) { return answer<T>(write, id, false); });
}

template<typename T> DirectoryService::Answered<T> DirectoryService::change(Write &write, qint64 id, const Edit<Change<T>> &edit)
{
    const auto stored = writable<T>(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(kindOf<T>, id); !allowed)
        return failed(allowed);
    Change<T> wanted{.value = stored->value, .reason = {}};
    if (const auto edited = edit(wanted); !edited)
        return failed(edited);
    const auto row = checked(wanted.value, &*stored);
    if (!row)
        return failed(row);
    if (*row == stored->value)
        return answer<T>(write, id, false);
    if (!wanted.reason.isEmpty()) {
        if (const auto reasoned = hasReason(wanted.reason); !reasoned)
            return failed(reasoned);
    }
    if (const auto changed = m_rows.change(write.transaction, id, *row); !changed)
        return failed(changed);
    if (const auto done = finish(write, kindOf<T>, u"change"_s, id, wanted.reason.trimmed()); !done)
        return failed(done);
    return answer<T>(write, id, false);
}

template<typename T> Result<void> DirectoryService::remove(Write &write, qint64 id, const QString &reason)
{
    const auto stored = writable<T>(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(kindOf<T>, id); !allowed)
        return allowed;
    const Removal removal = removalOf(kindOf<T>);
    const auto found = dependents(m_database, removal.dependents, {{u":id"_s, id}});
    if (!found)
        return failed(found);
    if (const auto free = nothingDepends(*found); !free)
        return free;
    if (!reason.isEmpty()) {
        if (const auto reasoned = hasReason(reason); !reasoned)
            return reasoned;
    }
    for (const auto query : removal.deletions) {
        if (const auto gone = m_database.select(query, {{u":id"_s, id}}); !gone)
            return failed(gone);
    }
    if (const auto forgotten = forgetExternalIds(write.transaction, kindOf<T>, id); !forgotten)
        return forgotten;
    return finish(write, kindOf<T>, u"delete"_s, id, reason.trimmed());
}

#define TOUCHLINE_DIRECTORY(Type)                                                                                          \
    template DirectoryService::Answered<Type> DirectoryService::create<Type>(Write &, const Type &, const QString &);      \
    template DirectoryService::Answered<Type> DirectoryService::put<Type>(Write &, const QString &, const Change<Type> &); \
    template DirectoryService::Answered<Type> DirectoryService::change<Type>(Write &, qint64, const Edit<Change<Type>> &); \
    template Result<void> DirectoryService::remove<Type>(Write &, qint64, const QString &);

TOUCHLINE_DIRECTORY(ClubEntry)
TOUCHLINE_DIRECTORY(TeamEntry)
TOUCHLINE_DIRECTORY(CompetitionEntry)
TOUCHLINE_DIRECTORY(SeasonEntry)

} // namespace touchline
