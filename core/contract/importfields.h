// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "core/contract/problemfields.h"

/** The JSON of imports.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<ImportState>
{
    static constexpr QLatin1StringView words[] = {"queued"_L1, "checking"_L1, "checked"_L1, "committing"_L1,
                                                  "done"_L1,   "failed"_L1,   "undone"_L1};
};

template<> struct Fields<ImportCounts>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &counts)
    {
        object.member("teams_added"_L1, counts.teamsAdded);
        object.member("players_added"_L1, counts.playersAdded);
        object.member("players_renamed"_L1, counts.playersRenamed);
        object.member("matches_added"_L1, counts.matchesAdded);
        object.member("matches_changed"_L1, counts.matchesChanged);
        object.member("registrations_added"_L1, counts.registrationsAdded);
        object.member("registrations_changed"_L1, counts.registrationsChanged);
        object.member("lines_added"_L1, counts.linesAdded);
        object.member("lines_changed"_L1, counts.linesChanged);
        object.member("lines_unchanged"_L1, counts.linesUnchanged);
    }
};

template<> struct Fields<ImportInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &info)
    {
        object.member("id"_L1, info.id);
        object.member("state"_L1, info.state);
        object.member("dry_run"_L1, info.dryRun);
        object.member("stopping"_L1, info.stopping);
        object.member("rows_done"_L1, info.done);
        object.member("rows"_L1, info.total);
        object.member("source"_L1, info.source);
        object.member("season"_L1, info.season);
        object.member("counts"_L1, info.counts);
        object.member("detail"_L1, info.detail);
        object.member("issues"_L1, info.issues);
    }
};

template<> struct Fields<PastImport>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &past)
    {
        object.member("id"_L1, past.id);
        object.member("source"_L1, past.source);
        object.member("imported_at"_L1, past.at);
        object.member("season"_L1, past.season);
        object.member("competition"_L1, past.competition);
        object.member("label"_L1, past.label);
        object.member("user"_L1, past.user);
        object.member("undone"_L1, past.isUndone);
        object.member("counts"_L1, past.counts);
    }
};

} // namespace touchline
