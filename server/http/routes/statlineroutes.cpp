// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/json.h"
#include "core/contract/paths.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/writing.h"
#include "server/security/policy.h"
#include "server/service/statlineservice.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr qsizetype longestLines = 512 * 1024;

QList<Link> lineLinks(const ApiRequest &request, const QString &title)
{
    const qint64 match = request.arguments.constFirst().toLongLong();
    return {selfLink(request, title), linkTo(u"match"_s, paths::match, match, u"Match"_s),
            linkTo(u"stat_lines"_s, paths::matchLines, match, u"All lines"_s)};
}

/** The lines of a match as JSON or as the table that was asked for. */
Result<Reply> linesReply(const ApiRequest &request, const Result<Written<MatchLines>> &result)
{
    if (!result)
        return failed(result);
    const Answer<MatchLines> answer{.data = result->data, .meta = result->meta};
    auto reply = listed(request, Result<Answer<MatchLines>>(answer), lineLinks(request, u"Stat lines"_s));
    if (reply)
        reply->tag = result->version.tag();
    return reply;
}

/** Finds the line of the patch among the first that are there, merges them, and moves it to `place`. */
Result<void> mergeLine(QList<StatLineEntry> &lines, qsizetype place, const QJsonObject &patch)
{
    const QString at = u"/lines/%1"_s.arg(place);
    const auto player = patch["player"_L1];
    if (!player.isDouble())
        return fail(ErrorCode::Malformed, u"Say by its \"player\" which line is meant."_s,
                    {{.code = u"missing"_s, .detail = u"The id of a player is missing."_s, .column = at + u"/player"}});
    const PlayerId wanted{player.toInteger()};
    const auto found = std::ranges::find(lines, wanted, &StatLineEntry::player);
    if (found == lines.end())
        return policy::nothingThere();
    if (found - lines.begin() < place)
        return invalidAt(u"duplicate_line"_s, u"This player's line is in the change already."_s, at + u"/player");
    auto merged = decodeOnto(*found, QJsonDocument(patch).toJson(QJsonDocument::Compact));
    if (!merged) {
        for (Issue &issue : merged.error().issues)
            issue.column.prepend(at);
        return merged;
    }
    std::rotate(lines.begin() + place, found, found + 1);
    return {};
}

/** Lines that are merged into those of their players; the others stay. */
Edit<Change<MatchLines>> linePatchesFrom(const ApiRequest &request)
{
    return [&request](Change<MatchLines> &stored) -> Result<void> {
        Change<MatchLines> frame; // everything but the lines
        if (const auto strict = strictParse(request.body, {.bytes = longestLines}); !strict)
            return failed(strict);
        auto object = QJsonDocument::fromJson(request.body).object();
        const auto patches = object.take("lines"_L1);
        if (!patches.isArray())
            return fail(ErrorCode::Malformed, u"The lines to be changed are a list \"lines\"."_s,
                        {{.code = u"wrong_type"_s, .detail = u"A list is wanted."_s, .column = u"/lines"_s}});
        if (const auto decoded = decodeOnto(frame, QJsonDocument(object).toJson(QJsonDocument::Compact)); !decoded)
            return decoded;
        stored.reason = frame.reason;
        const auto list = patches.toArray();
        for (qsizetype place = 0; place < list.size(); ++place) {
            if (const auto merged = mergeLine(stored.value.lines, place, list[place].toObject()); !merged)
                return merged;
        }
        return {};
    };
}

QJsonObject linesPatched(QJsonObject &schemas)
{
    auto schema = patched<MatchLines>(schemas);
    auto line = patched<StatLineEntry>(schemas);
    auto members = line["properties"_L1].toObject();
    members.remove("reason"_L1); // of all together
    line.insert(u"properties"_s, members);
    line.insert(u"required"_s, QJsonArray{u"player"_s});
    line.insert(u"description"_s, u"Merged into the line of its player (RFC 7396): what is left out stays, null takes away."_s);
    auto properties = schema["properties"_L1].toObject();
    properties.remove("warnings"_L1);
    properties.insert(u"lines"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, line}});
    schema.insert(u"properties"_s, properties);
    schema.insert(u"required"_s, QJsonArray{u"lines"_s});
    schema.insert(u"description"_s, u"Some lines of a match; those that are not named stay."_s);
    return schema;
}

template<typename T> Result<Reply> readReply(const Result<Written<T>> &result, const QList<Link> &links)
{
    if (!result)
        return failed(result);
    auto reply = jsonReply(encodeAnswer(result->data, result->meta, links), result->meta);
    reply.tag = result->version.tag();
    return reply;
}

Result<Reply> changeLine(StatLineService &lines, const ApiRequest &request, Write &write, const Edit<Change<StatLineEntry>> &edit,
                         bool mayMake)
{
    return writtenReply(lines.change(write, idFrom<MatchId>(request), idFrom<PlayerId>(request, 1), edit, mayMake),
                        lineLinks(request, u"Stat line"_s));
}

} // namespace

void addStatLines(RouteTable &table, StatLineService &lines, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::matchLines,
               .summary = "All lines of a match that the caller may see"_L1,
               .access = Access::SignedIn,
               .gives = given<MatchLines>,
               .cached = true,
               .table = "stat-lines"_L1,
               .handler = [&lines](const ApiRequest &request) {
                   return linesReply(request, lines.lines(idFrom<MatchId>(request), request.caller));
               }});
    table.add({.method = Method::Patch,
               .path = paths::matchLines,
               .summary = "Correct some values of several lines of a match, all or none"_L1,
               .access = Access::Editor,
               .bodyCap = longestLines,
               .conditions = Conditions::State,
               .takes = linesPatched,
               .gives = given<MatchLines>,
               .handler = writes.changing([&lines](const ApiRequest &request, Write &write) {
                   return writtenReply(lines.changeSome(write, idFrom<MatchId>(request), linePatchesFrom(request)),
                                       lineLinks(request, u"Stat lines"_s));
               })});
    table.add({.method = Method::Put,
               .path = paths::matchLines,
               .summary = "Enter or correct all lines of a match"_L1,
               .access = Access::Editor,
               .bodyCap = longestLines,
               .conditions = Conditions::State,
               .takes = taken<Change<MatchLines>>,
               .gives = given<MatchLines>,
               .handler = writes.changing([&lines](const ApiRequest &request, Write &write) {
                   return writtenReply(lines.changeAll(write, idFrom<MatchId>(request), replacementFrom<MatchLines>(request)),
                                       lineLinks(request, u"Stat lines"_s));
               })});
    table.add({.method = Method::Get,
               .path = paths::matchLine,
               .summary = "The line of a player in a match"_L1,
               .access = Access::SignedIn,
               .gives = given<StatLineAnswer>,
               .cached = true,
               .handler = [&lines](const ApiRequest &request) {
                   return readReply(lines.line(idFrom<MatchId>(request), idFrom<PlayerId>(request, 1), request.caller),
                                    lineLinks(request, u"Stat line"_s));
               }});
    table.add({.method = Method::Put,
               .path = paths::matchLine,
               .summary = "Enter or correct the line of a player"_L1,
               .access = Access::Editor,
               .bodyCap = longestEntry,
               .conditions = Conditions::State,
               .takes = taken<Change<StatLineEntry>>,
               .gives = given<StatLineAnswer>,
               .statuses = {200, 201},
               .handler = writes.changing([&lines](const ApiRequest &request, Write &write) {
                   return changeLine(lines, request, write, replacementFrom<StatLineEntry>(request), true);
               })});
    table.add({.method = Method::Patch,
               .path = paths::matchLine,
               .summary = "Correct some values of a line"_L1,
               .access = Access::Editor,
               .bodyCap = longestEntry,
               .conditions = Conditions::State,
               .takes = patched<StatLineEntry>,
               .gives = given<StatLineAnswer>,
               .handler = writes.changing([&lines](const ApiRequest &request, Write &write) {
                   return changeLine(lines, request, write, patchFrom<StatLineEntry>(request), false);
               })});
}

} // namespace touchline::routes
