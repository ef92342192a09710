// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stats/explainedjson.h"
#include "tests/server/support/sample.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace touchline::test;

/** What values say about themselves where it is asked, on every route that can: from the real executable with the sample league. */
class ExplainedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMetricExplainsItself_data();
    void everyMetricExplainsItself();
    void inputsAreTheSums();
    void isPartOfTheKey();
    void refusesOtherParts_data();
    void refusesOtherParts();
    void isInTables();

private:
    QByteArray targetOf(QByteArray target) const
    {
        return "/api/v1" + target.replace("SEASON", m_season).replace("PLAYER", m_player).replace("TEAM", m_team);
    }
    const QJsonObject dataOf(const QByteArray &target) { return m_server->get(targetOf(target), m_admin).json()["data"_L1].toObject(); }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;
    QByteArray m_season;
    QByteArray m_player;
    QByteArray m_team;
};

namespace {

/** Every metric of an answer: of a team, those of both sides. */
QList<QJsonObject> metricsIn(const QJsonValue &value)
{
    QList<QJsonObject> found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        found += metricsIn(item);
    const QJsonObject object = value.toObject();
    if (object.contains("against"_L1))
        return {object["for"_L1].toObject(), object["against"_L1].toObject()};
    if (object.contains("ratio"_L1))
        return {object};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != "explain"_L1)
            found += metricsIn(member.value());
    }
    return found;
}

} // namespace

void ExplainedTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    m_server = std::make_unique<ServerProcess>();
    QCOMPARE(serveWithSample(*m_server, *m_league), ""_ba);
    m_admin = m_league->tokenOf(u"admin"_s);
    m_season = QByteArray::number(newestSeason(*m_server, m_admin)["id"_L1].toInteger());
    const QJsonObject board = dataOf("/leaderboards?metric=goals&season=SEASON");
    const QJsonValue first = board["rows"_L1].toArray().first();
    m_player = QByteArray::number(first["player"_L1].toInteger());
    m_team = QByteArray::number(first["team"_L1].toInteger());
    QVERIFY(m_team.toLongLong() > 0);
}

void ExplainedTest::everyMetricExplainsItself_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("least");
    QTest::newRow("career") << "/players/PLAYER/career?include=explain"_ba << 60;
    QTest::newRow("splits") << "/players/PLAYER/splits?season=SEASON&by=location,role&include=explain"_ba << 60;
    QTest::newRow("leaderboard") << "/leaderboards?season=SEASON&metric=goals&limit=20&include=explain"_ba << 20;
    QTest::newRow("leaderboard of a ratio") << "/leaderboards?season=SEASON&metric=shot_conversion&qualified=false&include=explain"_ba
                                            << 20;
    QTest::newRow("leaderboard in another order") << "/leaderboards?season=SEASON&metric=goals&sort=name&include=explain"_ba << 20;
    QTest::newRow("team") << "/teams/TEAM/statistics?season=SEASON&include=explain"_ba << 40;
    QTest::newRow("team at home") << "/teams/TEAM/statistics?season=SEASON&location=home&include=totals,fairness,explain"_ba << 40;
    QTest::newRow("summary") << "/players/PLAYER/statistics?season=SEASON&include=comparisons,explain"_ba << 20;
    QTest::newRow("splits of a summary") << "/players/PLAYER/statistics?season=SEASON&include=splits,explain"_ba << 60;
}

void ExplainedTest::everyMetricExplainsItself()
{
    QFETCH(QByteArray, target);
    QFETCH(int, least);
    const QJsonObject data = dataOf(target);
    const auto metrics = metricsIn(data);
    QVERIFY2(metrics.size() >= least, qPrintable(QString::number(metrics.size())));
    for (const QJsonObject &metric : metrics) {
        QVERIFY2(metric.contains("explain"_L1), qPrintable(metric["id"_L1].toString()));
        QVERIFY2(complaintAbout(metric).isEmpty(), qPrintable(complaintAbout(metric)));
    }
    QByteArray plain = target;
    const QJsonObject without = dataOf(plain.replace("&include=explain", "").replace("?include=explain", "").replace(",explain", ""));
    QVERIFY(!without.isEmpty());
    QVERIFY(explainedIn(without).isEmpty());
}

void ExplainedTest::inputsAreTheSums()
{
    const auto goalsIn = [](const QJsonObject &metric) {
        return metric["explain"_L1]["inputs"_L1].toArray().first().toObject()["sum"_L1].toDouble();
    };
    const QJsonObject career = dataOf("/players/PLAYER/career?fields=goals&include=explain");
    double goals = 0;
    const QJsonArray seasons = career["seasons"_L1].toArray();
    for (const QJsonValue &season : seasons)
        goals += goalsIn(season["metrics"_L1].toArray().first().toObject());
    const QJsonObject total = career["total"_L1]["metrics"_L1].toArray().first().toObject();
    QVERIFY(goals > 0);
    QCOMPARE(goalsIn(total), goals);
    QCOMPARE(total["total"_L1].toDouble(), goals);
    const QJsonObject team = dataOf("/teams/TEAM/statistics?season=SEASON&fields=goals&include=explain");
    const QJsonObject against = team["totals"_L1]["metrics"_L1].toArray().first().toObject()["against"_L1].toObject();
    QVERIFY(goalsIn(against) > 0);
    QCOMPARE(against["total"_L1].toDouble(), goalsIn(against));
    QCOMPARE(against["explain"_L1]["sample"_L1]["lines"_L1].toInt(), against["n"_L1].toInt());
    const QJsonObject row = dataOf("/leaderboards?season=SEASON&metric=goals&include=explain")["rows"_L1].toArray().first().toObject();
    QCOMPARE(goalsIn(row["metric"_L1].toObject()), row["metric"_L1]["total"_L1].toDouble());
    QCOMPARE(row["metric"_L1]["explain"_L1]["cohort"_L1]["kind"_L1].toString(), u"position_group"_s);
}

/** The kept answer with explanations is not the one without. */
void ExplainedTest::isPartOfTheKey()
{
    for (const QByteArray &page : {"/players/PLAYER/career?fields=goals"_ba, "/leaderboards?season=SEASON&metric=goals"_ba}) {
        const auto plain = m_server->get(targetOf(page), m_admin);
        const auto explained = m_server->get(targetOf(page + "&include=explain"), m_admin);
        QVERIFY(plain.headers.value("etag") != explained.headers.value("etag"));
        QCOMPARE(m_server->get(targetOf(page), m_admin).body, plain.body);
        QCOMPARE(m_server->get(targetOf(page + "&include=explain"), m_admin).body, explained.body);
    }
}

void ExplainedTest::refusesOtherParts_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("career") << "/players/PLAYER/career?include=comparisons"_ba;
    QTest::newRow("splits") << "/players/PLAYER/splits?season=SEASON&by=role&include=totals"_ba;
    QTest::newRow("leaderboard") << "/leaderboards?season=SEASON&metric=goals&include=explain,trend"_ba;
    QTest::newRow("team") << "/teams/TEAM/statistics?season=SEASON&include=explained"_ba;
}

void ExplainedTest::refusesOtherParts()
{
    QFETCH(QByteArray, page);
    const auto refused = m_server->get(targetOf(page), m_admin);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains("include"), refused.body.constData());
}

void ExplainedTest::isInTables()
{
    for (const QByteArray &page :
         {"/players/PLAYER/career?include=explain"_ba, "/leaderboards?season=SEASON&metric=goals&include=explain"_ba}) {
        const auto csv = m_server->get(targetOf(page), m_admin, {{"Accept", "text/csv"}});
        QCOMPARE(csv.status, 200);
        QVERIFY2(csv.body.left(csv.body.indexOf('\n')).contains("explain.sample.lines"), csv.body.left(2000).constData());
    }
}

QTEST_GUILESS_MAIN(ExplainedTest)
#include "tst_explained.moc"
