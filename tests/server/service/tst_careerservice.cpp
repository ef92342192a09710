// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinerepository.h"
#include "tests/server/support/asking.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A career over stored seasons, asked by those who may and those who may not. */
class CareerServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsWhatTheCallerMayAsk();
    void countsChosenSeasons();
    void refuses_data();
    void refuses();
    void hidesLikeMissing();
    void staysWithinTheCap();

private:
    SeasonId addSeason(const QString &competition, const QString &label, TeamId team, TeamId against, int per, int year);
    void addLine(SeasonId season, PlayerId player, TeamId team, MatchId match, int goals, int minutes);
    QString target(const QString &query = {}) const
    {
        return u"/api/v1/players/%1/career"_s.arg(m_league->player.own) + (query.isEmpty() ? QString() : u'?' + query);
    }
    Result<Reply> askAs(const QString &name, const QString &query = {}) const
    {
        return ask(*m_league, target(query), callerOf(*m_league, name));
    }
    std::unique_ptr<TestLeague> m_league;
    SeasonId m_cup{}; // another competition with another N, with the coach's team
    SeasonId m_away{}; // with a team that the coach does not see
};

void CareerServiceTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    addLine(SeasonId{m_league->season.own}, PlayerId{m_league->player.own}, TeamId{m_league->team.own}, MatchId{m_league->match.own}, 2,
            90);
    m_cup = addSeason(u"Indoor cup"_s, u"2021"_s, TeamId{m_league->team.own}, TeamId{m_league->team.other}, 60, 2021);
    m_away = addSeason(u"Cup"_s, u"2020/21"_s, TeamId{m_league->team.other}, TeamId{m_league->team.other + 1}, 0, 2020);
}

SeasonId CareerServiceTest::addSeason(const QString &competition, const QString &label, TeamId team, TeamId against, int per, int year)
{
    SeasonId season{};
    MatchId match{};
    m_league->change([&](Transaction &transaction) -> Result<void> {
        auto &roster = *m_league->rosterRepository;
        auto known = roster.findCompetition(u"football"_s, competition);
        if (!known)
            return failed(known);
        if (!*known) {
            const auto made = roster.addCompetition(
                transaction, {.sport = u"football"_s, .name = competition, .timeZone = u"Europe/Berlin"_s, .per = per});
            if (!made)
                return failed(made);
            *known = *made;
        }
        season = roster.addSeason(transaction, **known, label, QDate(year, 1, 1), QDate(year, 12, 31)).value();
        for (const TeamId entry : {team, against}) {
            if (const auto added = roster.addTeamToSeason(transaction, season, entry); !added)
                return added;
        }
        const auto registered = roster.addRegistration(
            transaction, {.player = PlayerId{m_league->player.own}, .team = team, .season = season, .from = QDate(year, 1, 1)});
        if (!registered)
            return failed(registered);
        match = m_league->matchRepository
                    ->add(transaction,
                          {.season = season,
                           .round = 1,
                           .kickOff = QDateTime(QDate(year, 3, 1), QTime(14, 0), QTimeZone::UTC),
                           .day = QDate(year, 3, 1),
                           .home = team,
                           .away = against,
                           .homeScore = 1,
                           .awayScore = 0})
                    .value();
        return transaction.touch(season);
    });
    addLine(season, PlayerId{m_league->player.own}, team, match, 1, 45);
    return season;
}

void CareerServiceTest::addLine(SeasonId season, PlayerId player, TeamId team, MatchId match, int goals, int minutes)
{
    const SportPack &football = *m_league->packs->find(u"football"_s);
    StatLineRecord line{
        .player = player, .match = match, .team = team, .started = true, .played = true, .time = minutes * 60, .position = u"FW"_s};
    line.values.assign(size_t(football.metrics().size()), 0);
    line.values[size_t(*football.metricIndex(u"goals"_s))] = goals;
    m_league->change([&](Transaction &transaction) -> Result<void> {
        if (const auto stored = StatLineRepository(*m_league->database, *StatLineTable::of(football)).insert(transaction, {line}); !stored)
            return stored;
        return transaction.touch(season);
    });
}

void CareerServiceTest::addsWhatTheCallerMayAsk()
{
    const auto mine = askAs(u"coach"_s, u"fields=goals"_s);
    QVERIFY2(mine, mine ? "" : qPrintable(mine.error().detail));
    const QJsonObject career = dataOf(mine);
    QCOMPARE(career["seasons"_L1].toArray().size(), 2); // not the one with the other team
    QCOMPARE(career["competitions"_L1].toArray().size(), 2);
    const QJsonObject cup = career["seasons"_L1].toArray()[0].toObject(); // oldest first
    QCOMPARE(cup["season"_L1].toInteger(), toNumber(m_cup));
    QCOMPARE(cup["competition_name"_L1].toString(), u"Indoor cup"_s);
    QCOMPARE(cup["team_name"_L1].toString(), u"Own"_s);
    QCOMPARE(cup["label"_L1].toString(), u"2021"_s);
    QCOMPARE(cup["per"_L1].toInt(), 60);
    const QJsonObject total = career["total"_L1].toObject();
    QCOMPARE(total["per"_L1].toInt(), 90);
    const QJsonObject goals = total["metrics"_L1].toArray()[0].toObject();
    QCOMPARE(goals["total"_L1].toDouble(), 3.0);
    QCOMPARE(goals["per"_L1].toObject()["value"_L1].toDouble(), 3 * 90.0 / 135);
    QCOMPARE(career["left_out"_L1].toInt(), 0);
    QCOMPARE(career["sports"_L1].toArray(), QJsonArray{u"football"_s});
    QVERIFY(!mine->version.isEmpty());

    const QJsonObject all = dataOf(askAs(u"admin"_s));
    QCOMPARE(all["seasons"_L1].toArray().size(), 3);
    QCOMPARE(all["competitions"_L1].toArray().size(), 2); // two seasons of one of them
    QCOMPARE(all["first_appearance"_L1].toObject()["season"_L1].toInteger(), toNumber(m_away));
}

void CareerServiceTest::countsChosenSeasons()
{
    const auto only = dataOf(askAs(u"coach"_s, u"per=30&seasons=%1"_s.arg(toNumber(m_cup))));
    QCOMPARE(only["seasons"_L1].toArray().size(), 1);
    QCOMPARE(only["total"_L1].toObject()["per"_L1].toInt(), 30);
}

void CareerServiceTest::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a season of others") << u"seasons=%1"_s.arg(toNumber(m_away)) << ErrorCode::NotFound;
    QTest::newRow("own and others") << u"seasons=%1,%2"_s.arg(toNumber(m_cup)).arg(toNumber(m_away)) << ErrorCode::NotFound;
    QTest::newRow("no such season") << u"seasons=987654"_s << ErrorCode::NotFound;
    QTest::newRow("no season of the sport") << u"sport=basketball"_s << ErrorCode::NotFound;
    QTest::newRow("twice") << u"seasons=1,1"_s << ErrorCode::Malformed;
    QTest::newRow("no number") << u"seasons=1,x"_s << ErrorCode::Malformed;
    QTest::newRow("empty item") << u"seasons=1,"_s << ErrorCode::Malformed;
    QTest::newRow("too many") << u"seasons=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21"_s << ErrorCode::Malformed;
    QTest::newRow("unknown metric") << u"fields=gaols"_s << ErrorCode::Malformed;
    QTest::newRow("no time") << u"per=0"_s << ErrorCode::Malformed;
    QTest::newRow("unknown parameter") << u"season=1"_s << ErrorCode::Malformed;
}

void CareerServiceTest::refuses()
{
    QFETCH(QString, query);
    QFETCH(ErrorCode, code);
    const auto reply = askAs(u"coach"_s, query);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY(!reply.error().detail.isEmpty());
}

void CareerServiceTest::hidesLikeMissing()
{
    for (const auto *name : {u"stranger", u"nobody"}) {
        const auto hidden = askAs(QString::fromUtf16(name));
        QVERIFY(!hidden);
        QCOMPARE(hidden.error().code, ErrorCode::NotFound);
    }
    const auto anonymous = ask(*m_league, target(), std::nullopt);
    QVERIFY(!anonymous);
    QCOMPARE(anonymous.error().code, ErrorCode::Unauthenticated);
    const auto missing = ask(*m_league, u"/api/v1/players/987654/career"_s, callerOf(*m_league, u"coach"_s));
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void CareerServiceTest::staysWithinTheCap()
{
    for (int year = 1980; year < 2000; ++year)
        addSeason(u"Indoor cup"_s, QString::number(year), TeamId{m_league->team.own}, TeamId{m_league->team.other}, 60, year);
    const auto career = dataOf(askAs(u"coach"_s, u"fields=goals"_s));
    QCOMPARE(career["seasons"_L1].toArray().size(), 20);
    QCOMPARE(career["left_out"_L1].toInt(), 2);
    QCOMPARE(career["seasons"_L1].toArray()[0].toObject()["label"_L1].toString(), u"1982"_s); // the oldest are left out
}

QTEST_GUILESS_MAIN(CareerServiceTest)
#include "tst_careerservice.moc"
