// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/matchesmodel.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString scoreLine(const std::optional<int> &first, const std::optional<int> &second)
{
    if (!first || !second)
        return QString(QChar(0x2013));
    return u"%1–%2"_s.arg(QLocale().toString(*first), QLocale().toString(*second));
}

} // namespace

QString scoreOf(const MatchInfo &match)
{
    return scoreLine(match.homeScore, match.awayScore);
}

QString scoreFor(const MatchInfo &match, TeamId team)
{
    return match.away == team ? scoreLine(match.awayScore, match.homeScore) : scoreOf(match);
}

QString statusText(const QString &status)
{
    if (status == "scheduled"_L1)
        return MatchesModel::tr("to be played");
    if (status == "live"_L1)
        return MatchesModel::tr("being played");
    if (status == "played"_L1)
        return MatchesModel::tr("played");
    if (status == "abandoned"_L1)
        return MatchesModel::tr("abandoned");
    if (status == "awarded"_L1)
        return MatchesModel::tr("awarded");
    if (status == "cancelled"_L1)
        return MatchesModel::tr("cancelled");
    return status.left(40);
}

QString stageOf(const MatchInfo &match)
{
    QStringList parts;
    if (match.round > 0)
        parts.append(MatchesModel::tr("Round %1").arg(QLocale().toString(match.round)));
    if (match.status != "played"_L1)
        parts.append(statusText(match.status));
    return parts.join(u" · "_s);
}

QString outcomeText(const MatchInfo &match, TeamId team)
{
    if (!match.homeScore || !match.awayScore || (match.home != team && match.away != team))
        return {};
    const int lead = (*match.homeScore - *match.awayScore) * (match.home == team ? 1 : -1);
    return lead > 0 ? MatchesModel::tr("W", "won") : lead < 0 ? MatchesModel::tr("L", "lost") : MatchesModel::tr("D", "drawn");
}

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
    return parent.isValid() ? 0 : int(ColumnCount) - (m_team ? 0 : 1) - (m_venues ? 0 : 1);
}

QVariant MatchesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = index.isValid() ? match(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == GridRole::Key && index.column() == 0)
        return QString::number(toNumber(row->id));
    const Column column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole && column == Result)
        return int(Qt::AlignCenter);
    if (role == Qt::ToolTipRole && column == Day)
        return QLocale().toString(row->kickOff.toLocalTime(), QLocale::LongFormat);
    if (role == GridRole::Sort && column == Day)
        return row->kickOff;
    if (role == GridRole::Sort && column == Stage && row->round > 0)
        return row->round;
    if (role != Qt::DisplayRole && role != GridRole::Sort)
        return {};
    switch (column) {
    case Day:
        return QLocale().toString(row->day, QLocale::ShortFormat);
    case Home:
        return row->homeName;
    case Result:
        return scoreOf(*row);
    case Away:
        return row->awayName;
    case Stage:
        return stageOf(*row);
    case Venue:
        return row->venue;
    default:
        return m_team ? outcomeText(*row, *m_team) : QString();
    }
}

QVariant MatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == GridRole::Key)
        return QStringList{u"day"_s, u"home"_s, u"result"_s, u"away"_s, u"stage"_s, u"outcome"_s, u"venue"_s}.value(columnAt(section));
    if (role == Qt::TextAlignmentRole && columnAt(section) == Result) // as its cells
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Date"), tr("Home"), tr("Result"), tr("Away"), tr("Round"), tr("W/D/L"), tr("Venue")}.value(columnAt(section));
}

} // namespace touchline
