// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/result.h"
#include <QtCore/QMap>
#include <QtCore/QStringList>

/**
 * What clients write: rosters, fixtures and stat lines as they are stored, without anything worked out. Plain values; codec.h has their
 * JSON. Numbers of 0 and empty texts stand for "not said" where their comment says so.
 */
namespace touchline {

struct ClubEntry
{
    QString name;
    bool operator==(const ClubEntry &) const = default;
};

struct TeamEntry
{
    ClubId club{};
    QString sport;
    QString name;
    QString shortName; // may be empty
    bool operator==(const TeamEntry &) const = default;
};

struct CompetitionEntry
{
    QString sport;
    QString name;
    QString timeZone; // IANA
    bool leagueVisible = false;
    int per = 0; // overrides of the pack's time rule; 0: the pack's
    int matchLength = 0; // display units
    int playersPerSide = 0;
    bool operator==(const CompetitionEntry &) const = default;
};

struct SeasonEntry
{
    CompetitionId competition{};
    QString label;
    QDate first;
    QDate last;
    QList<TeamId> teams; // that take part
    bool operator==(const SeasonEntry &) const = default;
};

struct RegistrationEntry
{
    PlayerId player{};
    TeamId team{};
    SeasonId season{};
    QString shirt; // may be empty
    QString position; // id in the pack; may be empty
    QDate from;
    QDate to; // invalid: open
    bool operator==(const RegistrationEntry &) const = default;
};

struct PlayerEntry
{
    QString name;
    QStringList aliases;
    std::optional<int> birthYear;
    std::optional<bool> consent; // none: nobody asked
    bool initialsOnly = false;
    bool operator==(const PlayerEntry &) const = default;
};

/** A player with the first registration, without which nobody would see the player. */
struct NewPlayer
{
    PlayerEntry player;
    RegistrationEntry registration; // but for the player
    bool operator==(const NewPlayer &) const = default;
};

struct FixtureEntry
{
    SeasonId season{};
    int round = 0;
    QString status; // scheduled, live, played, abandoned, awarded, cancelled
    QDateTime kickOff; // UTC
    qint64 length = 0; // base units; 0: the competition's regular length
    QString venue; // may be empty
    TeamId home{};
    TeamId away{};
    std::optional<int> homeScore;
    std::optional<int> awayScore;
    bool operator==(const FixtureEntry &) const = default;
};

struct StatLineEntry
{
    PlayerId player{};
    TeamId team{};
    bool started = false;
    std::optional<bool> played; // none: with time, or with anything recorded where there is none
    std::optional<qint64> time; // base units; none: unknown
    QString position; // id in the pack; may be empty
    QMap<QString, double> values; // by metric; absent: not recorded
    bool operator==(const StatLineEntry &) const = default;
};

/** A line as it is answered; the warnings are those of the change that it answers. */
struct StatLineAnswer
{
    StatLineEntry line;
    QList<Issue> warnings;
    bool operator==(const StatLineAnswer &) const = default;
};

/** All lines of a match that the caller may see, or writes. */
struct MatchLines
{
    QList<StatLineEntry> lines;
    QList<Issue> warnings;
    bool operator==(const MatchLines &) const = default;
};

/** What is stored, with its identities. */
template<typename T> struct Stored
{
    qint64 id = 0;
    QString uuid;
    T value;
    bool operator==(const Stored &) const = default;
};

/** A change with the reason that the history keeps. */
template<typename T> struct Change
{
    T value;
    QString reason;
};

} // namespace touchline
