// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpacks.h"
#include "server/data/framestore.h"
#include "server/http/health.h"
#include "server/http/routes/routes.h"
#include "server/http/writes.h"
#include "server/service/accountservice.h"
#include "server/service/authservice.h"
#include "server/service/careerservice.h"
#include "server/service/changeservice.h"
#include "server/service/definitionservice.h"
#include "server/service/directoryservice.h"
#include "server/service/exportservice.h"
#include "server/service/importjobs.h"
#include "server/service/insightservice.h"
#include "server/service/leagueservice.h"
#include "server/service/noteservice.h"
#include "server/service/operationsservice.h"
#include "server/service/rosterservice.h"
#include "server/service/seasonservice.h"
#include "server/service/splitservice.h"
#include "server/service/squadservice.h"
#include "server/service/statisticsservice.h"
#include "server/service/statlineservice.h"
#include "server/service/userservice.h"
#include <QtCore/QTemporaryDir>

namespace touchline {

/**
 * A small league in a temporary database: "Own" and "Other" play in one season that only teams see, "Other" in a second one as well.
 * Passwords are hashed cheaply; every account has the password `password`.
 */
class TestLeague
{
public:
    static constexpr auto password = u"plum tree lane bicycle";

    TestLeague();
    bool isGood() const { return m_good; }
    QString path() const { return m_folder.filePath(QStringLiteral("league.db")); }
    UserRecord user(const QString &name) const;
    /** Opens a session as if `secondsAgo`. */
    QByteArray tokenOf(const QString &name, qint64 secondsAgo = 0);
    void change(const std::function<Result<void>(Transaction &)> &work);
    /** As if so many files had been imported, one after the other, the second one taken back: named, not made. */
    void addPastImports(int count);
    /** The routes of the real server, on these services. */
    const RouteTable &routes() const { return m_routes; }

    struct Ids
    {
        qint64 own = 0;
        qint64 other = 0;
        static constexpr qint64 missing = 987'654;
    };
    Ids season, team, player, match, registration, club;
    Ids competition; // there is but one
    Ids account; // own: nobody signs in with it
    Ids session; // of the test's own making

private:
    Result<void> fill();
    Result<PlayerId> addPlayer(Transaction &transaction, const QString &name, TeamId team, SeasonId season);
    Result<MatchId> addMatch(Transaction &transaction, SeasonId season, TeamId home, TeamId away);

    QTemporaryDir m_folder;
    bool m_good = false;

public:
    std::unique_ptr<Database> database;
    std::optional<SportPacks> packs;
    Passwords passwords{{.passes = 1, .memory = 64 * 1024}};
    std::unique_ptr<UserRepository> users;
    std::unique_ptr<Sessions> sessions;
    std::unique_ptr<Lockout> lockout;
    std::unique_ptr<RosterRepository> rosterRepository;
    std::unique_ptr<MatchRepository> matchRepository;
    std::unique_ptr<FrameStore> frames;
    std::unique_ptr<AuthService> auth;
    std::unique_ptr<UserService> userService;
    std::unique_ptr<AuditService> audit;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<RosterService> rosters;
    std::unique_ptr<SeasonService> seasons;
    std::unique_ptr<DefinitionRepository> definitionRepository;
    std::unique_ptr<ExtendedPacks> extendedPacks;
    std::unique_ptr<DefinitionService> definitions;
    std::unique_ptr<NoteRepository> noteRepository;
    std::unique_ptr<NoteService> notes;
    std::unique_ptr<StatisticsGrounds> grounds;
    std::unique_ptr<StatisticsService> statistics;
    std::unique_ptr<CareerService> careers;
    std::unique_ptr<SplitService> splits;
    std::unique_ptr<LeagueService> league;
    std::unique_ptr<InsightService> insights;
    std::unique_ptr<ChangeService> changes;
    std::unique_ptr<DirectoryService> directory;
    std::unique_ptr<SquadService> squads;
    std::unique_ptr<FixtureService> fixtures;
    std::unique_ptr<StatLineService> statLines;
    std::unique_ptr<ExportService> exports;
    std::unique_ptr<ImportJobs> imports;
    std::unique_ptr<IdempotencyStore> replies;
    std::unique_ptr<Writes> writes;
    std::unique_ptr<Health> health;
    RequestMetrics metrics;
    std::unique_ptr<OperationsService> operations;
    qint64 now = systemSeconds();

private:
    RouteTable m_routes;
};

} // namespace touchline
