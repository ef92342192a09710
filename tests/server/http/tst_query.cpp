// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/parameters.h"
#include "server/http/query.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void suggestsTheNearestName();
    void namesEveryFault();
    void hasOneOrderAndSpelling_data();
    void hasOneOrderAndSpelling();
    void readsAPeriod();
    void refusesParameters_data();
    void refusesParameters();

private:
    static ApiRequest request(const QByteArray &query);
    const QList<QByteArray> m_known{"season", "q", "limit"};
};

void QueryTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << "season=3"_ba << "season"_ba << "3"_ba;
    QTest::newRow("second") << "season=3&limit=10"_ba << "limit"_ba << "10"_ba;
    QTest::newRow("encoded") << "q=Ng%27ang%27a"_ba << "q"_ba << "Ng'ang'a"_ba;
    QTest::newRow("UTF-8") << "q=%C3%98deg%C3%A5rd"_ba << "q"_ba << QByteArray("Ødegård");
    QTest::newRow("plus is a plus") << "q=C+"_ba << "q"_ba << "C+"_ba;
    QTest::newRow("equals in a value") << "q=a=b"_ba << "q"_ba << "a=b"_ba;
    QTest::newRow("ampersand in a value") << "q=a%26b"_ba << "q"_ba << "a&b"_ba;
    QTest::newRow("empty value") << "q="_ba << "q"_ba << ""_ba;
    QTest::newRow("no equals sign") << "q"_ba << "q"_ba << ""_ba;
    QTest::newRow("encoded name") << "%71=x"_ba << "q"_ba << "x"_ba;
}

void QueryTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto items = parseQuery(text, m_known);
    QVERIFY(items);
    QVERIFY(items->contains(std::pair(name, value)));
}

void QueryTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << "colour=red"_ba << u"unknown_parameter"_s;
    QTest::newRow("other case") << "Season=3"_ba << u"unknown_parameter"_s;
    QTest::newRow("twice") << "q=a&q=b"_ba << u"duplicate_parameter"_s;
    QTest::newRow("twice the same") << "q=a&q=a"_ba << u"duplicate_parameter"_s;
    QTest::newRow("twice, once encoded") << "q=a&%71=b"_ba << u"duplicate_parameter"_s;
    QTest::newRow("U+0000") << "q=a%00b"_ba << u"bad_encoding"_s;
    QTest::newRow("line feed") << "q=a%0Ab"_ba << u"bad_encoding"_s;
    QTest::newRow("half an escape") << "q=a%4"_ba << u"bad_encoding"_s;
    QTest::newRow("no hex") << "q=a%zz"_ba << u"bad_encoding"_s;
    QTest::newRow("not UTF-8") << "q=%ff"_ba << u"bad_encoding"_s;
    QTest::newRow("overlong UTF-8") << "q=%c0%af"_ba << u"bad_encoding"_s;
    QTest::newRow("surrogate") << "q=%ed%a0%80"_ba << u"bad_encoding"_s;
    QTest::newRow("no name") << "=x"_ba << u"bad_encoding"_s;
    QTest::newRow("empty item") << "q=a&&limit=1"_ba << u"bad_encoding"_s;
    QTest::newRow("long value") << "q="_ba + QByteArray(2049, 'x') << u"too_long"_s;
    QTest::newRow("many items") << QByteArray("q=1&").repeated(51) << QString();
}

void QueryTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto items = parseQuery(text, m_known);
    QVERIFY(!items);
    QCOMPARE(items.error().code, ErrorCode::Malformed);
    QCOMPARE(items.error().issues.isEmpty() ? QString() : items.error().issues.constFirst().code, code);
}

void QueryTest::suggestsTheNearestName()
{
    QVERIFY(parseQuery("seson=3", m_known).error().detail.contains(u"Did you mean \"season\"?"));
    QVERIFY(parseQuery("colour=3", m_known).error().detail.contains(u"season, q, limit"));
    QVERIFY(parseQuery("x=1", {}).error().detail.contains(u"takes none"));
}

void QueryTest::namesEveryFault()
{
    const auto items = parseQuery("x=1&q=%ff&q=a&q=b", m_known);
    QCOMPARE(items.error().issues.size(), 3);
    QCOMPARE(items.error().issues[0].column, u"x"_s);
}

ApiRequest QueryTest::request(const QByteArray &query)
{
    ApiRequest request;
    request.query = parseQuery(query, periodParameters({"limit", "fields"})).value();
    return request;
}

void QueryTest::hasOneOrderAndSpelling_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("one") << "season=1"_ba << "season=1"_ba;
    QTest::newRow("in order") << "a=1&b=2"_ba << "a=1&b=2"_ba;
    QTest::newRow("out of order") << "b=2&a=1"_ba << "a=1&b=2"_ba;
    QTest::newRow("escaped without need") << "f%69elds=%67oals%2Cshots"_ba << "fields=goals,shots"_ba;
    QTest::newRow("escaped in lower case") << "q=m%c3%bcller"_ba << "q=m%C3%BCller"_ba;
    QTest::newRow("an escaped separator stays one") << "q=a%26b%3D%25"_ba << "q=a%26b%3D%25"_ba;
    QTest::newRow("broken") << "q=%4&b=%zz%"_ba << "b=%zz%&q=%4"_ba;
    QByteArray many;
    QByteArray sorted;
    for (char c = 'z'; c >= 'a'; --c) {
        many += QByteArray(1, c) + (c == 'a' ? "=1" : "=1&");
        sorted.prepend(QByteArray(1, c) + (c == 'z' ? "=1" : "=1&"));
    }
    QTest::newRow("many") << many << sorted;
}

void QueryTest::hasOneOrderAndSpelling()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, plain);
    QCOMPARE(queryInOrder(asked), plain);
    QCOMPARE(queryInOrder(plain), plain);
}

void QueryTest::readsAPeriod()
{
    const auto period = periodFrom(request("season=4&from=2024-01-01&last=5&location=away&result=draw&opponent=9&month=2024-02"
                                           "&role=substitute&position=forwards"));
    QVERIFY(period);
    QCOMPARE(period->season, SeasonId{4});
    QCOMPARE(period->days->first(), QDate(2024, 1, 1));
    QVERIFY(period->days->contains(QDate(2031, 1, 1)));
    QCOMPARE(period->last, 5);
    QCOMPARE(period->location, Location::Away);
    QCOMPARE(period->outcome, Outcome::Draw);
    QCOMPARE(period->opponent, TeamId{9});
    QCOMPARE(period->month->text(), u"2024-02"_s);
    QCOMPARE(period->role, LineupRole::Substitute);
    QCOMPARE(period->position, u"forwards"_s);

    const auto season = periodFrom(request("season=4"));
    QVERIFY(season && season->isComparable() && !season->days);
}

void QueryTest::refusesParameters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no season") << ""_ba;
    QTest::newRow("season 0") << "season=0"_ba;
    QTest::newRow("season with a sign") << "season=+4"_ba;
    QTest::newRow("season with zeros before") << "season=04"_ba;
    QTest::newRow("season beyond 64 bits") << "season=99999999999999999999"_ba;
    QTest::newRow("no day") << "season=4&from=yesterday"_ba;
    QTest::newRow("no such day") << "season=4&from=2024-02-30"_ba;
    QTest::newRow("moment for a day") << "season=4&from=2024-02-03T10%3A00"_ba;
    QTest::newRow("days reversed") << "season=4&from=2024-02-02&to=2024-02-01"_ba;
    QTest::newRow("last 0") << "season=4&last=0"_ba;
    QTest::newRow("last 1001") << "season=4&last=1001"_ba;
    QTest::newRow("location") << "season=4&location=moon"_ba;
    QTest::newRow("result") << "season=4&result=Win"_ba;
    QTest::newRow("month") << "season=4&month=2024-13"_ba;
    QTest::newRow("day for a month") << "season=4&month=2024-03-01"_ba;
    QTest::newRow("role") << "season=4&role=bench"_ba;
    QTest::newRow("two positions") << "season=4&position=forwards,backs"_ba;
}

void QueryTest::refusesParameters()
{
    QFETCH(QByteArray, text);
    const auto period = periodFrom(request(text));
    QVERIFY(!period);
    QCOMPARE(period.error().code, ErrorCode::Malformed);
    QCOMPARE(period.error().issues.constFirst().code, u"bad_parameter"_s);

    QCOMPARE(namesFrom(request("fields=goals,assists"), "fields", 5).value(), (QStringList{u"goals"_s, u"assists"_s}));
    for (const auto *bad : {"fields=goals,goals", "fields=", "fields=goals,", "fields=a,b,c,d,e,f", "fields=goals;drop"})
        QVERIFY(!namesFrom(request(bad), "fields", 5));
}

QTEST_APPLESS_MAIN(QueryTest)
#include "tst_query.moc"
