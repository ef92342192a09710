// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/sample.h"
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What "include" and "competition" do to a player's statistics, from the real executable with the sample league. */
class SummaryPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partsAreAsTheirOwnAnswers_data();
    void partsAreAsTheirOwnAnswers();
    void givesAllPartsAtOnce();
    void splitsByWhatIsNamed();
    void comparesUnlessSomethingElseIsNamed();
    void isATableWithoutParts();
    void knowsItsCompetition();

private:
    QByteArray target(const QByteArray &page, const QByteArray &more) const
    {
        return "/api/v1/players/" + m_player + '/' + page + "?season=" + m_season + more;
    }
    QJsonObject dataOf(const QByteArray &page, const QByteArray &more)
    {
        const auto answer = m_server->get(target(page, more), m_admin);
        return answer.status == 200 ? answer.json()["data"_L1].toObject() : QJsonObject();
    }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;
    QByteArray m_season;
    QByteArray m_player;
    qint64 m_competition = 0;
};

void SummaryPartsTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    m_server = std::make_unique<ServerProcess>();
    QCOMPARE(serveWithSample(*m_server, *m_league), ""_ba);
    m_admin = m_league->tokenOf(u"admin"_s);
    const auto season = newestSeason(*m_server, m_admin);
    m_competition = season["competition"_L1].toInteger();
    m_season = QByteArray::number(season["id"_L1].toInteger());
    const auto players = m_server->get("/api/v1/players?limit=1&season=" + m_season, m_admin).json();
    m_player = QByteArray::number(players["data"_L1].toArray().first().toObject()["id"_L1].toInteger());
}

void SummaryPartsTest::partsAreAsTheirOwnAnswers_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("splits") << u"splits"_s << "splits"_ba << "&by=location"_ba;
    QTest::newRow("trend") << u"trend"_s << "trend"_ba << QByteArray();
    QTest::newRow("match log") << u"match_log"_s << "matches"_ba << QByteArray();
}

void SummaryPartsTest::partsAreAsTheirOwnAnswers()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, more);
    for (const QByteArray filter : {"", "&location=home"}) {
        const auto alone = dataOf(page, filter + more);
        QVERIFY(!alone.isEmpty());
        const auto data = dataOf("statistics", filter + "&include=" + part.toLatin1());
        QVERIFY(data.contains("metrics"_L1));
        QCOMPARE(data[part].toObject(), alone);
    }
}

void SummaryPartsTest::givesAllPartsAtOnce()
{
    const auto data = dataOf("statistics", "&fields=goals&include=comparisons,splits,trend,match_log,explain");
    for (const auto part : {"splits"_L1, "trend"_L1, "match_log"_L1})
        QVERIFY2(data[part].isObject(), part.data());
    const auto goals = data["metrics"_L1].toArray().first().toObject();
    QVERIFY(goals["percentile"_L1].toObject()["n"_L1].toInteger() > 10);
    QVERIFY(goals["explain"_L1].isObject());
    const auto columns = data["match_log"_L1].toObject()["columns"_L1].toArray();
    QVERIFY(columns.contains(u"goals"_s));
    const auto plain = dataOf("statistics", "&fields=goals");
    for (const auto part : {"splits"_L1, "trend"_L1, "match_log"_L1})
        QVERIFY2(!plain.contains(part), part.data());
}

void SummaryPartsTest::splitsByWhatIsNamed()
{
    const auto data = dataOf("statistics", "&include=splits&by=result,role");
    QCOMPARE(data["splits"_L1].toObject(), dataOf("splits", "&by=result,role"));
    QCOMPARE(m_server->get(target("statistics", "&include=splits&by=weather"), m_admin).status, 400);
}

void SummaryPartsTest::comparesUnlessSomethingElseIsNamed()
{
    const auto percentile = [this](const QByteArray &more) {
        const auto metrics = dataOf("statistics", "&fields=goals" + more)["metrics"_L1].toArray();
        return metrics.first().toObject()["percentile"_L1].toObject();
    };
    QVERIFY(percentile({})["n"_L1].toInteger() > 0);
    QVERIFY(percentile("&include=comparisons")["n"_L1].toInteger() > 0);
    QCOMPARE(percentile("&include=explain")["reason"_L1].toString(), u"not_requested"_s);
}

void SummaryPartsTest::isATableWithoutParts()
{
    const auto csv = m_server->get(target("statistics", "&include=trend"), m_admin, {{"Accept", "text/csv"}});
    QCOMPARE(csv.status, 200);
    QCOMPARE(csv.body, m_server->get(target("statistics", "&include=match_log"), m_admin, {{"Accept", "text/csv"}}).body);
}

void SummaryPartsTest::knowsItsCompetition()
{
    const auto of = [this](qint64 competition) {
        return m_server->get(target("statistics", "&fields=goals&competition=" + QByteArray::number(competition)), m_admin);
    };
    const auto right = of(m_competition);
    QCOMPARE(right.status, 200);
    QCOMPARE(right.json()["data"_L1].toObject(), dataOf("statistics", "&fields=goals"));
    const auto wrong = of(m_competition + 1000);
    QCOMPARE(wrong.status, 400);
    QVERIFY2(wrong.body.contains("competition"), wrong.body.constData());
}

QTEST_GUILESS_MAIN(SummaryPartsTest)
#include "tst_summaryparts.moc"
