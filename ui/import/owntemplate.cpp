// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/owntemplate.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace touchline {

QString headingOf(const QString &metric)
{
    return u"m_"_s + metric;
}

QByteArray ownTemplate(const SeasonInfo &season, const QStringList &headings, const QStringList &metrics, bool clock)
{
    QJsonObject values{{u"player"_s, u"player_key"_s}, {u"player_name"_s, u"player"_s}, {u"match"_s, u"match"_s},
                       {u"home"_s, u"home"_s},         {u"away"_s, u"away"_s},          {u"team"_s, u"team"_s}};
    values.insert(u"kick_off"_s, QJsonObject{{u"column"_s, u"day"_s}, {u"format"_s, u"day"_s}});
    if (headings.contains(u"home_score"_s)) {
        values.insert(u"home_score"_s, u"home_score"_s);
        values.insert(u"away_score"_s, u"away_score"_s);
    }
    if (headings.contains(u"time"_s))
        values.insert(u"time"_s, QJsonObject{{u"column"_s, u"time"_s}, {u"format"_s, clock ? u"clock"_s : u"units"_s}});
    if (headings.contains(u"started"_s))
        values.insert(u"started"_s, QJsonObject{{u"column"_s, u"started"_s}, {u"format"_s, u"flag"_s}});
    for (const auto &name : {u"position"_s, u"shirt"_s}) {
        if (headings.contains(name))
            values.insert(name, name);
    }
    QJsonObject columns;
    for (const auto &metric : metrics)
        columns.insert(metric, headingOf(metric));
    const QJsonObject root{{u"id"_s, u"own"_s},
                           {u"name"_s, u"Own table"_s},
                           {u"sport"_s, season.sport},
                           {u"competition"_s, season.competitionName},
                           {u"time_zone"_s, season.timeZone},
                           {u"keys_per_season"_s, true},
                           {u"keys_by_name"_s, true},
                           {u"files"_s, QJsonObject{{u"lines"_s, QJsonArray{u"lines.csv"_s}}, {u"teams"_s, QJsonArray{u"teams.csv"_s}}}},
                           {u"teams"_s, QJsonObject{{u"file"_s, u"teams"_s}, {u"key"_s, u"key"_s}, {u"name"_s, u"name"_s}}},
                           {u"values"_s, values},
                           {u"metrics"_s, columns}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace touchline
