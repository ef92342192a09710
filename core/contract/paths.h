// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QLatin1StringView>

/**
 * Paths of the HTTP API; the only place where server and desktop know them. `{id}`, `{player}` and `{user}` are database ids, `{uuid}` one
 * that a client made.
 */
namespace touchline::paths {

inline constexpr QLatin1StringView base("/api/v1");
inline constexpr QLatin1StringView login("/api/v1/auth/login");
inline constexpr QLatin1StringView renew("/api/v1/auth/renew");
inline constexpr QLatin1StringView logout("/api/v1/auth/logout");
inline constexpr QLatin1StringView sessions("/api/v1/auth/sessions");
inline constexpr QLatin1StringView session("/api/v1/auth/sessions/{id}");
inline constexpr QLatin1StringView ownPassword("/api/v1/auth/password");
inline constexpr QLatin1StringView users("/api/v1/users");
inline constexpr QLatin1StringView user("/api/v1/users/{id}");
inline constexpr QLatin1StringView userMade("/api/v1/users/{uuid}");
inline constexpr QLatin1StringView userPassword("/api/v1/users/{id}/password");
inline constexpr QLatin1StringView roles("/api/v1/roles");
inline constexpr QLatin1StringView audit("/api/v1/audit"); // ?since=&until=&actor=&action=
inline constexpr QLatin1StringView me("/api/v1/me");
inline constexpr QLatin1StringView sports("/api/v1/sports");
inline constexpr QLatin1StringView sport("/api/v1/sports/{name}");
inline constexpr QLatin1StringView seasons("/api/v1/seasons");
inline constexpr QLatin1StringView season("/api/v1/seasons/{id}");
inline constexpr QLatin1StringView seasonMade("/api/v1/seasons/{uuid}");
inline constexpr QLatin1StringView clubs("/api/v1/clubs");
inline constexpr QLatin1StringView club("/api/v1/clubs/{id}");
inline constexpr QLatin1StringView clubMade("/api/v1/clubs/{uuid}");
inline constexpr QLatin1StringView competitions("/api/v1/competitions");
inline constexpr QLatin1StringView competition("/api/v1/competitions/{id}");
inline constexpr QLatin1StringView competitionMade("/api/v1/competitions/{uuid}");
inline constexpr QLatin1StringView registrations("/api/v1/registrations"); // ?season=&team=
inline constexpr QLatin1StringView registration("/api/v1/registrations/{id}");
inline constexpr QLatin1StringView registrationMade("/api/v1/registrations/{uuid}");
inline constexpr QLatin1StringView teams("/api/v1/teams"); // ?season=
inline constexpr QLatin1StringView team("/api/v1/teams/{id}");
inline constexpr QLatin1StringView teamMade("/api/v1/teams/{uuid}");
inline constexpr QLatin1StringView teamMembers("/api/v1/teams/{id}/members");
inline constexpr QLatin1StringView teamMember("/api/v1/teams/{id}/members/{user}");
inline constexpr QLatin1StringView teamStatistics("/api/v1/teams/{id}/statistics"); // ?season=: squad table
inline constexpr QLatin1StringView teamForm("/api/v1/teams/{id}/form"); // ?season=&metric=: players by last matches
inline constexpr QLatin1StringView players("/api/v1/players"); // ?season=&team=&q=
inline constexpr QLatin1StringView player("/api/v1/players/{id}");
inline constexpr QLatin1StringView playerMade("/api/v1/players/{uuid}");
inline constexpr QLatin1StringView playerStatistics("/api/v1/players/{id}/statistics");
inline constexpr QLatin1StringView playerMatches("/api/v1/players/{id}/matches");
inline constexpr QLatin1StringView playerTrend("/api/v1/players/{id}/trend");
inline constexpr QLatin1StringView playerSimilar("/api/v1/players/{id}/similar"); // ?season=&kind=style|level
inline constexpr QLatin1StringView playerCareer("/api/v1/players/{id}/career"); // ?sport=&seasons=
inline constexpr QLatin1StringView playerSplits("/api/v1/players/{id}/splits"); // ?season=&by=, or seasons=
inline constexpr QLatin1StringView playerNotes("/api/v1/players/{id}/notes");
inline constexpr QLatin1StringView note("/api/v1/notes/{uuid}");
inline constexpr QLatin1StringView playerCompare("/api/v1/players/{id}/compare");
inline constexpr QLatin1StringView comparisons("/api/v1/comparisons");
inline constexpr QLatin1StringView leaderboards("/api/v1/leaderboards"); // ?season=&metric=
inline constexpr QLatin1StringView distributions("/api/v1/distributions"); // ?season=&metric=
inline constexpr QLatin1StringView scatter("/api/v1/scatter"); // ?season=&x=&y=
inline constexpr QLatin1StringView correlations("/api/v1/correlations"); // ?season=&fields=
inline constexpr QLatin1StringView matches("/api/v1/matches"); // ?season=&team=
inline constexpr QLatin1StringView match("/api/v1/matches/{id}");
inline constexpr QLatin1StringView matchMade("/api/v1/matches/{uuid}");
inline constexpr QLatin1StringView matchLines("/api/v1/matches/{id}/stat-lines");
inline constexpr QLatin1StringView matchLine("/api/v1/matches/{id}/stat-lines/{player}");
inline constexpr QLatin1StringView insights("/api/v1/insights"); // ?team=&season=
inline constexpr QLatin1StringView definitions("/api/v1/stat-definitions"); // ?sport=&team=
inline constexpr QLatin1StringView definition("/api/v1/stat-definitions/{uuid}");
inline constexpr QLatin1StringView definitionCheck("/api/v1/stat-definitions/check");
inline constexpr QLatin1StringView exportPlayers("/api/v1/exports/players"); // ?season=&team=
inline constexpr QLatin1StringView exportMatches("/api/v1/exports/matches"); // ?season=&team=
inline constexpr QLatin1StringView exportRegistrations("/api/v1/exports/registrations"); // ?season=&team=
inline constexpr QLatin1StringView exportLines("/api/v1/exports/stat-lines"); // ?season=&team=
inline constexpr QLatin1StringView imports("/api/v1/imports"); // ?template=&season=&dry_run=
inline constexpr QLatin1StringView import("/api/v1/imports/{uuid}");
inline constexpr QLatin1StringView importCommit("/api/v1/imports/{uuid}/commit");
inline constexpr QLatin1StringView changes("/api/v1/changes"); // ?since=
inline constexpr QLatin1StringView events("/api/v1/events"); // ?since=, or Last-Event-ID
inline constexpr QLatin1StringView performance("/api/v1/admin/performance");
inline constexpr QLatin1StringView cache("/api/v1/admin/cache");
inline constexpr QLatin1StringView openApi("/api/v1/openapi.json");
inline constexpr QLatin1StringView docs("/docs");
inline constexpr QLatin1StringView docsStyle("/docs/style.css");
inline constexpr QLatin1StringView version("/version");
inline constexpr QLatin1StringView livez("/livez");
inline constexpr QLatin1StringView readyz("/readyz");
inline constexpr QLatin1StringView metrics("/metrics"); // on a listener of its own

} // namespace touchline::paths
