// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/firstseason.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestLabel = 20;

class FirstSeasonWords
{
    Q_DECLARE_TR_FUNCTIONS(FirstSeason)
};

} // namespace

QString FirstSeason::labelOn(QDate day)
{
    const int year = day.month() >= 7 ? day.year() : day.year() - 1;
    return u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QChar(u'0'));
}

FirstSeason FirstSeason::proposed(QDate today)
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return {.sport = u"football"_s,
            .competition = {},
            .label = labelOn(today),
            .timeZone = QString::fromLatin1(zone.isEmpty() ? QByteArray("UTC") : zone)};
}

SeasonInfo FirstSeason::toSeason(const QString &team) const
{
    SeasonInfo season;
    season.sport = sport;
    season.label = label.simplified().left(longestLabel);
    season.timeZone = timeZone;
    const QString name = competition.simplified();
    season.competitionName = (name.isEmpty() ? FirstSeasonWords::tr("Matches of %1").arg(team.simplified()) : name).left(longestName);
    return season;
}

QString FirstSeason::missing(const QString &team) const
{
    if (competition.simplified().isEmpty() && team.simplified().isEmpty())
        return FirstSeasonWords::tr("Say what the competition is called.");
    return label.simplified().isEmpty() ? FirstSeasonWords::tr("Give the season a name, such as 2026/27.") : QString();
}

QJsonObject FirstSeason::toJson() const
{
    return {{u"sport"_s, sport}, {u"competition"_s, competition}, {u"label"_s, label}, {u"time_zone"_s, timeZone}};
}

FirstSeason FirstSeason::fromJson(const QJsonObject &object, QDate today)
{
    FirstSeason first = proposed(today);
    first.sport = object.value("sport"_L1).toString(first.sport);
    first.competition = object.value("competition"_L1).toString().left(longestName);
    first.label = object.value("label"_L1).toString(first.label).left(longestLabel);
    if (const QString zone = object.value("time_zone"_L1).toString(); QTimeZone(zone.toLatin1()).isValid())
        first.timeZone = zone;
    return first;
}

Choices timeZoneChoices()
{
    Choices choices;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const auto &id : ids) {
        if (id.contains('/') || id == "UTC") // the others are old names of the same
            choices.append({QString::fromLatin1(id), QString::fromLatin1(id).replace(u'_', u' ')});
    }
    return choices;
}

} // namespace touchline
