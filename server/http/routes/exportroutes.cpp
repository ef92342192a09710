// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/exportservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

Result<ExportQuestion> exportQuestionFrom(const ApiRequest &request)
{
    const auto season = referenceFrom(request, "season");
    if (!season)
        return failed(season);
    const auto team = referenceFrom(request, "team");
    if (!team)
        return failed(team);
    return ExportQuestion{.season = *season ? std::optional(SeasonId{**season}) : std::nullopt,
                          .team = *team ? std::optional(TeamId{**team}) : std::nullopt};
}

/** What all exports have in common: the quota before, the audit trail after, and nothing is kept. */
template<typename Ask> auto exporting(ExportService &exports, const QString &what, const QString &title, Ask ask)
{
    return [&exports, what, title, ask](const ApiRequest &request) -> Result<Reply> {
        const auto question = exportQuestionFrom(request);
        if (!question)
            return failed(question);
        if (const auto admitted = exports.begin(request.caller); !admitted)
            return failed(admitted);
        auto reply = listed(request, ask(*question, request), {selfLink(request, title)});
        if (!reply)
            return reply;
        const auto form = wordOf(request.representation);
        if (const auto told =
                exports.finish(what, *question, QString::fromLatin1(form), reply->body.size(), request.caller, originOf(request));
            !told)
            return failed(told);
        reply->version.clear(); // no-store
        return reply;
    };
}

} // namespace

void addExports(RouteTable &table, ExportService &exports)
{
    table.add(
        {.method = Method::Get,
         .path = paths::exportPlayers,
         .summary = "All players that the caller may see, whole"_L1,
         .access = Access::SignedIn,
         .parameters = {"season", "team"},
         .gives = given<QList<PlayerInfo>>,
         .table = "players"_L1,
         .handler = exporting(exports, u"players"_s, u"Players"_s, [&exports](const ExportQuestion &question, const ApiRequest &request) {
             return exports.players(question, request.caller);
         })});
    table.add(
        {.method = Method::Get,
         .path = paths::exportMatches,
         .summary = "All matches that the caller may see, whole"_L1,
         .access = Access::SignedIn,
         .parameters = {"season", "team"},
         .gives = given<QList<MatchInfo>>,
         .table = "matches"_L1,
         .handler = exporting(exports, u"matches"_s, u"Matches"_s, [&exports](const ExportQuestion &question, const ApiRequest &request) {
             return exports.matches(question, request.caller);
         })});
    table.add({.method = Method::Get,
               .path = paths::exportRegistrations,
               .summary = "All registrations that the caller may see, whole"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "team"},
               .gives = given<QList<Stored<RegistrationEntry>>>,
               .table = "registrations"_L1,
               .handler = exporting(exports, u"registrations"_s, u"Registrations"_s,
                                    [&exports](const ExportQuestion &question, const ApiRequest &request) {
                                        return exports.registrations(question, request.caller);
                                    })});
    table.add({.method = Method::Get,
               .path = paths::exportLines,
               .summary = "All stat lines of a season that the caller may see, as they were entered"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "team"},
               .gives = given<ExportedLines>,
               .table = "stat-lines"_L1,
               .handler = exporting(exports, u"stat_lines"_s, u"Stat lines"_s,
                                    [&exports](const ExportQuestion &question, const ApiRequest &request) -> Result<Answer<ExportedLines>> {
                                        if (!question.season)
                                            return badParameter(
                                                "season",
                                                u"The parameter \"season\" is missing: the id of a season, see /api/v1/seasons."_s);
                                        return exports.lines(*question.season, question.team, request.caller);
                                    })});
}

} // namespace touchline::routes
