// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/routes/writing.h"
#include "server/service/statlineservice.h"

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
               .handler = [&lines](const ApiRequest &request) {
                   return readReply(lines.lines(idFrom<MatchId>(request), request.caller), lineLinks(request, u"Stat lines"_s));
               }});
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
