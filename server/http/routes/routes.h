// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/route.h"

/** One function per resource adds its routes to the table; main() calls them all. */
namespace touchline {

class AccountService;
class AuditService;
class AuthService;
class OperationsService;
class DirectoryService;
class ExportService;
class FixtureService;
class ImportJobs;
class SquadService;
class StatLineService;
class Writes;
class CareerService;
class ChangeService;
class LeagueService;
class InsightService;
class DefinitionService;
class NoteService;
class RosterService;
class SeasonService;
class SplitService;
class StatisticsService;
class Health;

namespace routes {

void addAdmin(RouteTable &table, OperationsService &operations);
void addAuth(RouteTable &table, AuthService &auth);
void addUsers(RouteTable &table, AccountService &accounts, Writes &writes);
void addAudit(RouteTable &table, AuditService &audit);
void addSports(RouteTable &table, const RosterService &rosters);
void addSeasons(RouteTable &table, const RosterService &rosters, SeasonService &seasons, DirectoryService &directory, Writes &writes);
void addClubs(RouteTable &table, DirectoryService &directory, Writes &writes);
void addCompetitions(RouteTable &table, DirectoryService &directory, Writes &writes);
void addRegistrations(RouteTable &table, const RosterService &rosters, SquadService &squads, Writes &writes);
void addStatLines(RouteTable &table, StatLineService &lines, Writes &writes);
void addTeams(RouteTable &table, const RosterService &rosters, const StatisticsService &statistics, DirectoryService &directory,
              Writes &writes);
void addPlayers(RouteTable &table, const RosterService &rosters, const StatisticsService &statistics, SquadService &squads, Writes &writes);
void addSummary(RouteTable &table, const StatisticsService &statistics, const SplitService &splits);
void addCareers(RouteTable &table, const CareerService &careers);
void addSplits(RouteTable &table, const SplitService &splits);
void addLeague(RouteTable &table, const LeagueService &league);
void addInsights(RouteTable &table, const InsightService &insights);
void addNotes(RouteTable &table, NoteService &notes, Writes &writes);
void addDefinitions(RouteTable &table, DefinitionService &definitions, Writes &writes);
void addMatches(RouteTable &table, const RosterService &rosters, FixtureService &fixtures, Writes &writes);
/**
 * The description of all routes that are in the table when it is made: at the first question, or by the function that is returned (from any
 * thread, once all routes are there). The table stays where it is.
 */
std::function<void()> addApi(RouteTable &table);
void addExports(RouteTable &table, ExportService &exports);
void addImports(RouteTable &table, ImportJobs &imports);
void addChanges(RouteTable &table, const ChangeService &changes);
void addHealth(RouteTable &table, const Health &health);

} // namespace routes
} // namespace touchline
