// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** Matches of a season, the newest first. */
class FixturesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Home, Score, Away, Stage, Venue, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMatches(const QList<MatchInfo> &matches);
    const MatchInfo *match(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MatchInfo> m_matches;
};

/** "2–1"; a dash where there is no result. */
QString scoreOf(const MatchInfo &match);
/** "Round 7", or how it stands with a match that is not simply played. */
QString stageOf(const MatchInfo &match);
/** "played", "to be played" in the language of the user. */
QString statusText(const QString &status);

} // namespace touchline
