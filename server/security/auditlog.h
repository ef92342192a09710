// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include <QtCore/QByteArray>

namespace touchline {

/**
 * The audit trail: each record carries an HMAC over itself and its predecessor's, written in the transaction of the change. The key and
 * the exported head (count and last HMAC) stand in files beside the database, so that whoever can only write the database is found out.
 */
class AuditLog
{
public:
    /**
     * Makes `database` chain every record from now on, and keeps the log as long as it lives. Reads the key of `<database>.audit-key`, or
     * makes it (mode 0600). Unavailable when the key can be read by others, is damaged or cannot be written.
     */
    static Result<std::shared_ptr<AuditLog>> attach(Database &database);

    /** Writes the head, after a commit and before the change is acknowledged. */
    Result<void> exportHead() const;

    struct Verdict
    {
        qint64 records = 0;
        std::optional<qint64> firstBroken; // id of the first record that is not what was written
        QString finding; // empty: whole
    };
    /** Finds every edit, deletion, reordering and, by the head, truncation. */
    Result<Verdict> verify() const;

private:
    AuditLog(Database &database, QByteArray key) : m_database(database), m_key(std::move(key)) {}
    Result<void> write(Transaction &transaction, const AuditRecord &record) const;
    QByteArray macOf(const QByteArray &previous, const QVariantList &fields) const;
    QString headPath() const;

    Database &m_database;
    QByteArray m_key;
};

} // namespace touchline
