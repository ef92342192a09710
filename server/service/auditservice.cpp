// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/auditservice.h"
#include "server/data/binding.h"
#include "server/service/pagecursor.h"
#include <QtCore/QTimeZone>
#include <limits>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** The trail only grows: its pages are good whatever the data's revision is. */
const AnswerMeta &trailMeta()
{
    static const AnswerMeta meta{.dataRevision = {}, .definitions = u"audit"_s};
    return meta;
}

QVariant boundInstant(const std::optional<QDateTime> &instant)
{
    return boundOptional(instant ? std::optional(instant->toSecsSinceEpoch()) : std::nullopt);
}

AuditEntry auditEntryOf(const QSqlQuery &row)
{
    const qint64 subject = row.value(5).toLongLong();
    return {.id = row.value(0).toLongLong(),
            .at = QDateTime::fromSecsSinceEpoch(row.value(1).toLongLong(), QTimeZone::UTC),
            .actor = row.value(2).isNull() ? std::nullopt : std::optional(UserId{row.value(2).toLongLong()}),
            .action = row.value(3).toString(),
            .subjectKind = row.value(4).toString(),
            .subject = subject > 0 ? std::optional(subject) : std::nullopt,
            .revision = Revision{row.value(6).toLongLong()}};
}

} // namespace

Result<void> AuditService::noteRead(const QString &action, QLatin1StringView kind, qint64 subject, const Caller &caller,
                                    const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto noted = transaction->audit({.action = action,
                                           .actor = caller.user,
                                           .subjectKind = kind,
                                           .subject = subject,
                                           .requestId = origin.requestId,
                                           .remote = origin.remote});
    return noted ? transaction->commit() : noted;
}

Result<AuditPage> AuditService::page(const AuditQuestion &question, const Caller &caller, const Origin &origin)
{
    const auto last = pageOffset(question.cursor, trailMeta());
    if (!last)
        return failed(last);
    if (const auto noted = noteRead(u"audit.read"_s, {}, 0, caller, origin); !noted)
        return failed(noted);
    const Bindings wanted{{u":since"_s, boundInstant(question.since)},
                          {u":until"_s, boundInstant(question.until)},
                          {u":actor"_s, boundOptional(question.actor)},
                          {u":action"_s, question.action.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : question.action}};
    const qint64 before = *last > 0 ? qint64(*last) : std::numeric_limits<qint64>::max();
    auto query = m_database.select("audit_page"_L1, wanted + Bindings{{u":before"_s, before}, {u":limit"_s, question.limit + 1}});
    if (!query)
        return failed(query);
    AuditPage page{.answer = {.data = {}, .meta = {.dataRevision = m_database.dataRevision(), .definitions = {}}}, .next = {}};
    while (query->next()) {
        if (page.answer.data.size() == question.limit) { // there is one more
            page.next = pageCursor(trailMeta(), qsizetype(page.answer.data.constLast().id));
            break;
        }
        page.answer.data.append(auditEntryOf(*query));
    }
    if (question.counted) {
        auto count = m_database.select("audit_count"_L1, wanted);
        if (!count)
            return failed(count);
        page.answer.meta.total = count->next() ? count->value(0).toLongLong() : 0;
    }
    return page;
}

} // namespace touchline
