// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/matchesmodel.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void MatchesModel::setMatches(QList<MatchInfo> matches, std::optional<TeamId> team)
{
    std::ranges::stable_sort(matches, std::greater(), &MatchInfo::kickOff);
    beginResetModel();
    m_matches = std::move(matches);
    m_team = team;
    endResetModel();
}

int MatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int MatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MatchesModel::resultText(const MatchInfo &match)
{
    if (match.homeScore && match.awayScore)
        return u"%1–%2"_s.arg(*match.homeScore).arg(*match.awayScore);
    if (match.status == "scheduled"_L1)
        return tr("scheduled");
    if (match.status == "live"_L1)
        return tr("live");
    if (match.status == "abandoned"_L1)
        return tr("abandoned");
    if (match.status == "cancelled"_L1)
        return tr("cancelled");
    return tr("no result");
}

QString MatchesModel::outcomeText(const MatchInfo &match, TeamId team)
{
    if (!match.homeScore || !match.awayScore || (match.home != team && match.away != team))
        return {};
    const int lead = (*match.homeScore - *match.awayScore) * (match.home == team ? 1 : -1);
    return lead > 0 ? tr("W", "won") : lead < 0 ? tr("L", "lost") : tr("D", "drawn");
}

QVariant MatchesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = index.isValid() ? match(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == GridRole::Sort) {
        if (index.column() == Day)
            return row->kickOff;
        if (index.column() == Round)
            return row->round;
    }
    if (role == GridRole::Key && index.column() == 0)
        return QString::number(toNumber(row->id));
    if (role == Qt::ToolTipRole && index.column() == Day)
        return QLocale().toString(row->kickOff.toLocalTime(), QLocale::LongFormat);
    if (role != Qt::DisplayRole && role != GridRole::Sort)
        return {};
    switch (index.column()) {
    case Day:
        return QLocale().toString(row->day, QLocale::ShortFormat);
    case Round:
        return row->round > 0 ? QVariant(QLocale().toString(row->round)) : QVariant();
    case Home:
        return row->homeName;
    case Result:
        return resultText(*row);
    case Away:
        return row->awayName;
    default:
        return m_team ? outcomeText(*row, *m_team) : QString();
    }
}

QVariant MatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Round:
        return tr("Round");
    case Home:
        return tr("Home");
    case Result:
        return tr("Result");
    case Away:
        return tr("Away");
    default:
        return tr("W/D/L");
    }
}

} // namespace touchline
