// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/accounts.h"
#include "core/contract/recordfields.h"

/** The JSON of accounts.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<UserEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &user)
    {
        object.member("name"_L1, user.name);
        object.member("role"_L1, user.role);
        object.optional("disabled"_L1, user.disabled);
        object.optional("teams"_L1, user.teams);
    }
};

template<> struct Fields<PasswordChange>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &change)
    {
        object.member("current"_L1, change.current);
        object.member("new"_L1, change.wanted);
    }
};

template<> struct Fields<NewPassword>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &wanted) { object.member("password"_L1, wanted.password); }
};

template<> struct Fields<SessionInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &session)
    {
        object.member("id"_L1, session.id);
        object.member("device"_L1, session.device);
        object.member("stay_signed_in"_L1, session.staySignedIn);
        object.member("created"_L1, session.created);
        object.member("last_used"_L1, session.used);
        object.member("expires"_L1, session.expires);
        object.member("present"_L1, session.present);
    }
};

template<> struct Fields<RoleInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &role)
    {
        object.member("role"_L1, role.role);
        object.member("description"_L1, role.description);
        object.member("reads_everything"_L1, role.readsEverything);
        object.member("edits"_L1, role.edits);
        object.member("administers"_L1, role.administers);
    }
};

template<> struct Fields<MemberInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &member)
    {
        object.member("id"_L1, member.id);
        object.member("name"_L1, member.name);
        object.member("role"_L1, member.role);
        object.member("disabled"_L1, member.disabled);
    }
};

template<> struct Fields<AuditEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &entry)
    {
        object.member("id"_L1, entry.id);
        object.member("at"_L1, entry.at);
        object.member("actor"_L1, entry.actor);
        object.member("action"_L1, entry.action);
        object.member("subject_kind"_L1, entry.subjectKind);
        object.member("subject"_L1, entry.subject);
        object.member("revision"_L1, entry.revision);
    }
};

} // namespace touchline
