// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/accounts.h"
#include "server/data/database.h"
#include "server/security/caller.h"
#include "server/service/origin.h"

namespace touchline {

/** Which records of the audit trail are wanted; all of what is set has to be true of them. */
struct AuditQuestion
{
    std::optional<QDateTime> since; // at or after
    std::optional<QDateTime> until; // before
    std::optional<UserId> actor;
    QString action; // "user.create"; empty: any
    int limit = 200;
    QByteArray cursor;
    bool counted = false; // whether the answer says how many there are on all pages
};

struct AuditPage
{
    Answer<QList<AuditEntry>> answer;
    QByteArray next; // cursor of the page after this one; empty: there is none
};

/** Reads the audit trail, newest first, and notes what admins read there and of accounts. */
class AuditService
{
public:
    explicit AuditService(Database &database) : m_database(database) {}

    /** Malformed for a cursor that was never given out. The reading is noted first, and stands on the first page. */
    Result<AuditPage> page(const AuditQuestion &question, const Caller &caller, const Origin &origin);
    /** Notes that an admin reads; an error where it cannot be written, and then nothing may be shown. */
    Result<void> noteRead(const QString &action, QLatin1StringView kind, qint64 subject, const Caller &caller, const Origin &origin);

private:
    Database &m_database;
};

} // namespace touchline
