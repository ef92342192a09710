// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/revisionwatcher.h"

namespace touchline {
using namespace Qt::StringLiterals;

RevisionWatcher::RevisionWatcher(Database &database, std::chrono::milliseconds interval)
    : m_database(database), m_interval(interval), m_thread([this](std::stop_token stop) { watch(std::move(stop)); })
{}

void RevisionWatcher::watch(std::stop_token stop)
{
    qint64 known = -1;
    while (!stop.stop_requested()) {
        // The number belongs to this connection: it changes whenever any other connection commits.
        if (auto query = m_database.prepareText(u"PRAGMA data_version"_s); query && Database::run(*query) && query->next()) {
            const qint64 version = query->value(0).toLongLong();
            if (version != known && m_database.refreshRevision())
                known = version;
        }
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, m_interval, [] { return false; });
    }
}

} // namespace touchline
