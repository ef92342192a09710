// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/period.h"
#include "core/result.h"
#include "core/stats/frameparts.h"
#include <QtCore/QHash>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace touchline {

class FrameMemo;
class PlayerSums;
class TeamSums;

/** All stat lines of one season as immutable integer columns, rows clustered by player in order of kick-off. Shared between threads. */
class SeasonFrame
{
public:
    static constexpr qint64 missing = std::numeric_limits<qint64>::min();

    /**
     * Players, matches and lines in any order. Invalid, with one Issue per finding (at most 20), when a line names an unknown player or
     * match, a team that does not play it, or has a number that no sum could hold; when an id or a line comes twice.
     */
    static Result<std::shared_ptr<const SeasonFrame>> build(SeasonId season, Revision revision, int metricCount, QList<FramePlayer> players,
                                                            QList<FrameMatch> matches, std::vector<FrameLine> lines);
    /** The same from columns, which are taken as they are where they come by player and kick-off already. */
    static Result<std::shared_ptr<const SeasonFrame>> build(SeasonId season, Revision revision, QList<FramePlayer> players,
                                                            QList<FrameMatch> matches, FrameColumns columns);
    SeasonFrame(const SeasonFrame &) = delete;
    SeasonFrame &operator=(const SeasonFrame &) = delete;
    ~SeasonFrame();

    SeasonId season() const { return m_season; }
    Revision revision() const { return m_revision; }
    qsizetype rowCount() const { return qsizetype(m_match.size()); }
    int metricCount() const { return int(m_columns.size()); }
    /** Of the columns, and of all that questions have made and keep with the frame by now. */
    qsizetype byteCount() const;
    const QList<FramePlayer> &players() const { return m_players; } // by id
    const QList<FrameMatch> &matches() const { return m_matches; } // by kick-off
    std::optional<int> indexOf(PlayerId player) const;

    /** Rows [first, last) of the player with this index. */
    std::pair<int, int> rowsOf(int player) const { return {m_firstRow[size_t(player)], m_firstRow[size_t(player) + 1]}; }
    int matchIndexOf(int row) const { return m_match[size_t(row)]; }
    const FrameMatch &matchOf(int row) const { return m_matches.at(m_match[size_t(row)]); }
    TeamId teamOf(int row) const { return m_team[size_t(row)]; }
    bool started(int row) const { return m_flags[size_t(row)] & FrameColumns::startedFlag; }
    bool played(int row) const { return m_flags[size_t(row)] & FrameColumns::playedFlag; }
    qint64 timeOf(int row) const { return m_time[size_t(row)]; }
    int positionIndexOf(int row) const { return m_position[size_t(row)]; }
    const QList<QString> &positionNames() const { return m_positionNames; }
    const QString &positionOf(int row) const { return m_positionNames.at(m_position[size_t(row)]); }
    std::span<const qint64> column(int metric) const { return m_columns[size_t(metric)]; }
    bool isComplete(int metric) const { return m_complete[size_t(metric)]; } // no line lacks it
    Location locationOf(int row) const;
    TeamId opponentOf(int row) const;
    std::optional<Outcome> outcomeOf(int row) const; // none while the match has no score

    /** Sums over the whole season, made at the first call; safe from any thread. */
    const PlayerSums &playerSums() const;
    const TeamSums &teamSums() const;
    /** Cohorts of the whole season and what else questions share. */
    const FrameMemo &memo() const;

private:
    SeasonFrame();
    qsizetype ownBytes() const;
    struct Lazy;
    SeasonId m_season{};
    Revision m_revision{};
    QList<FramePlayer> m_players;
    QList<FrameMatch> m_matches;
    QHash<qint64, int> m_playerIndex;
    std::vector<int> m_firstRow; // players + 1
    std::vector<int> m_match;
    std::vector<TeamId> m_team;
    std::vector<quint8> m_flags;
    std::vector<qint64> m_time;
    std::vector<quint16> m_position;
    QList<QString> m_positionNames;
    std::vector<std::vector<qint64>> m_columns;
    std::vector<bool> m_complete;
    qsizetype m_bytes = 0; // of all that build() made
    std::unique_ptr<Lazy> m_lazy;
};

} // namespace touchline
