// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/matchlogmodel.h"
#include "ui/model/columntotals.h"
#include "ui/model/metricdefinitions.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

QString whereText(Location location)
{
    return location == Location::Home ? MatchLogModel::tr("H", "home match") : MatchLogModel::tr("A", "away match");
}

QString scoreText(const MatchEntry &entry)
{
    if (!entry.scoreFor || !entry.scoreAgainst)
        return MetricCatalog::dash();
    QString score = u"%1–%2"_s.arg(*entry.scoreFor).arg(*entry.scoreAgainst);
    if (!entry.outcome)
        return score;
    switch (*entry.outcome) {
    case Outcome::Win:
        return score + u' ' + MatchLogModel::tr("W", "won");
    case Outcome::Draw:
        return score + u' ' + MatchLogModel::tr("D", "drawn");
    case Outcome::Loss:
        break;
    }
    return score + u' ' + MatchLogModel::tr("L", "lost");
}

void MatchLogModel::setLog(const MatchLog &log, const MetricCatalog &catalog, const TeamNames &teams)
{
    beginResetModel();
    m_log = log;
    m_catalog = catalog;
    m_teams = teams;
    endResetModel();
}

void MatchLogModel::setTeams(const TeamNames &teams)
{
    m_teams = teams;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Opponent), index(rowCount() - 1, Opponent));
}

int MatchLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log.entries.size());
}

int MatchLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalog.isValid() ? 0 : int(FirstMetric + m_log.columns.size());
}

QVariant MatchLogModel::shown(const MatchEntry &entry, int column) const
{
    switch (column) {
    case Day:
        return QLocale().toString(entry.day, QLocale::ShortFormat);
    case Opponent:
        return m_teams.value(entry.opponent, MetricCatalog::dash());
    case Where:
        return whereText(entry.location);
    case Score:
        return scoreText(entry);
    case Time:
        return entry.played && entry.time >= 0 ? m_catalog.timeNumber(entry.time) : MetricCatalog::dash();
    case Position:
        return entry.position;
    default:
        return m_catalog.total(m_log.columns.at(column - FirstMetric), entry.values.at(column - FirstMetric));
    }
}

QVariant MatchLogModel::sortable(const MatchEntry &entry, int column) const
{
    switch (column) {
    case Day:
        return entry.day;
    case Opponent:
        return m_teams.value(entry.opponent);
    case Where:
        return whereText(entry.location);
    case Score:
        return entry.scoreFor && entry.scoreAgainst ? QVariant(*entry.scoreFor - *entry.scoreAgainst) : QVariant();
    case Time:
        return entry.played && entry.time >= 0 ? QVariant(m_catalog.timeValue(entry.time)) : QVariant();
    case Position:
        return entry.position;
    default: {
        const auto &number = entry.values.at(column - FirstMetric).number;
        return number ? QVariant(*number * m_catalog.factor(m_log.columns.at(column - FirstMetric))) : QVariant();
    }
    }
}

QVariant MatchLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto &line = entry(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case GridRole::Sort:
        return sortable(line, column);
    case GridRole::Amount: // seconds, not the rounded minutes of each match
        return column == Time && line.played && line.time >= 0 ? QVariant(line.time) : QVariant();
    case Qt::ToolTipRole:
        if (column == Time && !line.played)
            return tr("not used in this match");
        if (column >= FirstMetric && !line.values.at(column - FirstMetric).number)
            return MetricCatalog::reason(line.values.at(column - FirstMetric).reason);
        return {};
    default:
        return {};
    }
}

QVariant MatchLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == GridRole::Total)
        return section == Time      ? timeTotal(m_catalog)
            : section < FirstMetric ? QVariant()
                                    : countTotal(m_catalog, m_log.columns.at(section - FirstMetric));
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Opponent:
        return tr("Opponent");
    case Where:
        return tip ? tr("Home or away") : tr("H/A");
    case Score:
        return tr("Result");
    case Time:
        return tip ? tr("Playing time") : m_catalog.timeColumn();
    case Position:
        return tip ? tr("Position") : tr("Pos.");
    default: {
        const auto &id = m_log.columns.at(section - FirstMetric);
        return tip ? countedDefinition(m_catalog, id) : m_catalog.shortName(id);
    }
    }
}

} // namespace touchline
