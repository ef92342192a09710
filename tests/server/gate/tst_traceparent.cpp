// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/traceparent.h"
#include <QtTest/QTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;

/** Which traces are taken from clients, and how logs name a request. */
class TestTraceparent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void labels();
};

void TestTraceparent::reads_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("trace");
    const QByteArray trace = "0af7651916cd43dd8448eb211c80319c";
    const QByteArray parent = "b7ad6b7169203331";
    const QByteArray none;
    QTest::newRow("sampled") << "00-" + trace + '-' + parent + "-01" << trace;
    QTest::newRow("not sampled") << "00-" + trace + '-' + parent + "-00" << trace;
    QTest::newRow("one digit of a trace") << "00-" + QByteArray(31, '0') + "1-" + parent + "-01" << QByteArray(31, '0') + '1';
    QTest::newRow("version to come") << "01-" + trace + '-' + parent + "-01" << trace;
    QTest::newRow("version to come that says more") << "cc-" + trace + '-' + parent + "-01-what-else" << trace;
    QTest::newRow("nothing") << none << none;
    QTest::newRow("trace of zeros") << "00-" + QByteArray(32, '0') + '-' + parent + "-01" << none;
    QTest::newRow("parent of zeros") << "00-" + trace + '-' + QByteArray(16, '0') + "-01" << none;
    QTest::newRow("version that never will be") << "ff-" + trace + '-' + parent + "-01" << none;
    QTest::newRow("this version saying more") << "00-" + trace + '-' + parent + "-01-what-else" << none;
    QTest::newRow("version to come, stuck together") << "01-" + trace + '-' + parent + "-01what" << none;
    QTest::newRow("capitals") << "00-" + trace.toUpper() + '-' + parent + "-01" << none;
    QTest::newRow("no hexadecimal digit") << "00-g" + trace.first(31) + '-' + parent + "-01" << none;
    QTest::newRow("version of letters") << "zz-" + trace + '-' + parent + "-01" << none;
    QTest::newRow("no flags") << "00-" + trace + '-' + parent << none;
    QTest::newRow("flags cut off") << "00-" + trace + '-' + parent + "-0" << none;
    QTest::newRow("blanks for dashes") << "00 " + trace + ' ' + parent + " 01" << none;
    QTest::newRow("trace too short") << "00-" + trace.first(31) + "-0" + parent + "-01" << none;
    QTest::newRow("line ending") << "00-" + trace + '-' + parent + "-\r\n" << none;
    QTest::newRow("only the trace") << trace << none;
}

void TestTraceparent::reads()
{
    QFETCH(QByteArray, field);
    const auto trace = traceOf({field.constData(), size_t(field.size())});
    QTEST(QByteArray(trace.data(), qsizetype(trace.size())), "trace");
}

void TestTraceparent::labels()
{
    QCOMPARE(requestLabel("17", "/a/b", {}), "17 /a/b"_ba);
    QCOMPARE(requestLabel("17", "/a/b", "0af7"), "17 /a/b trace=0af7"_ba);
}

QTEST_APPLESS_MAIN(TestTraceparent)
#include "tst_traceparent.moc"
