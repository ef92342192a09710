// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/json.h"
#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesMoreThanTheCap();
    void corpus_data();
    void corpus();
};

void TestJson::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("object") << "{\"a\":1,\"b\":[true,false,null,-1.5e3]}"_ba;
    QTest::newRow("scalar") << " \"text\" "_ba;
    QTest::newRow("equal keys in different objects") << "[{\"a\":1},{\"a\":2},{\"b\":{\"a\":1},\"a\":2}]"_ba;
    QTest::newRow("the longest integers") << "[9223372036854775807,-9223372036854775808,18446744073709551615]"_ba;
    QTest::newRow("32 levels") << QByteArray(32, '[') + QByteArray(32, ']');
    QTest::newRow("text beyond the BMP") << "[\"\\ud83d\\ude00\",\"\xf0\x9f\x98\x80\"]"_ba;
}

void TestJson::accepts()
{
    QFETCH(QByteArray, json);
    const auto document = strictParse(json);
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QVERIFY(document->root());
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << ""_ba << u"empty"_s << u""_s << 0;
    QTest::newRow("syntax, with line and column") << "{\n  \"a\": nope\n}"_ba << u"syntax"_s << u"8"_s << 2;
    QTest::newRow("cut off") << "{\"a\":"_ba << u"syntax"_s << u"6"_s << 1;
    QTest::newRow("trailing comma") << "[1,]"_ba << u"syntax"_s << u"3"_s << 1;
    QTest::newRow("duplicate key") << "{\"x\":[{\"b\":1,\"a\":1,\"b\":2}]}"_ba << u"duplicate_key"_s << u"/x/0/b"_s << 0;
    QTest::newRow("duplicate by escape") << "{\"a\":1,\"\\u0061\":2}"_ba << u"duplicate_key"_s << u"/a"_s << 0;
    QTest::newRow("U+0000 in text") << "{\"a\":\"x\\u0000y\"}"_ba << u"null_character"_s << u"/a"_s << 0;
    QTest::newRow("too deep") << QByteArray(33, '[') + QByteArray(33, ']') << u"too_deep"_s << QString(u"/0"_s).repeated(32) << 0;
    QTest::newRow("integer of 20 digits") << "{\"a/b~c\":123456789012345678901}"_ba << u"number_out_of_range"_s << u"/a~1b~0c"_s << 0;
    QTest::newRow("infinite") << "[1e400]"_ba << u"number_out_of_range"_s << u"/0"_s << 0;
}

void TestJson::refuses()
{
    QFETCH(QByteArray, json);
    const auto document = strictParse(json);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Malformed);
    QVERIFY(!document.error().detail.isEmpty());
    QCOMPARE(document.error().issues.size(), 1);
    QTEST(document.error().issues.first().code, "code");
    QTEST(document.error().issues.first().column, "column");
    QTEST(int(document.error().issues.first().line), "line");
}

void TestJson::refusesMoreThanTheCap()
{
    QVERIFY(strictParse("[1]", {.bytes = 3}));
    const auto document = strictParse("[12]", {.bytes = 3});
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::TooLarge);
}

void TestJson::corpus_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/corpus/jsontestsuite"));
    const auto files = folder.entryInfoList({u"y_*.json"_s, u"n_*.json"_s}, QDir::Files);
    if (files.isEmpty())
        QTest::newRow("absent") << QString();
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestJson::corpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("JSONTestSuite is not beside this checkout.");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = strictParse(file.readAll());
    const QString name = QFileInfo(path).fileName();
    // Legal JSON that we refuse all the same; json.h says why.
    const bool stricter = name.startsWith("y_object_duplicated_key"_L1) || name == "y_object_escaped_null_in_key.json"_L1
        || name == "y_string_null_escape.json"_L1;
    QCOMPARE(document.has_value(), name.startsWith(u'y') && !stricter);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
