// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** Matches of a season, newest first; the results as a team sees them, where one is named. */
class MatchesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Round, Home, Result, Away, Outcome, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMatches(QList<MatchInfo> matches, std::optional<TeamId> team);
    const MatchInfo *match(int row) const { return row >= 0 && row < m_matches.size() ? &m_matches.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** "2–1", or what the match is instead: "scheduled". */
    static QString resultText(const MatchInfo &match);
    /** "W", "D", "L" for that team; empty before the match. */
    static QString outcomeText(const MatchInfo &match, TeamId team);

private:
    QList<MatchInfo> m_matches;
    std::optional<TeamId> m_team;
};

} // namespace touchline
