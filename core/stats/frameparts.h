// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>
#include <vector>

/** What a SeasonFrame is built from. */
namespace touchline {

/** A match as a frame needs it. Times in base units of the sport. */
struct FrameMatch
{
    MatchId id{};
    QDate day; // local day of the competition
    qint64 kickOff = 0; // seconds since 1970 UTC
    int round = 0;
    TeamId home{};
    TeamId away{};
    std::optional<int> homeScore; // without shoot-out
    std::optional<int> awayScore;
    qint64 length = 0; // actual length
    bool operator==(const FrameMatch &) const = default;
};

struct FrameRegistration
{
    TeamId team{};
    QString position; // id in the pack; may be empty
    QDate from;
    QDate to; // invalid: open
    QString shirt;
};

struct FramePlayer
{
    PlayerId id{};
    QString name;
    QList<FrameRegistration> registrations;
};

/** One stat line, before it is stored in columns. */
struct FrameLine
{
    PlayerId player{};
    MatchId match{};
    TeamId team{};
    bool started = false;
    bool played = false; // an appearance
    qint64 time = -1; // base units; -1: unknown
    QString position;
    std::vector<qint64> values; // one per pack metric, scaled by 10^decimals; SeasonFrame::missing where not recorded
};

/** Stat lines in columns, in any order: no vector per line, and what a database gives can go straight into its place. */
struct FrameColumns
{
    static constexpr quint8 startedFlag = 1;
    static constexpr quint8 playedFlag = 2; // an appearance
    std::vector<PlayerId> player;
    std::vector<MatchId> match;
    std::vector<TeamId> team;
    std::vector<quint8> flags;
    std::vector<qint64> time; // as in FrameLine
    std::vector<quint16> position; // index in positionNames
    QList<QString> positionNames;
    std::vector<std::vector<qint64>> metrics; // one column per pack metric, each as long as `player`; values as in FrameLine
};

} // namespace touchline
