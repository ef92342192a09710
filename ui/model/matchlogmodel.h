// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/stats/matchlog.h"
#include "ui/model/metriccatalog.h"
#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace touchline {

/** Names of opponents; ids that the caller may not know have none. */
using TeamNames = QHash<TeamId, QString>;

/** A player's match log, newest match first. */
class MatchLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Opponent, Where, Score, Time, Position, FirstMetric };
    using QAbstractTableModel::QAbstractTableModel;

    void setLog(const MatchLog &log, const MetricCatalog &catalog, const TeamNames &teams);
    void setTeams(const TeamNames &teams);
    const MatchLog &log() const { return m_log; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const MatchEntry &entry(int row) const { return m_log.entries.at(m_log.entries.size() - 1 - row); }
    QVariant shown(const MatchEntry &entry, int column) const;
    QVariant sortable(const MatchEntry &entry, int column) const;

    MatchLog m_log;
    MetricCatalog m_catalog;
    TeamNames m_teams;
};

/** "2–1 W"; a dash before the match. */
QString scoreText(const MatchEntry &entry);
/** "H", "A" in the language of the user. */
QString whereText(Location location);

} // namespace touchline
