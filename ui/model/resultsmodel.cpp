// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/resultsmodel.h"
#include "ui/model/matchesmodel.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void ResultsModel::setMatches(QList<MatchInfo> matches, TeamId team)
{
    matches.removeIf([team](const MatchInfo &match) { return match.home != team && match.away != team; });
    std::ranges::stable_sort(matches, std::greater(), &MatchInfo::kickOff);
    beginResetModel();
    m_matches = std::move(matches);
    m_team = team;
    endResetModel();
}

QVariant ResultsModel::shown(const MatchInfo &match, Column column) const
{
    const bool home = match.home == m_team;
    switch (column) {
    case Day:
        return QLocale().toString(match.day, QLocale::ShortFormat);
    case Opponent:
        return home ? match.awayName : match.homeName;
    case Place:
        return home ? tr("home") : tr("away");
    case Result:
        return scoreFor(match, m_team);
    case Outcome:
        return outcomeText(match, m_team);
    case Stage:
        return stageOf(match);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ResultsModel::sortable(const MatchInfo &match, Column column) const
{
    if (column == Day)
        return match.kickOff;
    if (column == Result) // by how far it was won or lost; what has not been played has no place
        return match.homeScore && match.awayScore ? QVariant((*match.homeScore - *match.awayScore) * (match.home == m_team ? 1 : -1))
                                                  : QVariant();
    if (column == Stage && match.round > 0)
        return match.round;
    return shown(match, column);
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = index.isValid() ? match(index.row()) : nullptr;
    if (!row || index.column() >= ColumnCount)
        return {};
    const Column column = Column(index.column());
    if (role == GridRole::Key && column == Day)
        return QString::number(toNumber(row->id));
    if (role == Qt::TextAlignmentRole && (column == Result || column == Outcome))
        return int(Qt::AlignCenter);
    if (role == Qt::ToolTipRole && column == Day)
        return QLocale().toString(row->kickOff.toLocalTime(), QLocale::LongFormat);
    if (role == GridRole::Sort)
        return sortable(*row, column);
    return role == Qt::DisplayRole ? shown(*row, column) : QVariant();
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == GridRole::Key)
        return QStringList{u"day"_s, u"opponent"_s, u"place"_s, u"result"_s, u"outcome"_s, u"stage"_s}.value(section);
    if (role == Qt::TextAlignmentRole && (section == Result || section == Outcome))
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Date"), tr("Opponent"), tr("Place"), tr("Result"), tr("W/D/L"), tr("Round")}.value(section);
}

} // namespace touchline
