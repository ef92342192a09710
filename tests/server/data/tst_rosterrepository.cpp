// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/matchrepository.h"
#include "server/data/rosterrepository.h"
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestRosterRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void seasonReadsBack();
    void teamsBelongToClubs();
    void playersAreScopedInTheQuery();
    void transferIsTwoRegistrations();
    void changedRegistrationKeepsItsHistory();
    void initialsWhereAsked();
    void matchReadsBackAndKeepsItsHistory();
    void namesWithQuotesStayNames();

private:
    QVariant ask(const QString &sql)
    {
        auto query = m_database->prepareText(sql);
        return query && Database::run(*query) && query->next() ? query->value(0) : QVariant();
    }
    PlayerId addPlayer(Transaction &transaction, const QString &name, TeamId team, QDate from, QDate to = {})
    {
        RosterRepository roster(*m_database);
        const PlayerId player = roster.addPlayer(transaction, name, 2001).value();
        roster
            .addRegistration(
                transaction,
                {.player = player, .team = team, .season = m_season, .shirt = u"9"_s, .position = u"FWD"_s, .from = from, .to = to})
            .value();
        return player;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    SeasonId m_season{};
    TeamId m_home{};
    TeamId m_away{};
};

void TestRosterRepository::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::move(Database::open(m_folder->filePath(u"t.db"_s), Database::Mode::CreateIfMissing).value());
    RosterRepository roster(*m_database);
    auto transaction = std::move(m_database->begin().value());
    const auto competition =
        roster
            .addCompetition(transaction,
                            {.sport = u"football"_s, .name = u"Regional League"_s, .timeZone = u"Europe/Berlin"_s, .matchLength = 70})
            .value();
    m_season = roster.addSeason(transaction, competition, u"2023/24"_s, QDate(2023, 8, 1), QDate(2024, 5, 31)).value();
    m_home = roster.addTeam(transaction, u"football"_s, u"Club Atlético"_s, u"ATL"_s).value();
    m_away = roster.addTeam(transaction, u"football"_s, u"Rovers"_s, {}).value();
    QVERIFY(roster.addTeamToSeason(transaction, m_season, m_home));
    QVERIFY(roster.addTeamToSeason(transaction, m_season, m_away));
    QVERIFY(transaction.commit());
}

void TestRosterRepository::seasonReadsBack()
{
    const RosterRepository roster(*m_database);
    const auto season = roster.season(m_season);
    QVERIFY(season);
    QCOMPARE(season->label, u"2023/24"_s);
    QCOMPARE(season->timeZone, u"Europe/Berlin"_s);
    QCOMPARE(season->first, QDate(2023, 8, 1));
    QCOMPARE(season->matchLength, 70);
    QCOMPARE(season->per, 0);
    QVERIFY(!season->leagueVisible);
    QCOMPARE(roster.seasons().value().size(), 1);
    QCOMPARE(roster.season(SeasonId{99}).error().code, ErrorCode::NotFound);
}

void TestRosterRepository::teamsBelongToClubs()
{
    const RosterRepository roster(*m_database);
    const auto teams = roster.teams(m_season);
    QVERIFY(teams);
    QCOMPARE(teams->size(), 2);
    QCOMPARE(teams->constFirst().club, u"Club Atlético"_s);
    QCOMPARE(roster.findTeam(u"football"_s, u"club  ATLETICO"_s).value(), std::optional(m_home));
    QCOMPARE(roster.findTeam(u"basketball"_s, u"Rovers"_s).value(), std::nullopt);
}

void TestRosterRepository::playersAreScopedInTheQuery()
{
    auto transaction = std::move(m_database->begin().value());
    const PlayerId ours = addPlayer(transaction, u"Anna"_s, m_home, QDate(2023, 8, 1));
    const PlayerId theirs = addPlayer(transaction, u"Berta"_s, m_away, QDate(2023, 8, 1));
    QVERIFY(transaction.commit());

    const RosterRepository roster(*m_database);
    QCOMPARE(roster.players(m_season, {}, {}).value().size(), 2);
    QCOMPARE(roster.players(m_season, {}, QList{m_home}).value().constFirst().id, ours);
    QCOMPARE(roster.players(m_season, {}, QList{m_home}).value().size(), 1);
    QCOMPARE(roster.players(m_season, {}, QList<TeamId>{}).value().size(), 0);
    QCOMPARE(roster.players(m_season, m_away, {}).value().constFirst().id, theirs);
    QVERIFY(roster.player(theirs, {}));
    QCOMPARE(roster.player(theirs, QList{m_home}).error().code, ErrorCode::NotFound);
    QCOMPARE(roster.team(m_season, m_home).value().players, 1);
}

void TestRosterRepository::transferIsTwoRegistrations()
{
    auto transaction = std::move(m_database->begin().value());
    const PlayerId player = addPlayer(transaction, u"Carla"_s, m_home, QDate(2023, 8, 1), QDate(2023, 12, 31));
    RosterRepository roster(*m_database);
    QVERIFY(roster.addRegistration(transaction, {.player = player, .team = m_away, .season = m_season, .from = QDate(2024, 1, 1)}));
    QVERIFY(transaction.commit());
    const auto read = roster.player(player, {});
    QVERIFY(read);
    QCOMPARE(read->registrations.size(), 2);
    QCOMPARE(read->registrations.constFirst().to, QDate(2023, 12, 31));
    QVERIFY(!read->registrations.constLast().to.isValid());
    QCOMPARE(roster.players(m_season, {}, {}).value().size(), 1);
}

void TestRosterRepository::changedRegistrationKeepsItsHistory()
{
    RosterRepository roster(*m_database);
    {
        auto transaction = std::move(m_database->begin().value());
        addPlayer(transaction, u"Dora"_s, m_home, QDate(2023, 8, 1));
        QVERIFY(transaction.commit());
    }
    RegistrationRow row = roster.registrations(m_season).value().constFirst();
    row.value.to = QDate(2023, 9, 30);
    auto transaction = std::move(m_database->begin().value());
    QVERIFY(roster.changeRegistration(transaction, row, u"left the club"_s, {}));
    QVERIFY(transaction.commit());
    QCOMPARE(roster.registrations(m_season).value().constFirst().value.to, QDate(2023, 9, 30));
    QCOMPARE(ask(u"SELECT reason || revision_from || revision_to || ifnull(to_day, '-') FROM registration_history"_s).toString(),
             u"left the club12-"_s);
}

void TestRosterRepository::initialsWhereAsked()
{
    auto transaction = std::move(m_database->begin().value());
    const PlayerId player = addPlayer(transaction, u"Émilie O'Neil"_s, m_home, QDate(2023, 8, 1));
    QVERIFY(transaction.commit());
    QVERIFY(!ask(u"UPDATE player SET initials_only = 1 RETURNING 1"_s).isNull());
    QCOMPARE(RosterRepository(*m_database).player(player, {}).value().name, u"É. O."_s);
}

void TestRosterRepository::matchReadsBackAndKeepsItsHistory()
{
    MatchRepository matches(*m_database);
    MatchRecord record{.season = m_season,
                       .round = 3,
                       .kickOff = QDateTime(QDate(2023, 8, 20), QTime(22, 30), QTimeZone::UTC),
                       .day = QDate(2023, 8, 21),
                       .home = m_home,
                       .away = m_away,
                       .homeScore = 2,
                       .awayScore = 0};
    MatchId id{};
    {
        auto transaction = std::move(m_database->begin().value());
        id = matches.add(transaction, record).value();
        QVERIFY(transaction.commit());
    }
    const auto read = matches.match(id);
    QVERIFY(read);
    QCOMPARE(read->kickOff, record.kickOff);
    QCOMPARE(read->day, QDate(2023, 8, 21));
    QCOMPARE(read->homeName, u"Club Atlético"_s);
    QCOMPARE(read->awayScore, std::optional(0));
    QCOMPARE(matches.records(m_season).value().value(toNumber(id)), record);
    QCOMPARE(matches.matches(m_season, m_away).value().size(), 1);

    record.awayScore = 1;
    auto transaction = std::move(m_database->begin().value());
    QVERIFY(matches.change(transaction, id, record, u"typing error"_s, UserId{7}));
    QVERIFY(transaction.commit());
    QCOMPARE(matches.match(id).value().awayScore, std::optional(1));
    QCOMPARE(ask(u"SELECT home_score || ':' || away_score || reason || actor FROM match_history"_s).toString(), u"2:0typing error7"_s);
}

void TestRosterRepository::namesWithQuotesStayNames()
{
    const QString name = u"Robert'); DROP TABLE player;-- \"O'Brien\" 名前"_s;
    auto transaction = std::move(m_database->begin().value());
    const PlayerId player = addPlayer(transaction, name, m_home, QDate(2023, 8, 1));
    QVERIFY(transaction.commit());
    QCOMPARE(RosterRepository(*m_database).player(player, {}).value().name, name);
}

QTEST_GUILESS_MAIN(TestRosterRepository)
#include "tst_rosterrepository.moc"
