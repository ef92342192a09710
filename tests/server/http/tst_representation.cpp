// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/representation.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {
constexpr auto none = -1;
constexpr auto json = int(Representation::Json);
constexpr auto csv = int(Representation::Csv);
constexpr auto xlsx = int(Representation::Xlsx);
const QByteArray sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
} // namespace

class RepresentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void offersJsonAlone_data();
    void offersJsonAlone();
    void namesWhatThereIs();
};

void RepresentationTest::chooses_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, const QByteArray &accept, int expected) { QTest::newRow(name) << accept << expected; };
    add("nothing", {}, json);
    add("blanks", "  ", json);
    add("anything", "*/*", json);
    add("JSON", "application/json", json);
    add("CSV", "text/csv", csv);
    add("CSV in capitals", "TEXT/CSV", csv);
    add("XLSX", sheet, xlsx);
    add("any text", "text/*", csv);
    add("any application", "application/*", json);
    add("with parameters", "text/csv; charset=utf-8; header=present", csv);
    add("a browser", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", json);
    add("the desktop", "application/json, application/problem+json", json);
    add("higher quality", "application/json;q=0.5, text/csv;q=0.9", csv);
    add("highest of three", "application/json;q=0.5, text/csv;q=0.501, " + sheet + ";q=0.502", xlsx);
    add("equal quality", "text/csv, application/json", json);
    add("equal quality, the tables", sheet + ", text/csv", csv);
    add("named beats anything", "text/csv, */*", csv);
    add("named beats a type", "text/*, " + sheet, xlsx);
    add("anything else less", "text/csv, */*;q=0.1", csv);
    add("the specific range decides", "text/*;q=1, text/csv;q=0.1, application/json;q=0.2", json);
    add("all but JSON", "application/json;q=0, */*", csv);
    add("all but JSON and CSV", "application/json;q=0, text/csv;q=0, */*", xlsx);
    add("all but application", "application/*;q=0, */*;q=0.1", csv);
    add("refused", "application/json;q=0", none);
    add("everything refused", "*/*;q=0", none);
    add("refused with zeroes", "application/json;q=0.000", none);
    add("something else", "text/html", none);
    add("problem details are no answer", "application/problem+json", none);
    add("some other sheet", "application/vnd.ms-excel", none);
    add("prefix of a name", "text/csvx", none);
    add("capital Q", "application/json;Q=0.1, text/csv;Q=0.2", csv);
    add("blanks around", " text/csv ; q=1 , application/json ; q=0.1 ", csv);
    add("a comma in quotes", "text/html;a=\"x, text/csv\", application/json;q=0.1", json);
    add("a semicolon in quotes", "text/csv;a=\"b;q=0\"", csv);
    add("empty members", ",,text/csv,,", csv);
    // What cannot be read is not there.
    add("no ranges at all", "csv", json);
    add("half a range", "text/, application/json", json);
    add("quality above one", "text/csv;q=1.5", json);
    add("quality of four digits", "text/csv;q=0.1234, application/json;q=0.1", json);
    add("quality below zero", "text/csv;q=-1", json);
    add("quality no number", "text/csv;q=high", json);
    add("quality empty", "text/csv;q=", json);
    add("one of several broken", "text/csv;q=nan, " + sheet, xlsx);
    add("type of anything", "*/csv", none);
    add("long", QByteArray("text/html;q=0.1,").repeated(2000) + "text/csv", csv);
    add("unclosed quotes", "text/html;a=\"", none);
    add("a lone backslash", "text/html;a=\"\\", none);
}

void RepresentationTest::chooses()
{
    QFETCH(QByteArray, accept);
    const auto chosen = representationFor(accept, true);
    QTEST(chosen ? int(*chosen) : none, "expected");
}

void RepresentationTest::offersJsonAlone_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << QByteArray() << json;
    QTest::newRow("CSV") << QByteArray("text/csv") << none;
    QTest::newRow("rather CSV") << QByteArray("text/csv, application/json;q=0.1") << json;
    QTest::newRow("all but JSON") << QByteArray("application/json;q=0, */*") << none;
}

void RepresentationTest::offersJsonAlone()
{
    QFETCH(QByteArray, accept);
    const auto chosen = representationFor(accept, false);
    QTEST(chosen ? int(*chosen) : none, "expected");
}

void RepresentationTest::namesWhatThereIs()
{
    const auto all = notAcceptable(true).error();
    QCOMPARE(all.code, ErrorCode::NotAcceptable);
    for (const auto &type : {u"application/json"_s, u"text/csv"_s, QString::fromLatin1(sheet)})
        QVERIFY(all.detail.contains(type));
    QVERIFY(!notAcceptable(false).error().detail.contains(u"csv"_s));
    QCOMPARE(contentTypeOf(Representation::Csv), "text/csv; charset=utf-8; header=present");
    QCOMPARE(contentTypeOf(Representation::Xlsx), sheet);
}

QTEST_APPLESS_MAIN(RepresentationTest)
#include "tst_representation.moc"
