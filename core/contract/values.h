// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/stats/squadtable.h"
#include "core/stats/summary.h"
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

/** What travels between server and desktop besides the statistics of core/stats/summary.h. Plain values; codec.h has their JSON. */
namespace touchline {

enum class Role { Viewer, Coach, Admin };

struct LoginRequest
{
    QString name;
    QString password;
    bool staySignedIn = false;
    QString device; // shown in the list of sessions: "Anna's laptop"
};

/** Who the caller is and what they may see. */
struct Me
{
    UserId id{};
    QString name;
    Role role = Role::Viewer;
    QList<TeamId> teams; // scope of coaches and viewers; admins see all
    bool operator==(const Me &) const = default;
};

struct LoginReply
{
    QString token; // opaque, 256 bit; never logged
    QDateTime expires; // UTC, absolute
    Me me;
};

struct SportInfo
{
    QString id;
    int version = 1;
    Names names;
    bool operator==(const SportInfo &) const = default;
};

struct SeasonInfo
{
    SeasonId id{};
    CompetitionId competition{};
    QString competitionName;
    QString sport;
    QString label; // "2023/24"
    QDate first;
    QDate last;
    QString timeZone; // IANA
    bool leagueVisible = false;
    int per = 0; // overrides of the pack's time rule; 0: the pack's
    int matchLength = 0; // display units
    int playersPerSide = 0;
    bool operator==(const SeasonInfo &) const = default;
};

struct TeamInfo
{
    TeamId id{};
    QString name;
    QString shortName;
    QString club;
    int players = 0; // registered in the season asked about
    bool operator==(const TeamInfo &) const = default;
};

struct RegistrationInfo
{
    TeamId team{};
    QString teamName;
    SeasonId season{};
    QString shirt;
    QString position;
    QDate from;
    QDate to; // invalid: open
    bool operator==(const RegistrationInfo &) const = default;
};

struct PlayerInfo
{
    PlayerId id{};
    QString name; // initials only where the player's record says so
    std::optional<int> birthYear;
    QList<RegistrationInfo> registrations;
    bool operator==(const PlayerInfo &) const = default;
};

struct MatchInfo
{
    MatchId id{};
    SeasonId season{};
    int round = 0;
    QString status; // scheduled, live, played, abandoned, awarded, cancelled
    QDateTime kickOff; // UTC
    QDate day; // local day of the competition
    TeamId home{};
    TeamId away{};
    QString homeName;
    QString awayName;
    std::optional<int> homeScore;
    std::optional<int> awayScore;
    qint64 length = 0; // base units; 0: the competition's regular length
    QString venue; // may be empty
    bool operator==(const MatchInfo &) const = default;
};

/** A squad as a coach types it: what `POST /seasons` creates in one transaction. */
struct SquadMember
{
    QString name;
    QString shirt;
    QString position; // id in the pack; may be empty
    bool operator==(const SquadMember &) const = default;
};

struct NewSeason
{
    QString sport;
    QString competition; // name
    QString label;
    QDate first;
    QDate last;
    QString timeZone;
    QString team;
    int matchLength = 0; // display units; 0: the pack's
    QList<SquadMember> squad;
    bool operator==(const NewSeason &) const = default;
};

/** What has changed between two revisions, as far as the reader may know of it. */
struct Changes
{
    Revision since{};
    Revision revision{}; // what it reaches
    QList<SeasonId> seasons; // whose matches, lines or registrations
    bool rosters = false; // names of players, teams, clubs, competitions
    bool definitions = false; // sport packs, and metrics of one's own
    bool permissions = false; // accounts, roles, who sees which team
    bool operator==(const Changes &) const = default;
};

/** The rest of an envelope: what the data was read at. */
struct AnswerMeta
{
    Revision dataRevision{};
    QString definitions; // "football@3-9f86d081"
    QDate seasonEnd = {}; // of the one season that the answer is about; stays in the server
    std::optional<qint64> total = {}; // items on all pages, where that was asked for
    bool operator==(const AnswerMeta &) const = default;
};

template<typename T> struct Answer
{
    T data;
    AnswerMeta meta;
};

} // namespace touchline
