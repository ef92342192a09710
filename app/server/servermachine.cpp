// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/servermachine.h"
#include "app/server/certificatetext.h"
#include "server/data/statlinetable.h"
#include "server/http/gate/tlssettings.h"
#include "server/http/routes/routes.h"
#include "server/ops/exposition.h"
#include "server/security/auditlog.h"
#include "server/security/token.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>
#include <QtCore/QThread>
#include <QtNetwork/QHostAddress>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace touchline {

namespace {

Q_LOGGING_CATEGORY(logServer, "touchline.server")

constexpr auto watchEvery = 200ms;
constexpr int workerQueue = 256;
constexpr int hashingQueue = 8;
constexpr qsizetype answerBytes = 64 << 20;
constexpr int mostMetricsClients = 16;

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int ioThreads(const ServeOptions &options)
{
    if (options.threads > 0)
        return options.threads;
    return options.local ? 1 : std::clamp(QThread::idealThreadCount() / 2, 1, 4);
}

RateLimiter::Rate accountRate(const ServeOptions &options)
{
    if (options.local || options.rate <= 0)
        return RateLimiter::Rate::none();
    return {.perSecond = options.rate, .burst = 4 * options.rate};
}

} // namespace

Result<std::unique_ptr<QLockFile>> ServerMachine::lockOf(const QString &database)
{
    auto lock = std::make_unique<QLockFile>(database + u".lock"_s);
    lock->setStaleLockTime(0ms); // a lock is stale when its process is gone, however long it has served
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::Unavailable,
                    u"The lock file beside %1 cannot be written; check the folder's owner and permissions."_s.arg(database));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    const QString detail =
        u"%1 is already open in %2 (process %3 on %4). Close it there first."_s.arg(QFileInfo(database).fileName(), program)
            .arg(process)
            .arg(host);
    return fail(ErrorCode::Conflict, detail, {{.code = databaseInUse, .detail = detail}});
}

ServerMachine::ServerMachine(std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database, SportPacks packs,
                             const ServeOptions &options)
    : m_options(options), m_lock(std::move(lock)), m_database(std::move(database)), m_packs(std::move(packs)), m_users(*m_database),
      m_sessions(*m_database, systemSeconds), m_lockout(*m_database, systemSeconds), m_rosterRepository(*m_database),
      m_matchRepository(*m_database), m_frames(*m_database, [this](const QString &sport) { return m_packs.find(sport); }),
      m_auth(*m_database, m_passwords, m_users, m_sessions, m_lockout), m_userService(*m_database, m_passwords, m_users, m_sessions),
      m_audit(*m_database), m_accounts(*m_database, m_passwords, m_users, m_sessions, m_audit),
      m_rosters(*m_database, m_rosterRepository, m_matchRepository, m_packs), m_seasons(m_rosterRepository, m_packs),
      m_definitionRepository(*m_database), m_extendedPacks(*m_database, m_definitionRepository, m_packs),
      m_definitions(m_definitionRepository, m_extendedPacks), m_noteRepository(*m_database), m_notes(m_noteRepository, m_rosters),
      m_grounds(m_rosters, m_frames, m_extendedPacks), m_statistics(m_grounds), m_careers(m_grounds, m_rosters),
      m_splits(m_grounds, m_rosters), m_league(m_grounds, m_rosters), m_insights(m_grounds, m_rosters), m_changes(*m_database, m_rosters),
      m_directory(*m_database, m_rosterRepository, m_packs), m_squads(*m_database, m_rosterRepository, m_packs),
      m_fixtures(m_rosterRepository, m_matchRepository, m_packs), m_statLines(*m_database, m_rosters, m_fixtures, m_packs),
      m_exports(*m_database, m_rosters, m_squads, m_packs, steadyMilliseconds),
      m_imports(*m_database, m_packs, options.database + u".imports"_s, steadyMilliseconds), m_replies(*m_database, systemSeconds),
      m_writes(*m_database, m_replies), m_health(*m_database), m_addressRate({.perSecond = 100, .burst = 400}, steadyMilliseconds),
      m_accountRate(accountRate(options), steadyMilliseconds), m_signInRate({.perSecond = 2, .burst = 60}, steadyMilliseconds),
      m_metricsRoutes(metricsRoutes()), m_started(systemSeconds()),
      m_operations(
          *m_database, m_metrics, [this] { return state(); }, [this] { m_answers.clear(); }),
      m_answers(answerBytes, [] { return std::chrono::milliseconds(steadyMilliseconds()); }),
      m_workers(u"work"_s, std::clamp(QThread::idealThreadCount(), 2, 16), workerQueue), m_hashing(u"hash"_s, 1, hashingQueue),
      m_events(*m_database, m_changes, m_workers, [] { return std::chrono::milliseconds(steadyMilliseconds()); }, {}),
      m_denials(*m_database, steadyMilliseconds, [this](std::function<void()> work) { return m_workers.tryStart(std::move(work)); })
{
    routes::addPlayers(m_routes, m_rosters, m_statistics, m_squads, m_writes);
    routes::addCareers(m_routes, m_careers);
    routes::addSplits(m_routes, m_splits);
    routes::addSummary(m_routes, m_statistics, m_splits);
    routes::addLeague(m_routes, m_league);
    routes::addInsights(m_routes, m_insights);
    routes::addTeams(m_routes, m_rosters, m_statistics, m_directory, m_writes);
    routes::addDefinitions(m_routes, m_definitions, m_writes);
    routes::addNotes(m_routes, m_notes, m_writes);
    routes::addMatches(m_routes, m_rosters, m_fixtures, m_writes);
    routes::addSeasons(m_routes, m_rosters, m_seasons, m_directory, m_writes);
    routes::addStatLines(m_routes, m_statLines, m_writes);
    routes::addRegistrations(m_routes, m_rosters, m_squads, m_writes);
    routes::addClubs(m_routes, m_directory, m_writes);
    routes::addCompetitions(m_routes, m_directory, m_writes);
    routes::addSports(m_routes, m_rosters);
    routes::addAuth(m_routes, m_auth);
    routes::addUsers(m_routes, m_accounts, m_writes);
    routes::addAudit(m_routes, m_audit);
    routes::addExports(m_routes, m_exports);
    routes::addImports(m_routes, m_imports);
    routes::addChanges(m_routes, m_changes);
    routes::addHealth(m_routes, m_health);
    routes::addAdmin(m_routes, m_operations);
    m_describe = routes::addApi(m_routes);
    m_metrics.follow(m_routes);
    m_uptime.start();
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] {
        std::ignore = m_database->refreshRevision();
        m_accessLog.flush();
        m_imports.sweep();
        m_events.tick(*m_authenticator);
    });
}

Result<std::unique_ptr<ServerMachine>> ServerMachine::start(const ServeOptions &options, ComingPacks packs)
{
    const auto folder = QFileInfo(options.database).absolutePath();
    if (options.local && !QDir().mkpath(folder))
        return fail(ErrorCode::Unavailable, u"The folder %1 cannot be made."_s.arg(folder));
    if (!options.local && !QFileInfo::exists(options.database))
        return fail(ErrorCode::NotFound, u"There is no database %1; `touchlined init` makes one."_s.arg(options.database));
    auto lock = lockOf(options.database);
    if (!lock)
        return failed(lock);
    // Packs are read beside the check of the file. An older file is not brought up to date before it is known that nobody refuses to start
    // because of them.
    std::optional<Result<SportPacks>> known;
    const auto packsAreSound = [&known, &packs]() -> Result<void> {
        if (!known)
            known.emplace(packs.get());
        if (!*known)
            return failed(*known);
        return {};
    };
    // A new workspace of the desktop begins with no file; a club's server is told by `touchlined init` where it stands.
    const auto mode = options.local ? Database::Mode::CreateIfMissing : Database::Mode::Existing;
    auto database = Database::open(options.database, mode, packsAreSound);
    if (!database)
        return failed(database);
    if (const auto audit = AuditLog::attach(**database); !audit)
        return failed(audit);
    if (const auto sound = packsAreSound(); !sound)
        return failed(sound);
    std::unique_ptr<ServerMachine> machine(new ServerMachine(*std::move(lock), *std::move(database), **std::move(known), options));
    if (const auto opened = machine->open(); !opened)
        return failed(opened);
    return machine;
}

Result<std::optional<Authenticator::LocalSession>> ServerMachine::localSession()
{
    if (!m_options.local)
        return std::nullopt;
    const auto admin = m_userService.localAdmin();
    if (!admin)
        return failed(admin);
    return Authenticator::LocalSession{.tokenHash = token::hashOf(m_options.secret),
                                       .caller = {.user = admin->id, .name = admin->name, .role = Role::Admin}};
}

namespace {

QByteArray definitionsOf(const SportPacks &packs)
{
    QByteArrayList definitions;
    for (const SportPack &pack : packs.all())
        definitions.append(pack.definitions().toUtf8());
    return definitions.join(',');
}

} // namespace

Result<void> ServerMachine::open()
{
    if (const auto made = StatLineTable::ensureAll(*m_database, m_packs.all()); !made)
        return made;
    auto local = localSession();
    if (!local)
        return failed(local);
    m_authenticator.emplace(m_sessions, *std::move(local));
    m_admission.emplace(m_sessions, *m_authenticator, m_denials,
                        Admission::Limiters{.addresses = m_addressRate, .accounts = m_accountRate, .signIns = m_signInRate}, m_workers,
                        m_local);
    m_pipeline.emplace(*m_database, *m_admission, Pipeline::Pools{.workers = m_workers, .hashing = m_hashing},
                       Pipeline::Answers{.cache = m_forgiving,
                                         .heldBack = [this] { return m_frames.heldBack(); },
                                         .definitions = definitionsOf(m_packs),
                                         .inGate = m_options.fastPath},
                       [this](const Caller &caller, QByteArray authorization, std::optional<Revision> since) {
                           return m_events.open(caller, std::move(authorization), since);
                       });
    auto application = m_pipeline->application();
    application.log = [this](const gate::AccessRecord &record) {
        m_accessLog.add(record);
        m_metrics.count(record);
    };
    application.load = &m_metrics.load();
    for (const QString &name : m_options.hostNames)
        application.hostNames.push_back(name.toLower().toStdString());
    auto proxies = gate::Proxies::of(m_options.trustedProxies);
    if (!proxies)
        return failed(proxies);
    application.proxies = *std::move(proxies);
    ListenOptions where{.address = QHostAddress(m_options.address), .port = m_options.port, .threads = ioThreads(m_options)};
    if (!m_options.certificate.isEmpty()) {
        auto settings = gate::tlsSettings(m_options.certificate, m_options.key);
        if (!settings)
            return failed(settings);
        where.tls = *std::move(settings);
    }
    auto listeners = Listeners::open(m_routes, application, where);
    if (!listeners)
        return failed(listeners);
    m_listeners = *std::move(listeners);
    if (m_options.local)
        m_local.port = m_listeners->port();
    if (const auto opened = openMetrics(); !opened)
        return opened;
    m_watch.start(watchEvery);
    prepare();
    return {};
}

/** What the first to ask would wait for; who asks before it is there waits for the rest. */
void ServerMachine::prepare()
{
    m_workers.tryStart([this] {
        if (const auto seasons = m_rosterRepository.seasons(); seasons && !seasons->isEmpty())
            std::ignore = m_frames.frameFor(seasons->constFirst().id);
    });
    if (!m_options.local) // a desktop does not ask for it
        m_workers.tryStart(m_describe);
}

Result<void> ServerMachine::openMetrics()
{
    if (!m_options.metricsPort)
        return {};
    // Few ask for it, and rarely.
    gate::Limits limits;
    limits.connections = mostMetricsClients;
    limits.perAddress = mostMetricsClients;
    auto listeners = Listeners::open(m_metricsRoutes, metricsApplication([this] { return expositionOf(m_metrics, state()); }),
                                     {.address = QHostAddress(m_options.metricsAddress), .port = *m_options.metricsPort, .limits = limits});
    if (!listeners)
        return failed(listeners);
    m_metricsListeners = *std::move(listeners);
    return {};
}

ServerState ServerMachine::state() const
{
    const auto poolState = [](const WorkerPool &pool) {
        const int accepted = pool.busy();
        const int busy = std::min(accepted, pool.threads());
        return PoolState{.threads = pool.threads(), .busy = busy, .waiting = accepted - busy, .room = pool.room()};
    };
    const auto memory = ProcessMemory::now();
    const auto &answers = m_answers.answers();
    return {.started = m_started,
            .uptime = double(m_uptime.elapsed()) / 1000,
            .resident = memory.resident,
            .allocated = memory.allocated,
            .frames = {.bytes = m_frames.byteCount(), .budget = m_frames.byteLimit()},
            .answers = {.bytes = answers.byteCount(), .budget = answers.budget()},
            .answerCount = answers.count(),
            .answersEvicted = answers.evicted(),
            .workers = poolState(m_workers),
            .hashing = poolState(m_hashing)};
}

void ServerMachine::reloadCertificate()
{
    const auto settings = gate::tlsSettings(m_options.certificate, m_options.key);
    if (!settings) {
        qCWarning(logServer).noquote() << "the certificate in use stays:" << settings.error().detail;
        return;
    }
    m_listeners->setTls(*settings);
    qCInfo(logServer).noquote() << "new clients get this one:" << certificateText(m_options.certificate);
}

ServerMachine::~ServerMachine()
{
    // Nobody brings new work, and what was accepted ends before anything that it uses.
    m_metricsListeners.reset();
    m_listeners.reset();
    m_hashing.finish();
    m_workers.finish();
}

void ServerMachine::drain()
{
    m_health.setDraining();
    m_listeners->drain();
}

} // namespace touchline
