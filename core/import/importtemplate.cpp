// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importtemplate.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &topKeys()
{
    static const QSet<QString> all{u"id"_s,           u"name"_s,  u"sport"_s, u"competition"_s, u"time_zone"_s, u"keys_per_season"_s,
                                   u"keys_by_name"_s, u"files"_s, u"teams"_s, u"values"_s,      u"metrics"_s,   u"ignored"_s,
                                   u"score_metric"_s, u"rows"_s};
    return all;
}

const QSet<QString> &valueNames()
{
    static const QSet<QString> all{u"player"_s,   u"player_name"_s, u"position"_s, u"shirt"_s, u"birth_year"_s, u"match"_s,      u"round"_s,
                                   u"kick_off"_s, u"venue"_s,       u"home"_s,     u"away"_s,  u"home_score"_s, u"away_score"_s, u"team"_s,
                                   u"is_home"_s,  u"opponent"_s,    u"matchup"_s,  u"time"_s,  u"started"_s};
    return all;
}

const QSet<QString> &requiredValues()
{
    static const QSet<QString> all{u"player"_s, u"player_name"_s, u"match"_s, u"kick_off"_s};
    return all;
}

const QSet<QString> &formats()
{
    static const QSet<QString> all{QString(),           u"instant"_s, u"day"_s,     u"units"_s,   u"clock"_s,
                                   u"units_and_rest"_s, u"flag"_s,    u"present"_s, u"unpadded"_s};
    return all;
}

const QSet<QString> &mappedKeys()
{
    static const QSet<QString> all{u"column"_s, u"file"_s, u"by"_s, u"otherwise"_s, u"format"_s, u"empty"_s, u"map"_s};
    return all;
}

std::unexpected<Error> wrong(const QString &detail)
{
    return fail(ErrorCode::Invalid, u"Import template: "_s + detail);
}

/** First key of the object that is not in the set. */
QString unknownKey(const QJsonObject &object, const QSet<QString> &known)
{
    for (const auto keys = object.keys(); const QString &key : keys) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

Result<MappedValue> mappedValue(const QString &name, const QJsonValue &json)
{
    if (json.isString() && !json.toString().isEmpty())
        return MappedValue{.column = json.toString()};
    const QJsonObject object = json.toObject();
    if (const QString key = unknownKey(object, mappedKeys()); !key.isEmpty())
        return wrong(u"\"%1\" has the unknown key \"%2\"."_s.arg(name, key));
    MappedValue value{.column = object.value("column"_L1).toString(),
                      .file = object.value("file"_L1).toString(),
                      .by = object.value("by"_L1).toString(),
                      .otherwise = object.value("otherwise"_L1).toString(),
                      .format = object.value("format"_L1).toString(),
                      .empty = object.value("empty"_L1).toString()};
    const QJsonObject map = object.value("map"_L1).toObject();
    for (auto word = map.begin(); word != map.end(); ++word)
        value.map.insert(word.key(), word.value().toString());
    if (!value.isSet())
        return wrong(u"\"%1\" names no column. Write the column's name as a text, or as the \"column\" of an object."_s.arg(name));
    if (!formats().contains(value.format))
        return wrong(u"\"%1\" has the unknown format \"%2\"."_s.arg(name, value.format));
    return value;
}

Result<QHash<QString, MappedValue>> mappedValues(const QJsonObject &object)
{
    QHash<QString, MappedValue> values;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto value = mappedValue(entry.key(), entry.value());
        if (!value)
            return failed(value);
        values.insert(entry.key(), *value);
    }
    return values;
}

Result<RowChoice> rowChoice(const QJsonObject &object)
{
    RowChoice choice{.column = object.value("column"_L1).toString(),
                     .pattern = QRegularExpression(QRegularExpression::anchoredPattern(object.value("pattern"_L1).toString())),
                     .reason = object.value("reason"_L1).toString()};
    if (const QString key = unknownKey(object, {u"column"_s, u"pattern"_s, u"reason"_s}); !key.isEmpty())
        return wrong(u"\"rows\" has the unknown key \"%1\"."_s.arg(key));
    if (!object.isEmpty() && (choice.column.isEmpty() || choice.reason.isEmpty() || !object.contains("pattern"_L1)))
        return wrong(u"\"rows\" needs a column, a pattern and a reason."_s);
    if (!choice.pattern.isValid())
        return wrong(u"the pattern of \"rows\": %1."_s.arg(choice.pattern.errorString()));
    return choice;
}

QStringList strings(const QJsonValue &json)
{
    QStringList list;
    for (const auto values = json.toArray(); const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

/** Which file names the teams, and by which columns. */
Result<void> readTeams(const QJsonObject &teams, ImportTemplate &made)
{
    if (teams.isEmpty())
        return wrong(
            u"\"teams\" is missing. Say which file names the teams and by which columns, like {\"file\": \"lines\", \"key\": \"team_id\", "
            "\"name\": \"team\"}."_s);
    if (const QString key = unknownKey(teams, {u"file"_s, u"key"_s, u"name"_s, u"short"_s}); !key.isEmpty())
        return wrong(u"\"teams\" has the unknown key \"%1\"; it takes file, key, name and short."_s.arg(key));
    made.teamsFile = teams.value("file"_L1).toString();
    if (!made.files.contains(made.teamsFile))
        return wrong(u"\"teams.file\" is \"%1\", which is none of the template's files; write one of %2."_s.arg(
            made.teamsFile, QStringList(made.files.keyBegin(), made.files.keyEnd()).join(u", "_s)));
    made.teamKey.column = teams.value("key"_L1).toString();
    if (!made.teamKey.isSet())
        return wrong(u"\"teams.key\" names no column. Write the name of the column that tells the teams apart, as a text."_s);
    const QJsonObject name = teams.value("name"_L1).toObject();
    if (const QString key = unknownKey(name, {u"column"_s, u"map"_s}); !key.isEmpty())
        return wrong(
            u"\"teams.name\" takes a \"column\" and a \"map\", not \"%1\": names come from the file that has the keys."_s.arg(key));
    const auto mapped = mappedValue(u"teams.name"_s, teams.value("name"_L1));
    if (!mapped)
        return failed(mapped);
    made.teamName = *mapped;
    made.teamShort.column = teams.value("short"_L1).toString();
    return {};
}

} // namespace

QStringList ImportTemplate::shippedIds()
{
    QStringList ids;
    for (const auto files = QDir(u":/touchline/import"_s).entryList(QDir::Files, QDir::Name); const QString &file : files)
        ids.append(file.chopped(5));
    return ids;
}

Result<ImportTemplate> ImportTemplate::shipped(const QString &id)
{
    if (!shippedIds().contains(id))
        return fail(ErrorCode::NotFound, u"There is no import template \"%1\". These are known: %2."_s.arg(id, shippedIds().join(u", "_s)));
    QFile file(u":/touchline/import/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"The import template \"%1\" cannot be read."_s.arg(id));
    return fromJson(file.readAll());
}

Result<ImportTemplate> ImportTemplate::fromJson(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonObject root = QJsonDocument::fromJson(json, &syntax).object();
    if (syntax.error != QJsonParseError::NoError)
        return wrong(syntax.errorString());
    if (const QString key = unknownKey(root, topKeys()); !key.isEmpty())
        return wrong(u"\"%1\" is not known."_s.arg(key));
    ImportTemplate made{.id = root.value("id"_L1).toString(),
                        .name = root.value("name"_L1).toString(),
                        .sport = root.value("sport"_L1).toString(),
                        .competition = root.value("competition"_L1).toString(),
                        .timeZone = root.value("time_zone"_L1).toString(),
                        .keysPerSeason = root.value("keys_per_season"_L1).toBool(true),
                        .keysByName = root.value("keys_by_name"_L1).toBool(false),
                        .scoreMetric = root.value("score_metric"_L1).toString()};
    const QJsonObject files = root.value("files"_L1).toObject();
    for (auto role = files.begin(); role != files.end(); ++role)
        made.files.insert(role.key(), strings(role.value()));
    const QStringList ignored = strings(root.value("ignored"_L1));
    made.ignored = QSet<QString>(ignored.begin(), ignored.end());
    if (made.id.isEmpty() || made.sport.isEmpty() || !made.files.contains(u"lines"_s))
        return wrong(u"\"id\", \"sport\" and the files of \"lines\" are required."_s);
    if (const auto teams = readTeams(root.value("teams"_L1).toObject(), made); !teams)
        return failed(teams);
    auto rows = rowChoice(root.value("rows"_L1).toObject());
    if (!rows)
        return failed(rows);
    made.rows = *std::move(rows);
    auto values = mappedValues(root.value("values"_L1).toObject());
    auto metrics = mappedValues(root.value("metrics"_L1).toObject());
    if (!values)
        return failed(values);
    if (!metrics)
        return failed(metrics);
    made.values = *std::move(values);
    made.metrics = *std::move(metrics);
    for (auto value = made.values.cbegin(); value != made.values.cend(); ++value) {
        if (!valueNames().contains(value.key()))
            return wrong(u"the value \"%1\" is not known."_s.arg(value.key()));
        if (!value->file.isEmpty() && (!made.files.contains(value->file) || value->by.isEmpty()))
            return wrong(u"the value \"%1\" names no file of this template, or not by which column."_s.arg(value.key()));
    }
    for (const QString &name : requiredValues()) {
        if (!made.values.contains(name))
            return wrong(u"the value \"%1\" is required."_s.arg(name));
    }
    const bool byOpponent = made.value(u"is_home"_s).isSet() && made.value(u"opponent"_s).isSet();
    const bool byColumns = made.value(u"home"_s).isSet() && made.value(u"away"_s).isSet() && made.value(u"team"_s).isSet();
    const bool byMatchup = made.value(u"matchup"_s).isSet() && made.value(u"team"_s).isSet();
    if (int(byOpponent) + int(byColumns) + int(byMatchup) != 1)
        return wrong(u"the teams of a match come from is_home and opponent, or from home, away and team, or from matchup and team."_s);
    return made;
}

} // namespace touchline
