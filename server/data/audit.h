// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/result.h"
#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <functional>
#include <optional>

namespace touchline {

class Transaction;

/** One act that the audit trail keeps. Subjects by id, never by name, so that erasure keeps the chain whole. */
struct AuditRecord
{
    QString action; // "season.import", "user.create", "session.login"
    std::optional<UserId> actor; // none: the command line, or nobody yet
    QString subjectKind; // "season", "user"; may be empty
    qint64 subject = 0;
    QJsonObject detail; // counts, reasons; no secrets, no names
    QByteArray requestId;
    QByteArray remote; // address of the peer
};

/** Writes the record inside the transaction. The HMAC chain is one of these; writeAudit() is the plain one. */
using AuditWriter = std::function<Result<void>(Transaction &, const AuditRecord &)>;

/** Inserts the record without a link to its predecessor (`mac` stays NULL). */
Result<void> writeAudit(Transaction &transaction, const AuditRecord &record);

} // namespace touchline
