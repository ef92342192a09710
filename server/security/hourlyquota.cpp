// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/hourlyquota.h"

using namespace Qt::StringLiterals;

namespace touchline {

Result<void> HourlyQuota::take(UserId user)
{
    constexpr qint64 hour = 3'600'000;
    const qint64 now = m_clock();
    const std::scoped_lock lock(m_mutex);
    auto &taken = m_taken[user];
    taken.removeIf([now](qint64 at) { return at + hour <= now; });
    if (taken.size() >= m_most)
        return std::unexpected(Error{
            .code = ErrorCode::TooMany,
            .detail =
                u"An account may have %1 of these an hour. Wait, or ask for more at once: a season instead of its teams."_s.arg(m_most),
            .retryAfter = int((taken.constFirst() + hour - now + 999) / 1000)});
    taken.append(now);
    return {};
}

} // namespace touchline
