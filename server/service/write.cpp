// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/write.h"
#include "server/data/uuid.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestReason = 500;

} // namespace

Result<RowVersion> Write::versionOf(RowKind kind, qint64 id) const
{
    const auto state = rowState(database(), kind, id);
    if (!state)
        return failed(state);
    return state->value_or(RowState()).version;
}

Result<void> Write::mayChange(RowKind kind, qint64 id) const
{
    const auto version = versionOf(kind, id);
    return version ? precondition.allowsChangeOf(*version) : failed(version);
}

Result<void> Write::audit(const QString &action, QLatin1StringView kind, qint64 id, QJsonObject detail, const QString &reason)
{
    if (!reason.isEmpty())
        detail.insert(u"reason"_s, reason);
    return transaction.audit({.action = action,
                              .actor = caller.user,
                              .subjectKind = kind,
                              .subject = id,
                              .detail = detail,
                              .requestId = origin.requestId,
                              .remote = origin.remote});
}

AnswerMeta Write::meta()
{
    if (!transaction.changed())
        return {.dataRevision = database().revision()};
    return {.dataRevision = transaction.revision().value_or(Revision{})};
}

std::unexpected<Error> invalidAt(const QString &code, const QString &detail, const QString &pointer)
{
    return fail(ErrorCode::Invalid, detail, {{.code = code, .detail = detail, .column = pointer}});
}

Result<void> hasReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalidAt(u"reason_needed"_s, u"A correction needs a reason, which is kept with what was there before."_s, u"/reason"_s);
    if (reason.size() > longestReason || std::ranges::any_of(reason, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return invalidAt(u"reason"_s, u"A reason is one line of at most %1 characters."_s.arg(longestReason), u"/reason"_s);
    return {};
}

Result<PutPlan> planPut(const Write &write, RowKind kind, const QString &uuid, const QByteArray &fingerprint)
{
    if (!isVersion7(uuid))
        return invalidAt(u"bad_uuid"_s, u"The uuid in the address is not of version 7 (RFC 9562)."_s, {});
    const auto state = rowState(write.database(), kind, uuid);
    if (!state)
        return failed(state);
    const auto made = creationOf(write.database(), kind, uuid);
    if (!made)
        return failed(made);
    if (*state) {
        const bool repeat = !write.precondition.namesState() && *made == fingerprint;
        return PutPlan{.step = repeat ? PutPlan::Step::Repeat : PutPlan::Step::Change, .id = (*state)->id};
    }
    if (*made)
        return fail(ErrorCode::Conflict, u"This was deleted; make a new one with a uuid of its own."_s,
                    {{.code = u"deleted"_s, .detail = u"It was deleted."_s}});
    if (const auto allowed = write.precondition.allowsCreation(); !allowed)
        return failed(allowed);
    return PutPlan{};
}

} // namespace touchline
