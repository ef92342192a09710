// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** Matches of a season, the newest first; with how they ended for a team, where one is named. */
class MatchesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Home, Result, Away, Stage, Outcome, Venue, ColumnCount }; // there is no Outcome without a team
    /** Without venues where there is little room. */
    explicit MatchesModel(bool venues = true) : m_venues(venues) {}

    void setMatches(QList<MatchInfo> matches, std::optional<TeamId> team = {});
    using QAbstractTableModel::match; // the search of any model
    const MatchInfo *match(int row) const { return row >= 0 && row < m_matches.size() ? &m_matches.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Column columnAt(int section) const { return Column(!m_team && section >= Outcome ? section + 1 : section); }

    QList<MatchInfo> m_matches;
    std::optional<TeamId> m_team;
    bool m_venues;
};

/** "2–1"; a dash where there is no result. */
QString scoreOf(const MatchInfo &match);
/** The same with the team's own number first, at home and away: "W 2–0" is never "W 0–2". */
QString scoreFor(const MatchInfo &match, TeamId team);
/** "Round 7", and how it stands with a match that is not simply played. */
QString stageOf(const MatchInfo &match);
/** "played", "to be played" in the language of the user. */
QString statusText(const QString &status);
/** "W", "D", "L" for that team; empty before the match. */
QString outcomeText(const MatchInfo &match, TeamId team);

} // namespace touchline
