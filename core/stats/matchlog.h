// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

namespace touchline {

/** One appearance of a match log or trend. */
struct MatchEntry
{
    MatchId match{};
    QDate day;
    qint64 kickOff = 0;
    int round = 0;
    TeamId team{};
    TeamId opponent{};
    Location location = Location::Home;
    std::optional<int> scoreFor;
    std::optional<int> scoreAgainst;
    std::optional<Outcome> outcome;
    bool started = false;
    bool played = false;
    qint64 time = -1;
    QString position;
    QList<Value> values; // parallel to MatchLog::columns
    bool operator==(const MatchEntry &) const = default;
};

struct MatchLog
{
    QStringList columns; // metric or derived ids
    QList<MatchEntry> entries; // by kick-off, lines without appearance included
    bool operator==(const MatchLog &) const = default;
};

Result<MatchLog> matchLog(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period,
                          const QStringList &columns);

} // namespace touchline
