// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testleague.h"
#include "core/contract/codec.h"
#include "server/data/statlinetable.h"
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace touchline {

TestLeague::TestLeague()
{
    auto opened = Database::open(path(), Database::Mode::CreateIfMissing);
    auto shipped = SportPacks::shipped();
    if (!opened || !shipped)
        return;
    database = *std::move(opened);
    packs = *std::move(shipped);
    for (const auto &pack : packs->all()) {
        if (!StatLineTable::of(pack)->ensure(*database))
            return;
    }
    users = std::make_unique<UserRepository>(*database);
    sessions = std::make_unique<Sessions>(*database, [this] { return now; });
    lockout = std::make_unique<Lockout>(*database, [this] { return now; });
    rosterRepository = std::make_unique<RosterRepository>(*database);
    matchRepository = std::make_unique<MatchRepository>(*database);
    frames = std::make_unique<FrameStore>(*database, [this](const QString &sport) { return packs->find(sport); });
    auth = std::make_unique<AuthService>(*database, passwords, *users, *sessions, *lockout);
    userService = std::make_unique<UserService>(*database, passwords, *users, *sessions);
    audit = std::make_unique<AuditService>(*database);
    accounts = std::make_unique<AccountService>(*database, passwords, *users, *sessions, *audit);
    rosters = std::make_unique<RosterService>(*database, *rosterRepository, *matchRepository, *packs);
    seasons = std::make_unique<SeasonService>(*rosterRepository, *packs);
    definitionRepository = std::make_unique<DefinitionRepository>(*database);
    extendedPacks = std::make_unique<ExtendedPacks>(*database, *definitionRepository, *packs);
    definitions = std::make_unique<DefinitionService>(*definitionRepository, *extendedPacks);
    noteRepository = std::make_unique<NoteRepository>(*database);
    notes = std::make_unique<NoteService>(*noteRepository, *rosters);
    grounds = std::make_unique<StatisticsGrounds>(*rosters, *frames, *extendedPacks);
    statistics = std::make_unique<StatisticsService>(*grounds);
    careers = std::make_unique<CareerService>(*grounds, *rosters);
    splits = std::make_unique<SplitService>(*grounds, *rosters);
    league = std::make_unique<LeagueService>(*grounds, *rosters);
    insights = std::make_unique<InsightService>(*grounds, *rosters);
    changes = std::make_unique<ChangeService>(*database, *rosters);
    directory = std::make_unique<DirectoryService>(*database, *rosterRepository, *packs);
    squads = std::make_unique<SquadService>(*database, *rosterRepository, *packs);
    fixtures = std::make_unique<FixtureService>(*rosterRepository, *matchRepository, *packs);
    statLines = std::make_unique<StatLineService>(*database, *rosters, *fixtures, *packs);
    exports = std::make_unique<ExportService>(*database, *rosters, *squads, *packs, [this] { return 1000 * now; });
    imports = std::make_unique<ImportJobs>(*database, *packs, path() + u".test-imports"_s, [this] { return 1000 * now; });
    replies = std::make_unique<IdempotencyStore>(*database, [this] { return now; });
    writes = std::make_unique<Writes>(*database, *replies);
    health = std::make_unique<Health>(*database);
    operations = std::make_unique<OperationsService>(*database, metrics, [] { return ServerState(); }, [] {});
    routes::addPlayers(m_routes, *rosters, *statistics, *squads, *writes);
    routes::addCareers(m_routes, *careers);
    routes::addSplits(m_routes, *splits);
    routes::addSummary(m_routes, *statistics, *splits);
    routes::addLeague(m_routes, *league);
    routes::addInsights(m_routes, *insights);
    routes::addTeams(m_routes, *rosters, *statistics, *directory, *writes);
    routes::addDefinitions(m_routes, *definitions, *writes);
    routes::addNotes(m_routes, *notes, *writes);
    routes::addMatches(m_routes, *rosters, *fixtures, *writes);
    routes::addSeasons(m_routes, *rosters, *seasons, *directory, *writes);
    routes::addStatLines(m_routes, *statLines, *writes);
    routes::addRegistrations(m_routes, *rosters, *squads, *writes);
    routes::addClubs(m_routes, *directory, *writes);
    routes::addCompetitions(m_routes, *directory, *writes);
    routes::addSports(m_routes, *rosters);
    routes::addAuth(m_routes, *auth);
    routes::addUsers(m_routes, *accounts, *writes);
    routes::addAudit(m_routes, *audit);
    routes::addExports(m_routes, *exports);
    routes::addImports(m_routes, *imports);
    routes::addChanges(m_routes, *changes);
    routes::addHealth(m_routes, *health);
    routes::addAdmin(m_routes, *operations);
    routes::addApi(m_routes);
    const auto filled = fill();
    if (!filled)
        qWarning() << filled.error().detail;
    m_good = filled.has_value();
}

Result<PlayerId> TestLeague::addPlayer(Transaction &transaction, const QString &name, TeamId wanted, SeasonId in)
{
    const auto id = rosterRepository->addPlayer(transaction, name, 2001);
    if (!id)
        return id;
    const auto registered = rosterRepository->addRegistration(
        transaction, {.player = *id, .team = wanted, .season = in, .shirt = u"9"_s, .position = u"FW"_s, .from = QDate(2023, 8, 1)});
    if (!registered)
        return failed(registered);
    return id;
}

Result<MatchId> TestLeague::addMatch(Transaction &transaction, SeasonId in, TeamId home, TeamId away)
{
    return matchRepository->add(transaction,
                                {.season = in,
                                 .round = 1,
                                 .kickOff = QDateTime(QDate(2023, 8, 12), QTime(14, 0), QTimeZone::UTC),
                                 .day = QDate(2023, 8, 12),
                                 .home = home,
                                 .away = away,
                                 .homeScore = 2,
                                 .awayScore = 1});
}

Result<void> TestLeague::fill()
{
    auto transaction = database->begin();
    if (!transaction)
        return failed(transaction);
    const auto cup =
        rosterRepository->addCompetition(*transaction, {.sport = u"football"_s, .name = u"Cup"_s, .timeZone = u"Europe/Berlin"_s});
    if (!cup)
        return failed(cup);
    const auto own = rosterRepository->addSeason(*transaction, *cup, u"2023/24"_s, QDate(2023, 8, 1), QDate(2024, 5, 31));
    const auto foreign = rosterRepository->addSeason(*transaction, *cup, u"2022/23"_s, QDate(2022, 8, 1), QDate(2023, 5, 31));
    const auto ours = rosterRepository->addTeam(*transaction, u"football"_s, u"Own"_s, {});
    const auto theirs = rosterRepository->addTeam(*transaction, u"football"_s, u"Other"_s, {});
    const auto third = rosterRepository->addTeam(*transaction, u"football"_s, u"Third"_s, {});
    if (!own || !foreign || !ours || !theirs || !third)
        return fail(ErrorCode::Internal, u"seasons and teams"_s);
    for (const auto &[in, entry] : {std::pair{*own, *ours}, {*own, *theirs}, {*own, *third}, {*foreign, *theirs}, {*foreign, *third}}) {
        if (const auto added = rosterRepository->addTeamToSeason(*transaction, in, entry); !added)
            return added;
    }
    const auto mine = addPlayer(*transaction, u"Nuala Ní Dhomhnaill"_s, *ours, *own);
    const auto other = addPlayer(*transaction, u"Zoë Ødegård"_s, *theirs, *own);
    const auto second = addPlayer(*transaction, u"Ng'ang'a Kipchoge"_s, *ours, *own);
    const auto home = addMatch(*transaction, *own, *ours, *theirs);
    const auto away = addMatch(*transaction, *own, *theirs, *third);
    if (!mine || !other || !second || !home || !away)
        return fail(ErrorCode::Internal, u"players and matches"_s);
    for (const auto changed : {*own, *foreign}) {
        if (const auto touched = transaction->touch(changed); !touched)
            return touched;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    season = {toNumber(*own), toNumber(*foreign)};
    team = {toNumber(*ours), toNumber(*theirs)};
    player = {toNumber(*mine), toNumber(*other)};
    match = {toNumber(*home), toNumber(*away)};
    // Each made with the player or the team of the same number.
    registration = {toNumber(*mine), toNumber(*other)};
    club = {toNumber(*ours), toNumber(*theirs)};
    competition = {toNumber(*cup), 0};

    struct Account
    {
        QString name;
        Role role;
        QList<TeamId> teams;
    };
    for (const auto &wanted :
         {Account{u"admin"_s, Role::Admin, {}}, Account{u"coach"_s, Role::Coach, {*ours}}, Account{u"viewer"_s, Role::Viewer, {*ours}},
          Account{u"stranger"_s, Role::Coach, {*third}}, Account{u"nobody"_s, Role::Coach, {}}, Account{u"gone"_s, Role::Coach, {*ours}},
          Account{u"spare"_s, Role::Viewer, {*ours}}}) {
        if (const auto made = userService->create(wanted.name, wanted.role, wanted.teams, QString::fromUtf16(password)); !made)
            return failed(made);
    }
    account = {toNumber(user(u"spare"_s).id), toNumber(user(u"coach"_s).id)};
    return {};
}

UserRecord TestLeague::user(const QString &name) const
{
    return users->find(name)->value_or(UserRecord());
}

void TestLeague::change(const std::function<Result<void>(Transaction &)> &work)
{
    auto transaction = database->begin();
    if (!transaction || !work(*transaction) || !transaction->commit())
        qFatal("the test's own change failed");
}

void TestLeague::addPastImports(int count)
{
    const ImportCounts counts{.teamsAdded = 2, .linesAdded = 22};
    for (int i = 0; i < count; ++i) {
        auto query = database->prepareText(
            u"INSERT INTO import_batch (uuid, season, source, user, imported_at, files, lines_added, lines_changed, revision, report, "
            "undone_at) VALUES (:uuid, :season, 'own', :user, :at, '[]', 22, 0, 1, :report, :undone)"_s);
        if (!query)
            qFatal("the test's own import cannot be added");
        query->bindValue(u":uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        query->bindValue(u":season"_s, season.own);
        query->bindValue(u":user"_s, toNumber(user(u"admin"_s).id));
        query->bindValue(u":at"_s, 1'700'000'000 + 60 * i);
        query->bindValue(u":report"_s, QString::fromUtf8(encode(counts)));
        query->bindValue(u":undone"_s, i == 1 ? QVariant(1'700'000'100) : QVariant(QMetaType::fromType<qint64>()));
        if (!Database::run(*query))
            qFatal("the test's own import cannot be added");
    }
}

QByteArray TestLeague::tokenOf(const QString &name, qint64 secondsAgo)
{
    QByteArray token;
    Sessions past(*database, [secondsAgo] { return systemSeconds() - secondsAgo; });
    change([&](Transaction &transaction) -> Result<void> {
        const auto opened = past.open(transaction, user(name), false, u"test"_s, "127.0.0.1");
        if (!opened)
            return failed(opened);
        token = opened->token;
        return {};
    });
    return token;
}

} // namespace touchline
