// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include <QtCore/QHash>
#include <mutex>

namespace touchline {

/** When revisions came about, by the audit trail, which has a record of every change. Thread-safe. */
class RevisionTimes
{
public:
    explicit RevisionTimes(Database &database) : m_database(database) {}
    /** Seconds since 1970; 0 when nobody knows. Asks the database once for each of the revisions that are in use. */
    qint64 secondsOf(Revision revision);

private:
    Database &m_database;
    std::mutex m_mutex;
    QHash<Revision, qint64> m_known;
};

} // namespace touchline
