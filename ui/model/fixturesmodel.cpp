// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/fixturesmodel.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

QString scoreOf(const MatchInfo &match)
{
    if (!match.homeScore || !match.awayScore)
        return QString(QChar(0x2013));
    return u"%1–%2"_s.arg(QLocale().toString(*match.homeScore), QLocale().toString(*match.awayScore));
}

QString statusText(const QString &status)
{
    if (status == "scheduled"_L1)
        return FixturesModel::tr("to be played");
    if (status == "live"_L1)
        return FixturesModel::tr("being played");
    if (status == "played"_L1)
        return FixturesModel::tr("played");
    if (status == "abandoned"_L1)
        return FixturesModel::tr("abandoned");
    if (status == "awarded"_L1)
        return FixturesModel::tr("awarded");
    if (status == "cancelled"_L1)
        return FixturesModel::tr("cancelled");
    return status.left(40);
}

QString stageOf(const MatchInfo &match)
{
    QStringList parts;
    if (match.round > 0)
        parts.append(FixturesModel::tr("Round %1").arg(QLocale().toString(match.round)));
    if (match.status != "played"_L1)
        parts.append(statusText(match.status));
    return parts.join(u" · "_s);
}

void FixturesModel::setMatches(const QList<MatchInfo> &matches)
{
    beginResetModel();
    m_matches = matches;
    std::ranges::stable_sort(m_matches, [](const MatchInfo &a, const MatchInfo &b) { return a.kickOff > b.kickOff; });
    endResetModel();
}

const MatchInfo *FixturesModel::match(int row) const
{
    return row >= 0 && row < m_matches.size() ? &m_matches.at(row) : nullptr;
}

int FixturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int FixturesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FixturesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = match(index.row());
    if (!row)
        return {};
    if (role == GridRole::Key && index.column() == 0)
        return QString::number(toNumber(row->id));
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole && role != GridRole::Sort)
        return {};
    const bool sort = role == GridRole::Sort;
    switch (index.column()) {
    case Day:
        return sort ? QVariant(row->kickOff) : QVariant(QLocale().toString(row->day, QLocale::ShortFormat));
    case Home:
        return row->homeName;
    case Away:
        return row->awayName;
    case Score:
        return scoreOf(*row);
    case Stage:
        return sort && row->round > 0 ? QVariant(row->round) : QVariant(stageOf(*row));
    case Venue:
        return row->venue;
    default:
        return {};
    }
}

QVariant FixturesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Home:
        return tr("Home");
    case Score:
        return tr("Result");
    case Away:
        return tr("Away");
    case Stage:
        return tr("Round");
    case Venue:
        return tr("Venue");
    default:
        return {};
    }
}

} // namespace touchline
