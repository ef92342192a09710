// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHashFunctions>
#include <QtCore/QtTypes>
#include <utility>

namespace touchline {

// Database identities. Each is a type of its own: an id is not a number, and a team's id is not a player's.
enum class ClubId : qint64 {};
enum class TeamId : qint64 {};
enum class CompetitionId : qint64 {};
enum class SeasonId : qint64 {};
enum class PlayerId : qint64 {};
enum class RegistrationId : qint64 {};
enum class MatchId : qint64 {};
enum class UserId : qint64 {};
enum class SessionId : qint64 {};
enum class BatchId : qint64 {};

/** Number of the newest committed change; grows by at least one with every write transaction. */
enum class Revision : qint64 {};

template<typename Id>
    requires std::is_enum_v<Id>
constexpr qint64 toNumber(Id id)
{
    return std::to_underlying(id);
}

} // namespace touchline
