// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/result.h"
#include <QtCore/QHash>
#include <QtCore/QList>
#include <functional>
#include <mutex>

namespace touchline {

/** At most so many of something per account within any hour. Thread-safe. */
class HourlyQuota
{
public:
    using Clock = std::function<qint64()>; // milliseconds, never backwards
    HourlyQuota(int most, Clock clock) : m_most(most), m_clock(std::move(clock)) {}

    /** Counts one; TooMany, with the time until there is room again, where there is none. */
    Result<void> take(UserId user);

private:
    const int m_most;
    const Clock m_clock;
    std::mutex m_mutex;
    QHash<UserId, QList<qint64>> m_taken; // when, oldest first
};

} // namespace touchline
