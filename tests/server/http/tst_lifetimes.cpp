// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/revisiontimes.h"
#include "server/http/lifetimes.h"
#include "server/http/responsecache.h"
#include "tests/server/support/asking.h"
#include "tests/server/support/editing.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** How long answers are kept, and when their data were changed. */
class LifetimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsByPeriod_data();
    void endsByPeriod();
    void knowsTheSeason_data();
    void knowsTheSeason();
    void findsTimesOfRevisions();

private:
    std::unique_ptr<TestLeague> m_league;
};

namespace {

const QDate day(2024, 3, 31);

enum class Found { Something, Nothing };

} // namespace

void LifetimesTest::initTestCase()
{
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
}

void LifetimesTest::endsByPeriod_data()
{
    QTest::addColumn<Found>("found");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<std::chrono::milliseconds>("absolute");
    QTest::addColumn<std::chrono::milliseconds>("idle");
    QTest::newRow("over since yesterday") << Found::Something << day.addDays(-1) << std::chrono::milliseconds(24h)
                                          << std::chrono::milliseconds(2h);
    QTest::newRow("on its last day") << Found::Something << day << std::chrono::milliseconds(10min) << std::chrono::milliseconds(2min);
    QTest::newRow("going on") << Found::Something << day.addDays(90) << std::chrono::milliseconds(10min) << std::chrono::milliseconds(2min);
    QTest::newRow("of no one season") << Found::Something << QDate() << std::chrono::milliseconds(1h) << std::chrono::milliseconds(10min);
    QTest::newRow("nothing there") << Found::Nothing << QDate() << std::chrono::milliseconds(10s) << std::chrono::milliseconds(10s);
}

void LifetimesTest::endsByPeriod()
{
    QFETCH(Found, found);
    QFETCH(QDate, last);
    QFETCH(std::chrono::milliseconds, absolute);
    QFETCH(std::chrono::milliseconds, idle);
    const auto reply = found == Found::Something ? Result<Reply>(Reply{.seasonEnd = last}) : Result<Reply>(fail(ErrorCode::NotFound));
    std::chrono::milliseconds now{};
    MemoryResponseCache cache(1 << 20, [&now] { return now; });
    const auto put = [&] {
        now = 0ms;
        cache.insert("key", std::make_shared<KeptAnswer>(), lifetimeOf(reply, day));
    };
    put();
    now = idle - 1ms;
    QVERIFY(cache.find("key") != nullptr);
    put();
    now = idle;
    QVERIFY(cache.find("key") == nullptr);
    put(); // somebody asks again and again
    for (; now < absolute - idle / 2; now += idle / 2)
        QVERIFY(cache.find("key") != nullptr);
    now = absolute - 1ms;
    QVERIFY(cache.find("key") != nullptr);
    now = absolute;
    QVERIFY(cache.find("key") == nullptr);
}

void LifetimesTest::knowsTheSeason_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("dated");
    const auto season = u"?season=%1"_s.arg(m_league->season.own);
    const auto player = u"/api/v1/players/%1"_s.arg(m_league->player.own);
    for (const auto &list : {u"players"_s, u"teams"_s, u"matches"_s, u"registrations"_s})
        QTest::newRow(qPrintable(list)) << u"/api/v1/"_s + list + season << true;
    QTest::newRow("statistics") << player + u"/statistics"_s + season << true;
    QTest::newRow("match log") << player + u"/matches"_s + season << true;
    QTest::newRow("splits") << player + u"/splits"_s + season + u"&by=location"_s << true;
    QTest::newRow("leaderboard") << u"/api/v1/leaderboards"_s + season + u"&metric=goals"_s << true;
    QTest::newRow("squad") << u"/api/v1/teams/%1/statistics"_s.arg(m_league->team.own) + season << true;
    QTest::newRow("season") << u"/api/v1/seasons/%1"_s.arg(m_league->season.own) << true;
    QTest::newRow("career") << player + u"/career"_s << false;
    QTest::newRow("player") << player << false;
    QTest::newRow("seasons") << u"/api/v1/seasons"_s << false;
    QTest::newRow("clubs") << u"/api/v1/clubs"_s << false;
    QTest::newRow("sports") << u"/api/v1/sports"_s << false;
}

void LifetimesTest::knowsTheSeason()
{
    QFETCH(QString, target);
    QFETCH(bool, dated);
    const auto last =
        QDate::fromString(textOf(*m_league, u"SELECT last_day FROM season WHERE id = %1"_s.arg(m_league->season.own)), Qt::ISODate);
    QVERIFY(last.isValid());
    const auto reply = ask(*m_league, target, callerOf(*m_league, u"admin"_s));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->seasonEnd, dated ? last : QDate());
}

void LifetimesTest::findsTimesOfRevisions()
{
    QList<Revision> audited;
    for (int change = 0; change < 40; ++change) {
        m_league->change([&](Transaction &transaction) -> Result<void> {
            const auto revision = transaction.revision();
            if (!revision || change % 3 == 1)
                return revision ? Result<void>() : failed(revision);
            audited.append(*revision);
            for (int record = 0; record < 1 + change % 2; ++record) {
                if (const auto written = transaction.audit({.action = u"season.import"_s}); !written)
                    return written;
            }
            return {};
        });
    }
    auto query = m_league->database->prepareText(u"UPDATE audit SET at = 1000 * revision"_s);
    QVERIFY(query && Database::run(*query));
    RevisionTimes times(*m_league->database);
    for (const Revision revision : std::as_const(audited))
        QCOMPARE(times.secondsOf(revision), 1000 * toNumber(revision));
    // A change of which there is no record: the record before it.
    const auto before = audited[10];
    QVERIFY(toNumber(audited[1]) == toNumber(audited[0]) + 2);
    QCOMPARE(times.secondsOf(Revision{toNumber(audited[0]) + 1}), 1000 * toNumber(audited[0]));
    QCOMPARE(times.secondsOf(Revision{toNumber(audited.constLast()) + 100}), 1000 * toNumber(audited.constLast()));
    QCOMPARE(times.secondsOf({}), 0);
    // What was found stays known.
    auto forget = m_league->database->prepareText(u"DELETE FROM audit"_s);
    QVERIFY(forget && Database::run(*forget));
    QCOMPARE(times.secondsOf(before), 1000 * toNumber(before));
    QCOMPARE(RevisionTimes(*m_league->database).secondsOf(before), 0);
}

QTEST_GUILESS_MAIN(LifetimesTest)
#include "tst_lifetimes.moc"
