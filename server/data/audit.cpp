// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/audit.h"
#include "server/data/binding.h"
#include "server/data/database.h"
#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

namespace touchline {
using namespace Qt::StringLiterals;

Result<void> writeAudit(Transaction &transaction, const AuditRecord &record)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    auto query = transaction.database().prepare("audit_insert"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":at"_s, QDateTime::currentSecsSinceEpoch());
    query->bindValue(u":actor"_s, boundOptional(record.actor));
    query->bindValue(u":action"_s, record.action);
    query->bindValue(u":subject_kind"_s, boundText(record.subjectKind));
    query->bindValue(u":subject"_s, record.subject);
    query->bindValue(u":detail"_s, QString::fromUtf8(QJsonDocument(record.detail).toJson(QJsonDocument::Compact)));
    query->bindValue(u":request_id"_s, boundText(QString::fromLatin1(record.requestId)));
    query->bindValue(u":remote"_s, boundText(QString::fromLatin1(record.remote)));
    query->bindValue(u":revision"_s, toNumber(*revision));
    return Database::run(*query);
}

} // namespace touchline
