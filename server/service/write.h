// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "server/security/caller.h"
#include "server/service/origin.h"
#include "server/service/precondition.h"
#include <QtCore/QJsonObject>

namespace touchline {

/** What a change answers. */
template<typename T> struct Written
{
    T data;
    AnswerMeta meta;
    RowVersion version;
    bool created = false;
};

/** One change at work: the transaction that it happens in, who wants it, and under which condition. */
struct Write
{
    Transaction &transaction;
    const Caller &caller;
    Origin origin;
    Precondition precondition;

    Database &database() const { return transaction.database(); }
    /** Whether the row is still as the writer has seen it: Unconditional, or Stale. */
    Result<void> mayChange(RowKind kind, qint64 id) const;
    /** Says in the audit trail what was done to what; with the reason, where there is one. */
    Result<void> audit(const QString &action, QLatin1StringView kind, qint64 id, QJsonObject detail = {}, const QString &reason = {});
    /** What an answer to it was read at. */
    AnswerMeta meta();
    /** The answer: what the row has become. */
    template<typename T> Result<Written<T>> written(RowKind kind, qint64 id, T data, bool created)
    {
        const auto version = versionOf(kind, id);
        if (!version)
            return failed(version);
        return Written<T>{.data = std::move(data), .meta = meta(), .version = *version, .created = created};
    }

private:
    Result<RowVersion> versionOf(RowKind kind, qint64 id) const;
};

/** Makes of the stored value the wanted one: the whole of it, or some members (a merge patch). */
template<typename T> using Edit = std::function<Result<void>(T &)>;

/** Invalid, about one member. */
[[nodiscard]] std::unexpected<Error> invalidAt(const QString &code, const QString &detail, const QString &pointer);
/** Invalid without a reason of 1 to 500 characters. */
Result<void> hasReason(const QString &reason);

/** Whether a repeat, a change or a creation is wanted. */
struct PutPlan
{
    enum class Step { Create, Change, Repeat } step = Step::Create;
    qint64 id = 0;
};
Result<PutPlan> planPut(const Write &write, RowKind kind, const QString &uuid, const QByteArray &fingerprint);

/**
 * PUT under a uuid that a client made: "create" makes it, "change" changes what is there, "current" answers what is there, NotFound where
 * it is not the caller's to see. The body by which it was made is known for ever: that body again changes nothing.
 */
template<typename T>
Result<Written<T>> putUnder(Write &write, RowKind kind, const QString &uuid, const QByteArray &fingerprint,
                            const std::function<Result<Written<T>>()> &create, const std::function<Result<Written<T>>(qint64)> &change,
                            const std::function<Result<Written<T>>(qint64)> &current)
{
    const auto plan = planPut(write, kind, uuid, fingerprint);
    if (!plan)
        return failed(plan);
    if (plan->step == PutPlan::Step::Repeat)
        return current(plan->id);
    if (plan->step == PutPlan::Step::Change)
        return change(plan->id);
    auto made = create();
    if (!made)
        return made;
    if (const auto kept = keepCreation(write.transaction, kind, uuid, fingerprint); !kept)
        return failed(kept);
    return made;
}

} // namespace touchline
