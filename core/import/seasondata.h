// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <optional>
#include <vector>

/**
 * A season as some source tells it: what a mapping makes of files, what the sample league makes of a seed, and what
 * service/ImportService writes. Keys are the source's own ids and hold within this object only.
 */
namespace touchline {

struct SourceTeam
{
    QString key;
    QString name;
    QString shortName;
};

struct SourcePlayer
{
    QString key;
    QString name; // the newest spelling
    QStringList aliases; // other spellings met
    QString position; // id in the pack; may be empty
    QString shirt;
    std::optional<int> birthYear;
};

struct SourceMatch
{
    QString key;
    int round = 0;
    QDateTime kickOff; // UTC
    QString home; // team key
    QString away;
    std::optional<int> homeScore;
    std::optional<int> awayScore;
    qint64 length = 0; // base units; 0: the competition's regular length
    QString venue;
};

struct SourceLine
{
    QString player;
    QString match;
    QString team;
    bool started = false;
    bool played = false;
    std::optional<qint64> time; // base units
    QString position;
    std::vector<double> values; // one per pack metric; NaN: not recorded
    int file = -1; // index in SeasonData::files
    qint64 line = 0;
};

struct SeasonData
{
    QString source; // "fpl": the namespace of the keys
    bool keysPerSeason = true; // player ids of this source restart every season
    bool keysByName = false; // a player or match that is there already by name, or by teams and day, is meant
    QString sport;
    QString competition;
    QString timeZone = QStringLiteral("UTC");
    QString label; // "2023/24"
    std::optional<QDate> first; // else from the first and last match
    std::optional<QDate> last;
    QStringList files;
    std::vector<SourceTeam> teams;
    std::vector<SourcePlayer> players;
    std::vector<SourceMatch> matches;
    std::vector<SourceLine> lines;
};

} // namespace touchline
