// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/accounts.h"
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/authservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr qsizetype longestSignIn = 16 * 1024;

/** Where somebody is signed in, and by which password. */
void addOwnAccount(RouteTable &table, AuthService &auth)
{
    table.add({.method = Method::Get,
               .path = paths::sessions,
               .summary = "Where one is signed in, the session used last first"_L1,
               .access = Access::SignedIn,
               .gives = given<QList<SessionInfo>>,
               .table = "sessions"_L1,
               .handler = [&auth](const ApiRequest &request) {
                   return notKept(listed(request, auth.sessions(request.caller), {selfLink(request, u"Sessions"_s)}));
               }});
    table.add({.method = Method::Delete,
               .path = paths::sessions,
               .summary = "End all of one's sessions but this one"_L1,
               .access = Access::SignedIn,
               .handler = [&auth](const ApiRequest &request) -> Result<Reply> {
                   if (const auto ended = auth.endOtherSessions(request.caller, originOf(request)); !ended)
                       return failed(ended);
                   return Reply{.status = 204};
               }});
    table.add({.method = Method::Get,
               .path = paths::session,
               .summary = "One of one's sessions"_L1,
               .access = Access::SignedIn,
               .gives = given<SessionInfo>,
               .handler = [&auth](const ApiRequest &request) {
                   return notKept(rendered(
                       auth.session(idFrom<SessionId>(request), request.caller),
                       {selfLink(request, u"Session"_s),
                        {.name = u"sessions"_s, .href = paths::sessions, .title = u"All sessions"_s},
                        {.name = u"end"_s, .href = QString::fromLatin1(request.path), .method = u"DELETE"_s, .title = u"End it"_s}}));
               }});
    table.add({.method = Method::Delete,
               .path = paths::session,
               .summary = "End one of one's sessions"_L1,
               .access = Access::SignedIn,
               .handler = [&auth](const ApiRequest &request) -> Result<Reply> {
                   if (const auto ended = auth.endSession(idFrom<SessionId>(request), request.caller, originOf(request)); !ended)
                       return failed(ended);
                   return Reply{.status = 204};
               }});
    table.add({.method = Method::Post,
               .path = paths::ownPassword,
               .summary = "Change one's password and end all other sessions"_L1,
               .access = Access::SignedIn,
               .bodyCap = longestSignIn,
               .takes = taken<PasswordChange>,
               .hashesPassword = true,
               .handler = [&auth](const ApiRequest &request) -> Result<Reply> {
                   const auto change = decode<PasswordChange>(request.body);
                   if (!change)
                       return failed(change);
                   if (const auto changed = auth.changePassword(*change, request.caller, originOf(request)); !changed)
                       return failed(changed);
                   return Reply{.status = 204};
               }});
}

} // namespace

void addAuth(RouteTable &table, AuthService &auth)
{
    addOwnAccount(table, auth);
    table.add({.method = Method::Post,
               .path = paths::login,
               .summary = "Sign in: a token for one device"_L1,
               .access = Access::Anyone,
               .bodyCap = longestSignIn,
               .takes = taken<LoginRequest>,
               .gives = given<LoginReply>,
               .hashesPassword = true,
               .handler = [&auth](const ApiRequest &request) -> Result<Reply> {
                   const auto login = decode<LoginRequest>(request.body);
                   if (!login)
                       return failed(login);
                   const auto reply = auth.signIn(*login, originOf(request));
                   if (!reply)
                       return failed(reply);
                   return Reply::json(encodeAnswer(*reply, {}, {{.name = u"me"_s, .href = paths::me, .title = u"Who is signed in"_s}}), {});
               }});
    table.add({.method = Method::Post,
               .path = paths::renew,
               .summary = "Another token for this session, once a day at most; the one before is good until the new one is used"_L1,
               .access = Access::SignedIn,
               .gives = given<LoginReply>,
               .handler = [&auth](const ApiRequest &request) -> Result<Reply> {
                   const auto reply = auth.renew(request.caller, originOf(request));
                   if (!reply)
                       return failed(reply);
                   return Reply::json(encodeAnswer(*reply, {}, {{.name = u"me"_s, .href = paths::me, .title = u"Who is signed in"_s}}), {});
               }});
    table.add({.method = Method::Post,
               .path = paths::logout,
               .summary = "End this session"_L1,
               .access = Access::SignedIn,
               .handler = [&auth](const ApiRequest &request) -> Result<Reply> {
                   if (const auto ended = auth.signOut(request.caller, originOf(request)); !ended)
                       return failed(ended);
                   return Reply{.status = 204};
               }});
    table.add({.method = Method::Get,
               .path = paths::me,
               .summary = "Who is signed in, and whose data they see"_L1,
               .access = Access::SignedIn,
               .gives = given<Me>,
               .quick = true,
               .handler = [](const ApiRequest &request) -> Result<Reply> {
                   // The scope in an ETag is that of all who see the same; this one is about one of them.
                   return taggedByContent(
                       Reply::json(encodeAnswer(AuthService::me(request.caller), {}, {selfLink(request, u"Who is signed in"_s)}), {}));
               }});
}

} // namespace touchline::routes
