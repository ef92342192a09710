// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvwriter.h"
#include "core/export/formulaguard.h"
#include "core/export/tablelimits.h"
#include "core/import/csvreader.h"
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>
#include <limits>

using namespace touchline;
using namespace Qt::StringLiterals;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void writesRows();
    void guardsText_data();
    void guardsText();
    void guardsWhatIsKnown();
    void guardingLosesNothing();
    void readsBack();
    void hasLimits();
};

void CsvWriterTest::writes_data()
{
    QTest::addColumn<TableCell>("cell");
    QTest::addColumn<QByteArray>("csv");
    const QDateTime noon(QDate(2024, 5, 1), QTime(12, 0), QTimeZone::UTC);
    QTest::newRow("nothing") << TableCell() << QByteArray();
    QTest::newRow("true") << TableCell(true) << QByteArray("true");
    QTest::newRow("false") << TableCell(false) << QByteArray("false");
    QTest::newRow("largest id") << TableCell(std::numeric_limits<qint64>::max()) << QByteArray("9223372036854775807");
    QTest::newRow("negative") << TableCell(qint64(-3)) << QByteArray("-3");
    QTest::newRow("whole") << TableCell(27.0) << QByteArray("27");
    QTest::newRow("exact") << TableCell(0.1 + 0.2) << QByteArray("0.30000000000000004");
    QTest::newRow("negative fraction") << TableCell(-0.25) << QByteArray("-0.25");
    QTest::newRow("tiny") << TableCell(-1e-7) << QByteArray("-1e-07");
    QTest::newRow("day") << TableCell(QDate(2024, 5, 1)) << QByteArray("2024-05-01");
    QTest::newRow("instant") << TableCell(noon) << QByteArray("2024-05-01T12:00:00Z");
    QTest::newRow("instant, exact") << TableCell(noon.addMSecs(5)) << QByteArray("2024-05-01T12:00:00.005Z");
    QTest::newRow("text") << TableCell(u"Zoë Ødegård"_s) << QByteArray("Zoë Ødegård");
    QTest::newRow("empty text") << TableCell(u""_s) << QByteArray();
    QTest::newRow("comma") << TableCell(u"a,b"_s) << QByteArray("\"a,b\"");
    QTest::newRow("semicolon") << TableCell(u"a;b"_s) << QByteArray("\"a;b\"");
    QTest::newRow("quotes") << TableCell(u"a \"b\""_s) << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("line break") << TableCell(u"a\nb"_s) << QByteArray("\"a\nb\"");
    QTest::newRow("blank at the end") << TableCell(u"a "_s) << QByteArray("\"a \"");
    QTest::newRow("text of a negative number") << TableCell(u"-5"_s) << QByteArray("'-5");
}

void CsvWriterTest::writes()
{
    QFETCH(TableCell, cell);
    QFETCH(QByteArray, csv);
    const auto written = CsvWriter::write({.columns = {u"a"_s, u"b"_s}, .rows = {{cell, TableCell(true)}}});
    QVERIFY(written);
    QCOMPARE(*written, "a,b\r\n" + csv + ",true\r\n");
}

void CsvWriterTest::writesRows()
{
    const auto none = CsvWriter::write({.columns = {u"=a"_s, u"b"_s}});
    QVERIFY(none);
    QCOMPARE(*none, "'=a,b\r\n"); // names of metrics come from people, too
    const auto shorter = CsvWriter::write({.columns = {u"a"_s, u"b"_s, u"c"_s}, .rows = {{TableCell(true)}, {}}});
    QVERIFY(shorter);
    QCOMPARE(*shorter, "a,b,c\r\ntrue,,\r\n,,\r\n");
}

void CsvWriterTest::guardsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    const auto guarded = [](const char *name, const QString &text) { QTest::newRow(name) << text << u'\'' + text; };
    guarded("equals", u"=1+1"_s);
    guarded("plus", u"+1"_s);
    guarded("minus", u"-2+3"_s);
    guarded("at", u"@SUM(A1)"_s);
    guarded("program", u"=cmd|' /C calc'!A0"_s);
    guarded("tab", u"\tx"_s);
    guarded("carriage return", u"\rx"_s);
    guarded("blanks before", u"  =1"_s);
    guarded("no-break space before", u"\u00a0=1"_s);
    guarded("invisible before", u"\u200b\ufeff=1"_s);
    guarded("control before", u"\u0001=1"_s);
    guarded("full-width equals", u"＝1"_s);
    guarded("full-width plus", u"＋1"_s);
    guarded("full-width minus", u"－1"_s);
    guarded("full-width at", u"＠A"_s);
    guarded("guarded already", u"'=1"_s);
    QTest::newRow("tab and formula") << u"\t=1"_s << u"'\t'=1"_s;
    QTest::newRow("line end and formula") << u"\n=1"_s << u"'\n'=1"_s;
    QTest::newRow("after a semicolon") << u"Smith;=1+1"_s << u"Smith;'=1+1"_s;
    QTest::newRow("after a line end") << u"Smith\r\n@A"_s << u"Smith\r\n'@A"_s;
    QTest::newRow("after a tab") << u"Smith\t +1"_s << u"Smith\t' +1"_s;
    same("nothing", {});
    same("name", u"Ng'ang'a Kipchoge"_s);
    same("apostrophe", u"'t Hooft"_s);
    same("inside", u"4-4-2 = @home"_s);
    same("score", u"2;3"_s);
    same("blanks", u"   "_s);
}

void CsvWriterTest::guardsText()
{
    QFETCH(QString, text);
    QTEST(guardedFromFormulas(text), "guarded");
}

/** The kept list of bad input beside the checkout. */
void CsvWriterTest::guardsWhatIsKnown()
{
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/corpus/csv-formula.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpora of bad input are not here");
    const auto texts = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!texts.isEmpty());
    static const QRegularExpression formula(u"^[^\\w'|]*[=+@\\-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &entry : texts) {
        const auto csv = CsvWriter::write({.columns = {u"a"_s}, .rows = {{TableCell(entry.toString())}}});
        const auto read = CsvReader().read(*csv, u"a.csv"_s);
        QVERIFY(read);
        const auto parts = read->at(0, 0).toString().split(QRegularExpression(u"[;\t\r\n]"_s));
        for (const auto &part : parts)
            QVERIFY2(!formula.match(part).hasMatch(), qPrintable(part));
    }
}

void CsvWriterTest::guardingLosesNothing()
{
    // Different texts stay different: from all short texts of what matters.
    const QString letters = u"=-'; \ta"_s;
    QHash<QString, QString> seen;
    QStringList texts{QString()};
    for (int length = 0; length < 5; ++length) {
        QStringList longer;
        for (const auto &text : std::as_const(texts)) {
            for (const QChar letter : letters)
                longer.append(text + letter);
        }
        for (const auto &text : std::as_const(longer)) {
            const auto guarded = guardedFromFormulas(text);
            QVERIFY2(!seen.contains(guarded), qPrintable(text + u" and "_s + seen.value(guarded)));
            seen.insert(guarded, text);
        }
        texts = longer;
    }
}

void CsvWriterTest::readsBack()
{
    QRandomGenerator random(20260101);
    const QString letters = u"aé,;\"'= \n\t-1"_s;
    Table table{.columns = {u"n"_s, u"text"_s, u"x"_s}};
    for (int row = 0; row < 500; ++row) {
        QString text = u"z"_s; // a reader may take blanks at the ends away
        for (int length = int(random.bounded(12)); length > 0; --length)
            text += letters[random.bounded(qint32(letters.size()))];
        table.rows.append({TableCell(qint64(row)), TableCell(text + u'z'), TableCell(random.generateDouble() * 1e6 - 5e5)});
    }
    const auto csv = CsvWriter::write(table);
    QVERIFY(csv);
    const auto read = CsvReader().read(*csv, u"a.csv"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->columns(), table.columns);
    QCOMPARE(read->rowCount(), table.rows.size());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QCOMPARE(read->at(row, 1), guardedFromFormulas(std::get<QString>(table.rows[row][1])));
        QCOMPARE(read->at(row, 2).toDouble(), std::get<double>(table.rows[row][2]));
    }
}

void CsvWriterTest::hasLimits()
{
    Table table{.columns = {u"a"_s}, .rows = QList<QList<TableCell>>(3)};
    QVERIFY(checkSize(table, {.rows = 3}));
    const auto rows = checkSize(table, {.rows = 2});
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::TooLarge);
    QVERIFY2(rows.error().detail.contains(u"3 rows"_s), qPrintable(rows.error().detail));
    QVERIFY(!checkSize(table, {.columns = 0}));
    QVERIFY(!checkSize(table, {.cells = 2}));
    table.rows = {{TableCell(QString(32'768, u'a'))}};
    QVERIFY(!CsvWriter::write(table));
    table.rows = {{TableCell(QString(32'767, u'a'))}};
    QVERIFY(CsvWriter::write(table));
    table.rows = QList<QList<TableCell>>(1'048'576);
    const auto refused = CsvWriter::write(table);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
