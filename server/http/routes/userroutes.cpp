// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/writing.h"
#include "server/service/accountservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr qsizetype longestPasswordBody = 16 * 1024;

void addReading(RouteTable &table, AccountService &accounts, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::users,
               .summary = "All accounts, by name"_L1,
               .access = Access::Admin,
               .gives = given<QList<Stored<UserEntry>>>,
               .table = "users"_L1,
               .pages = true,
               .handler = [&accounts](const ApiRequest &request) {
                   return notKept(paged(request, accounts.all(request.caller, originOf(request)), {selfLink(request, u"Accounts"_s)}));
               }});
    table.add({.method = Method::Get,
               .path = paths::user,
               .summary = "An account"_L1,
               .access = Access::Admin,
               .gives = given<Stored<UserEntry>>,
               .handler = writes.tagged(RowKind::User, [&accounts](const ApiRequest &request) {
                   const auto id = idFrom<UserId>(request);
                   return notKept(rendered(accounts.one(id, request.caller, originOf(request)),
                                           {selfLink(request, u"Account"_s),
                                            {.name = u"password"_s,
                                             .href = QString(paths::userPassword).replace("{id}"_L1, QString::number(toNumber(id))),
                                             .method = u"PUT"_s,
                                             .title = u"Set the password"_s}}));
               })});
    table.add({.method = Method::Get,
               .path = paths::roles,
               .summary = "What each role may"_L1,
               .access = Access::Admin,
               .gives = given<QList<RoleInfo>>,
               .table = "roles"_L1,
               .handler = [](const ApiRequest &request) {
                   const Answer<QList<RoleInfo>> roles{.data = AccountService::roles(), .meta = {}};
                   return taggedByContent(listed(request, Result<Answer<QList<RoleInfo>>>(roles), {selfLink(request, u"Roles"_s)}));
               }});
}

void addPassword(RouteTable &table, AccountService &accounts)
{
    table.add({.method = Method::Put,
               .path = paths::userPassword,
               .summary = "Set another's password and end all sessions of the account"_L1,
               .access = Access::Admin,
               .bodyCap = longestPasswordBody,
               .takes = taken<NewPassword>,
               .hashesPassword = true,
               .handler = [&accounts](const ApiRequest &request) -> Result<Reply> {
                   const auto wanted = decode<NewPassword>(request.body);
                   if (!wanted)
                       return failed(wanted);
                   if (const auto set = accounts.setPassword(idFrom<UserId>(request), wanted->password, request.caller, originOf(request));
                       !set)
                       return failed(set);
                   return Reply{.status = 204};
               }});
}

void addMembers(RouteTable &table, AccountService &accounts, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::teamMembers,
               .summary = "Accounts that see the team, besides admins"_L1,
               .access = Access::Admin,
               .gives = given<QList<MemberInfo>>,
               .table = "members"_L1,
               .pages = true,
               .handler = [&accounts](const ApiRequest &request) {
                   return notKept(paged(request, accounts.members(idFrom<TeamId>(request), request.caller, originOf(request)),
                                        {selfLink(request, u"Members"_s)}));
               }});
    const auto done = [](const Result<void> &result) -> Result<Reply> {
        return result ? Result<Reply>(Reply{.status = 204}) : failed(result);
    };
    table.add({.method = Method::Put,
               .path = paths::teamMember,
               .summary = "Let an account see the team"_L1,
               .access = Access::Admin,
               .handler = writes.changing([&accounts, done](const ApiRequest &request, Write &write) {
                   return done(accounts.addMember(write, idFrom<TeamId>(request), idFrom<UserId>(request, 1)));
               })});
    table.add({.method = Method::Delete,
               .path = paths::teamMember,
               .summary = "Let an account see the team no more"_L1,
               .access = Access::Admin,
               .handler = writes.changing([&accounts, done](const ApiRequest &request, Write &write) {
                   return done(accounts.removeMember(write, idFrom<TeamId>(request), idFrom<UserId>(request, 1)));
               })});
}

} // namespace

void addUsers(RouteTable &table, AccountService &accounts, Writes &writes)
{
    using Account = Result<Written<Stored<UserEntry>>>;
    addReading(table, accounts, writes);
    addPassword(table, accounts);
    addMembers(table, accounts, writes);
    addWriting<UserEntry>(
        table, writes,
        {.access = Access::Admin,
         .list = paths::users,
         .one = paths::user,
         .made = paths::userMade,
         .title = u"Account"_s,
         .summaries = {"Make an account; nobody can sign in before its password is set"_L1,
                       "Make an account under a uuid of one's own, or change it"_L1,
                       "Change an account; another role, or disabling it, ends its sessions"_L1, "Delete an account"_L1},
         .create = [&accounts](const ApiRequest &request, Write &write) -> Account {
             const auto wanted = decode<UserEntry>(request.body);
             return wanted ? accounts.create(write, *wanted) : failed(wanted);
         },
         .put = [&accounts](const ApiRequest &request, Write &write) -> Account {
             const auto wanted = decode<Change<UserEntry>>(request.body);
             return wanted ? accounts.put(write, madeUuid(request), *wanted) : failed(wanted);
         },
         .change = [&accounts](const ApiRequest &request, Write &write) -> Account {
             return accounts.change(write, idFrom<UserId>(request), patchFrom<UserEntry>(request));
         },
         .remove = [&accounts](const ApiRequest &request, Write &write,
                               const QString &reason) { return accounts.remove(write, idFrom<UserId>(request), reason); }});
}

} // namespace touchline::routes
