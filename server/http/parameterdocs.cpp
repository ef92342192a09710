// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/parameterdocs.h"
#include "core/contract/paths.h"
#include "core/import/importtemplate.h"
#include <QtCore/QJsonArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QJsonObject text(const QString &pattern = {})
{
    QJsonObject schema{{u"type"_s, u"string"_s}};
    if (!pattern.isEmpty())
        schema.insert(u"pattern"_s, pattern);
    return schema;
}

QJsonObject number(qint64 least, qint64 most)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, least}, {u"maximum"_s, most}};
}

QJsonObject reference()
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}};
}

QJsonObject day()
{
    return {{u"type"_s, u"string"_s}, {u"format"_s, u"date"_s}};
}

QJsonObject instant()
{
    return text(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"_s);
}

QJsonObject names()
{
    return text(u"^[a-z0-9_]{1,64}(,[a-z0-9_]{1,64})*$"_s);
}

QJsonObject oneOf(const QStringList &words)
{
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(words)}};
}

QJsonObject someOf(const QStringList &words)
{
    const QString word = u'(' + words.join(u'|') + u')';
    return text(u"^"_s + word + u"(,"_s + word + u")*$"_s);
}

constexpr qint64 largest = 999'999'999'999'999'999;

struct Entry
{
    QByteArrayView name;
    QLatin1StringView path; // of the one route that means it so; empty: of all others
    ParameterDoc doc;
};

const QList<Entry> &entries()
{
    static const QStringList dimensions{u"location"_s, u"result"_s, u"opponent"_s, u"month"_s, u"competition"_s, u"role"_s, u"position"_s};
    static const QList<Entry> all{
        {"season", paths::players, {reference(), u"Id of a season; or say \"name\"."_s}},
        {"season", paths::playerSplits, {reference(), u"Id of a season; or say \"seasons\"."_s}},
        {"season", paths::team, {reference(), u"Id of a season: the team as it takes part in it. Without: the team as it is stored."_s}},
        {"season", paths::exportPlayers, {reference(), u"Id of a season; usually all."_s}},
        {"season", paths::exportMatches, {reference(), u"Id of a season; usually all."_s}},
        {"season", paths::exportRegistrations, {reference(), u"Id of a season; usually all."_s}},
        {"season", paths::imports, {text(), u"Label of the season; usually from its days: 2023/24."_s}},
        {"template",
         paths::imports,
         {oneOf(ImportTemplate::shippedIds()), u"What the files are; or say \"mapping\", or send a part \"template\" in the body."_s}},
        {"mapping", paths::imports, {text(), u"A template of one's own, as JSON: how the columns of the files are read."_s}},
        {"competition", paths::imports, {text(), u"Name of the competition; usually the template's."_s}},
        {"time_zone", paths::imports, {text(), u"IANA time zone of the competition; usually the template's."_s}},
        {"sheet", paths::imports, {text(), u"Name of the sheet to read of each workbook; usually the first that is not hidden."_s}},
        {"ignored_columns", paths::imports, {text(), u"Columns to leave out, separated by commas."_s}},
        {"file_name",
         paths::imports,
         {text(), u"Name of the file, where the body is one: findings name it, and templates know files by it."_s}},
        {"league_visible",
         paths::imports,
         {oneOf({u"true"_s, u"false"_s}),
          u"Whether coaches see players of other teams by name, when the competition is new; usually not."_s}},
        {"dry_run", paths::imports, {oneOf({u"true"_s, u"false"_s}), u"Only check; the import waits an hour for its commit."_s}},
        {"season", paths::insights, {reference(), u"Id of a season; usually the team's newest."_s}},
        {"season", {}, {reference(), u"Id of a season."_s, true}},
        {"seasons", {}, {text(u"^[1-9][0-9]*(,[1-9][0-9]*)*$"_s), u"Ids of several seasons."_s}},
        {"teams", {}, {text(u"^[1-9][0-9]*(,[1-9][0-9]*)*$"_s), u"Ids of several teams whose own metrics are listed, too."_s}},
        {"from", {}, {day(), u"First day."_s}},
        {"to", {}, {day(), u"Last day."_s}},
        {"last", {}, {number(1, 1000), u"Only so many last appearances."_s}},
        {"competition", {}, {reference(), u"Id of the season's competition: 400 when the season is of another one."_s}},
        {"location", {}, {oneOf({u"home"_s, u"away"_s}), u"Only matches there."_s}},
        {"result", {}, {oneOf({u"win"_s, u"draw"_s, u"loss"_s}), u"Only matches that ended so."_s}},
        {"opponent", {}, {reference(), u"Only matches against this team."_s}},
        {"month", {}, {text(u"^[0-9]{4}-[0-9]{2}$"_s), u"Only matches of this month: 2024-03."_s}},
        {"role", {}, {oneOf({u"starter"_s, u"substitute"_s}), u"Only appearances in this role."_s}},
        {"position", {}, {names(), u"A position, or a group of positions, of the sport."_s}},
        {"per", {}, {number(1, 1000), u"Rates per so much time, in the sport's unit; usually the sport says."_s}},
        {"fields", {}, {names(), u"Only these metrics, in this order."_s}},
        {"include",
         paths::teamStatistics,
         {someOf({u"totals"_s, u"fairness"_s, u"explain"_s}),
          u"What else the answer has; \"explain\" has the totals say how they come about."_s}},
        {"include",
         paths::playerStatistics,
         {someOf({u"comparisons"_s, u"explain"_s, u"splits"_s, u"trend"_s, u"match_log"_s}),
          u"What the answer has besides the player's own values; usually comparisons. \"explain\" says how values come about, \"trend\" "
          "is of the sport's first metric."_s}},
        {"include", paths::playerTrend, {someOf({u"explain"_s}), u"What else the answer has: how the baseline comes about."_s}},
        {"include", {}, {someOf({u"explain"_s}), u"What else the answer has: how each metric comes about."_s}},
        {"metric", paths::playerTrend, {names(), u"Id of a metric; usually the sport's first."_s}},
        {"metric", paths::teamForm, {names(), u"Id of a metric; usually the sport's first."_s}},
        {"metric", {}, {names(), u"Id of a metric."_s, true}},
        {"x", {}, {names(), u"Metric along the bottom."_s, true}},
        {"y", {}, {names(), u"Metric along the side."_s, true}},
        {"matches", {}, {number(1, 20), u"The team's last so many matches; usually 8."_s}},
        {"window", {}, {number(1, 100), u"Appearances in the rolling mean; usually 5."_s}},
        {"half_life", {}, {number(1, 1000), u"Appearances after which one counts half in the weighted form; usually 5."_s}},
        {"bins", {}, {number(1, 50), u"Bars of the histogram; usually chosen by the data."_s}},
        {"kind", paths::leaderboards, {oneOf({u"rate"_s, u"total"_s}), u"What is ranked; usually the rate."_s}},
        {"kind", paths::playerSimilar, {oneOf({u"style"_s, u"level"_s}), u"What is alike; usually the style."_s}},
        {"qualified", {}, {oneOf({u"true"_s, u"false"_s}), u"Only players who qualify; usually true."_s}},
        {"by", paths::playerStatistics, {someOf(dimensions), u"Up to three dimensions of the splits; usually the location."_s}},
        {"by", {}, {someOf(dimensions), u"Up to three dimensions."_s, true}},
        {"scope", {}, {oneOf({u"career"_s, u"season"_s}), u"Over what milestones and records count; usually the career."_s}},
        {"team", paths::insights, {reference(), u"Id of a team."_s, true}},
        {"team", paths::distributions, {reference(), u"Id of a team whose own metrics may be named."_s}},
        {"team", paths::scatter, {reference(), u"Id of a team whose own metrics may be named."_s}},
        {"team", paths::correlations, {reference(), u"Id of a team whose own metrics may be named."_s}},
        {"team", {}, {reference(), u"Only of this team."_s}},
        {"player", {}, {reference(), u"Id of a player who is marked."_s}},
        {"sport", paths::playerCareer, {names(), u"Only seasons of this sport."_s}},
        {"sport", {}, {names(), u"Id of a sport; see /api/v1/sports."_s, true}},
        {"since", paths::events, {number(0, largest), u"A revision; usually from now on. Last-Event-ID comes before it."_s}},
        {"since", paths::audit, {instant(), u"Only what was done then or later."_s}},
        {"until", {}, {instant(), u"Only what was done before."_s}},
        {"actor", {}, {reference(), u"Only what this account did."_s}},
        {"action", {}, {text(u"^[a-z_.]{1,100}$"_s), u"Only what is called so: user.create."_s}},
        {"since", {}, {number(0, largest), u"The data_revision of an earlier answer."_s, true}},
        {"reason", {}, {text(), u"Why it is deleted; kept in the history. Needed where there is one."_s}},
        {"name",
         {},
         {text(),
          u"A whole name, as it is now or was before, without regard to case and accents: of all seasons, who was in a team of the "
          "caller. Without \"season\", \"team\" and \"q\"."_s}},
        {"q", {}, {text(), u"Part of a name, without regard to case and accents."_s}},
        {"limit", {}, {number(1, 200), u"Most items of a page."_s}},
        {"count", {}, {oneOf({u"exact"_s}), u"Say in meta.total how many items there are on all pages."_s}},
        {"cursor", {}, {text(), u"Where the page before ended; taken from its link \"next\"."_s}},
    };
    return all;
}

ParameterDoc sortDoc(const Route &route)
{
    QStringList keys;
    for (const QByteArray &key : route.sorts)
        keys.append(key == "*" ? u"[a-z0-9_]+"_s : QString::fromLatin1(key).replace(u'.', "\\."_L1));
    const QString key = u"-?("_s + keys.join(u'|') + u')';
    return {text(u'^' + key + u"(,"_s + key + u"){0,3}$"_s),
            u"Columns to sort by, up to four, each with a minus where the largest comes first; what is empty stands last."_s};
}

} // namespace

ParameterDoc parameterDoc(const Route &route, QByteArrayView name)
{
    if (name == "sort")
        return route.sorts.isEmpty() ? ParameterDoc{} : sortDoc(route);
    const auto found = std::ranges::find_if(
        entries(), [&](const Entry &entry) { return entry.name == name && (entry.path.isEmpty() || entry.path == route.path); });
    return found == entries().end() ? ParameterDoc{} : found->doc;
}

} // namespace touchline
