// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/revisiontimes.h"

using namespace Qt::StringLiterals;

namespace touchline {

qint64 RevisionTimes::secondsOf(Revision revision)
{
    constexpr qsizetype most = 256; // a season each, and some that are just outdated
    if (revision == Revision{})
        return 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_known.constFind(revision); known != m_known.cend())
            return *known;
    }
    auto query = m_database.select("revision_time"_L1, {{u":revision"_s, toNumber(revision)}});
    if (!query)
        return 0;
    const qint64 seconds = query->next() ? query->value(0).toLongLong() : 0;
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() >= most)
        m_known.clear();
    m_known.insert(revision, seconds);
    return seconds;
}

} // namespace touchline
