// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/servecommand.h"
#include "core/sport/sportpacks.h"
#include "server/data/framestore.h"
#include "server/http/accesslog.h"
#include "server/http/eventhub.h"
#include "server/http/health.h"
#include "server/http/listeners.h"
#include "server/http/pipeline.h"
#include "server/http/writes.h"
#include "server/service/accountservice.h"
#include "server/service/authservice.h"
#include "server/service/careerservice.h"
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
#include <QtCore/QElapsedTimer>
#include <QtCore/QLockFile>
#include <QtCore/QTimer>

namespace touchline {

/** All objects of a running server, in the order in which they need each other; the last one made is the first to go. */
class ServerMachine
{
public:
    static constexpr auto databaseInUse = QLatin1StringView("database_in_use");
    /** Conflict with the finding `databaseInUse` when another process serves this database; without it when a sport pack does not fit. */
    static Result<std::unique_ptr<ServerMachine>> start(const ServeOptions &options, ComingPacks packs);
    ~ServerMachine();
    Q_DISABLE_COPY_MOVE(ServerMachine)

    Listeners &listeners() { return *m_listeners; }
    /** Where /metrics is; none where it was not asked for. */
    std::optional<quint16> metricsPort() const { return m_metricsListeners ? std::optional(m_metricsListeners->port()) : std::nullopt; }
    /** /readyz says no, nobody new gets in, what is under way is finished; then Listeners::drained(). */
    void drain();
    /** The files of the options again, for new clients; what cannot be used is logged, and the old one stays. */
    void reloadCertificate();

private:
    ServerMachine(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database, SportPacks packs, const ServeOptions &options);
    static Result<std::unique_ptr<QLockFile>> lockOf(const QString &database);
    Result<std::optional<Authenticator::LocalSession>> localSession();
    Result<void> open();
    Result<void> openMetrics();
    void prepare();
    ServerState state() const;

    const ServeOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    SportPacks m_packs;
    Passwords m_passwords;
    UserRepository m_users;
    Sessions m_sessions;
    Lockout m_lockout;
    RosterRepository m_rosterRepository;
    MatchRepository m_matchRepository;
    FrameStore m_frames;
    AuthService m_auth;
    UserService m_userService;
    AuditService m_audit;
    AccountService m_accounts;
    RosterService m_rosters;
    SeasonService m_seasons;
    DefinitionRepository m_definitionRepository;
    ExtendedPacks m_extendedPacks;
    DefinitionService m_definitions;
    NoteRepository m_noteRepository;
    NoteService m_notes;
    StatisticsGrounds m_grounds;
    StatisticsService m_statistics;
    CareerService m_careers;
    SplitService m_splits;
    LeagueService m_league;
    InsightService m_insights;
    ChangeService m_changes;
    DirectoryService m_directory;
    SquadService m_squads;
    FixtureService m_fixtures;
    StatLineService m_statLines;
    ExportService m_exports;
    ImportJobs m_imports;
    IdempotencyStore m_replies;
    Writes m_writes;
    Health m_health;
    RateLimiter m_addressRate;
    RateLimiter m_accountRate;
    RateLimiter m_signInRate;
    RouteTable m_routes;
    std::function<void()> m_describe; // the routes, see routes::addApi()
    RouteTable m_metricsRoutes;
    RequestMetrics m_metrics;
    const qint64 m_started;
    QElapsedTimer m_uptime;
    OperationsService m_operations;
    LocalRule m_local;
    AccessLog m_accessLog;
    MemoryResponseCache m_answers;
    ForgivingCache m_forgiving{m_answers};
    WorkerPool m_workers;
    WorkerPool m_hashing;
    EventHub m_events;
    Denials m_denials;
    std::optional<Authenticator> m_authenticator;
    std::optional<Admission> m_admission;
    std::optional<Pipeline> m_pipeline;
    std::unique_ptr<Listeners> m_listeners;
    std::unique_ptr<Listeners> m_metricsListeners;
    QTimer m_watch; // sees what other processes (an import) have committed
};

} // namespace touchline
