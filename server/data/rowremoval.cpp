// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/rowremoval.h"
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace touchline {
using namespace Qt::StringLiterals;

Result<QList<Dependent>> dependents(const Database &database, QLatin1StringView name, const Bindings &bindings)
{
    auto query = database.select(name, bindings);
    if (!query)
        return failed(query);
    QList<Dependent> found;
    while (query->next()) {
        if (query->value(1).toLongLong() > 0)
            found.append({.what = query->value(0).toString(), .count = query->value(1).toLongLong()});
    }
    return found;
}

Result<void> nothingDepends(const QList<Dependent> &dependents)
{
    if (dependents.isEmpty())
        return {};
    QStringList named;
    QList<Issue> issues;
    for (const Dependent &one : dependents) {
        named.append(u"%1 (%2)"_s.arg(one.what).arg(one.count));
        issues.append({.code = u"has_"_s + QString(one.what).replace(u' ', u'_'), .detail = u"%1: %2"_s.arg(one.what).arg(one.count)});
    }
    return fail(ErrorCode::Conflict,
                u"This cannot be deleted while something depends on it: %1. Delete or change that first; nothing was changed."_s.arg(
                    named.join(u", "_s)),
                issues);
}

Result<void> forgetExternalIds(Transaction &transaction, RowKind kind, qint64 id)
{
    const auto gone = transaction.database().select("external_ids_forget"_L1, {{u":kind"_s, QString(wordOf(kind))}, {u":target"_s, id}});
    return gone ? Result<void>{} : failed(gone);
}

Result<void> buryRow(Transaction &transaction, RowKind kind, qint64 id, const QString &uuid)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto kept = transaction.database().select("tombstone_insert"_L1,
                                                    {{u":kind"_s, QString(wordOf(kind))},
                                                     {u":uuid"_s, uuid},
                                                     {u":target"_s, id},
                                                     {u":at"_s, QDateTime::currentSecsSinceEpoch()},
                                                     {u":revision"_s, toNumber(*revision)}});
    return kept ? Result<void>{} : failed(kept);
}

} // namespace touchline
