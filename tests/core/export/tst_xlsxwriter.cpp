// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsxwriter.h"
#include "tests/core/export/xlsxfile.h"
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>
#include <clocale>
#include <limits>

using namespace touchline;
using namespace Qt::StringLiterals;

class XlsxWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesCells();
    void formatsNumbersAndNotes();
    void marksTheHeader();
    void writesNoFormulas();
    void writesStrangeText();
    void givesTheSameBytes();
    void knowsNoLocale();
    void writesNothing();
    void hasLimits();

private:
    static XlsxFile written(const Table &table)
    {
        const auto bytes = XlsxWriter::write(table, u"players"_s);
        return XlsxFile(bytes.value_or(QByteArray()));
    }
};

void XlsxWriterTest::typesCells()
{
    const QDateTime noon(QDate(2024, 5, 1), QTime(12, 0), QTimeZone::UTC);
    const auto file =
        written({.columns = {u"a"_s},
                 .rows = {{TableCell(qint64(-3)), TableCell(-0.125), TableCell(true), TableCell(), TableCell(u"Zoë"_s),
                           TableCell(QDate(2024, 5, 1)), TableCell(noon), TableCell(std::numeric_limits<qint64>::max()),
                           TableCell(QDate(1850, 1, 2)), TableCell(std::numeric_limits<double>::infinity()), TableCell(1.0 / 3)}}});
    QVERIFY(file.isGood());
    QCOMPARE(file.rows()[1].size(), 1); // as many as there are columns
    Table table{.columns = QStringList(11, u"x"_s)};
    table.rows = {{TableCell(qint64(-3)), TableCell(-0.125), TableCell(true), TableCell(), TableCell(u"Zoë"_s),
                   TableCell(QDate(2024, 5, 1)), TableCell(noon), TableCell(std::numeric_limits<qint64>::max()),
                   TableCell(QDate(1850, 1, 2)), TableCell(std::numeric_limits<double>::infinity()), TableCell(1.0 / 3)}};
    const auto all = written(table);
    QVERIFY(all.isGood());
    QCOMPARE(all.sheetName(), u"players"_s);
    const auto &row = all.rows()[1];
    QCOMPARE(row.size(), 11);
    const auto is = [&row](qsizetype column, const QString &type, const QString &text, const QString &format = {}) {
        QCOMPARE(row[column].type, type);
        QCOMPARE(row[column].text, text);
        QCOMPARE(row[column].format, format);
        QVERIFY(!row[column].bold);
    };
    is(0, u"n"_s, u"-3"_s);
    is(1, u"n"_s, u"-0.125"_s);
    is(2, u"b"_s, u"1"_s);
    is(3, {}, {});
    is(4, u"s"_s, u"Zoë"_s);
    is(5, u"n"_s, u"45413"_s, u"yyyy-mm-dd"_s); // days since 1899-12-30
    is(6, u"n"_s, u"45413.5"_s, u"yyyy-mm-dd\"T\"hh:mm:ss\"Z\""_s);
    is(7, u"s"_s, u"9223372036854775807"_s); // more than a spreadsheet's numbers can tell apart
    is(8, u"s"_s, u"1850-01-02"_s);
    is(9, {}, {});
    QVERIFY(qAbs(row[10].text.toDouble() - 1.0 / 3) < 1e-16);
}

void XlsxWriterTest::formatsNumbersAndNotes()
{
    const Table table{.columns = {u"a"_s, u"b"_s}, .rows = {{TableCell(12.4), TableCell(qint64(3))}, {TableCell(0.5), TableCell(1.0)}}};
    const SheetLook look{.notes = {u"=Filter"_s}, .formats = {u"0.000"_s, u"0\" %\""_s}, .formatOf = {{2, 0}, {1}}};
    const auto bytes = XlsxWriter::write(table, u"players"_s, look);
    QVERIFY(bytes);
    const XlsxFile file(*bytes);
    QVERIFY(file.isGood());
    QCOMPARE(file.rows()[1][0].format, u"0\" %\""_s);
    QCOMPARE(file.rows()[1][0].text.toDouble(), 12.4);
    QCOMPARE(file.rows()[1][1].format, QString());
    QCOMPARE(file.rows()[2][0].format, u"0.000"_s);
    QCOMPARE(file.rows()[2][1].format, QString());
    QCOMPARE(file.rows().size(), 5);
    QVERIFY(file.rows()[3].isEmpty() || file.rows()[3][0].text.isEmpty());
    QCOMPARE(file.rows()[4][0].text, u"=Filter"_s);
    QCOMPARE(file.rows()[4][0].type, u"s"_s); // a text
    QVERIFY(file.rows()[4][0].quotePrefix);
}

void XlsxWriterTest::marksTheHeader()
{
    const auto file = written({.columns = {u"name"_s, u"=rate.value"_s}, .rows = {{TableCell(u"A"_s), TableCell(1.5)}}});
    QVERIFY(file.isGood());
    QCOMPARE(file.frozenRows(), 1);
    QVERIFY(file.rows()[0][0].bold);
    QCOMPARE(file.rows()[0][1].text, u"=rate.value"_s);
    QCOMPARE(file.rows()[0][1].type, u"s"_s);
}

void XlsxWriterTest::writesNoFormulas()
{
    Table table{.columns = {u"text"_s}};
    for (const auto *text : {u"=1+1", u"=cmd|' /C calc'!A0", u"+1", u"-2", u"@A", u"\t=1", u"{=1}", u"=HYPERLINK(\"http://a\")", u"＝1"})
        table.rows.append({TableCell(QString::fromUtf16(text))});
    const auto file = written(table);
    QVERIFY(file.isGood());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const auto text = std::get<QString>(table.rows[row][0]);
        const auto &cell = file.rows()[row + 1][0];
        QCOMPARE(cell.type, u"s"_s);
        QCOMPARE(cell.text, text);
        QCOMPARE(cell.quotePrefix, !text.startsWith(u'{')); // stays text when somebody edits it
    }
    QVERIFY(!file.part(u"xl/worksheets/sheet1.xml"_s).contains("<f"));
    // Nor links that nobody asked for, nor anything that runs.
    QVERIFY(file.parts().filter(u"vba"_s).isEmpty() && file.parts().filter(u"external"_s).isEmpty());
}

void XlsxWriterTest::writesStrangeText()
{
    Table table{.columns = {u"text"_s}};
    for (const auto *text :
         {u"<b>&\"'</b>", u"_x0041_", u"a\u0001b", u" blanks ", u"line\nend", u"\U0001F600", u"a\tb", u"http://example.org", u"mailto:a@b"})
        table.rows.append({TableCell(QString::fromUtf16(text))});
    const auto file = written(table);
    QVERIFY(file.isGood());
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        QCOMPARE(file.rows()[row + 1][0].text, std::get<QString>(table.rows[row][0]));
    const auto broken = written({.columns = {u"text"_s}, .rows = {{TableCell(QString(u"a\xFFFF\xFFFE\xD800"_s))}}});
    QVERIFY(broken.isGood());
    QVERIFY(broken.rows()[1][0].text.startsWith(u'a'));
}

void XlsxWriterTest::givesTheSameBytes()
{
    const Table table{.columns = {u"a"_s, u"b"_s},
                      .rows = {{TableCell(u"x"_s), TableCell(0.1)}, {TableCell(u"y"_s), TableCell(QDate(2024, 1, 1))}}};
    const auto first = XlsxWriter::write(table, u"players"_s);
    QVERIFY(first);
    QTest::qWait(1100); // past the second that a file could be stamped with
    const auto second = XlsxWriter::write(table, u"players"_s);
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QVERIFY(XlsxFile(*first).part(u"docProps/core.xml"_s).contains("2000-01-01T00:00:00Z"));
}

/** In a locale with decimal commas, made here so that it need not be installed. */
void XlsxWriterTest::knowsNoLocale()
{
    QTemporaryDir folder;
    QProcess maker;
    maker.start(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, folder.filePath(u"de_DE.UTF-8"_s)});
    const bool made = maker.waitForFinished() && maker.exitCode() == 0;
    qputenv("LOCPATH", folder.path().toLocal8Bit());
    const bool set = made && std::setlocale(LC_ALL, "de_DE.UTF-8");
    const auto comma = QByteArray(std::localeconv()->decimal_point);
    const auto file = written({.columns = {u"a"_s}, .rows = {{TableCell(-1234.5)}, {TableCell(1e-7)}}});
    const auto after = QByteArray(std::localeconv()->decimal_point);
    std::setlocale(LC_ALL, "C.UTF-8");
    qunsetenv("LOCPATH");
    if (!set)
        QSKIP("the German locale cannot be made here");
    QCOMPARE(comma, ",");
    QCOMPARE(after, ",");
    QVERIFY(file.isGood());
    QCOMPARE(file.rows()[1][0].text, u"-1234.5"_s);
    QCOMPARE(file.rows()[2][0].text.toDouble(), 1e-7);
    QVERIFY(!file.part(u"xl/worksheets/sheet1.xml"_s).contains("0,7")); // margins are numbers, too
}

void XlsxWriterTest::writesNothing()
{
    const auto file = written({.columns = {u"a"_s}});
    QVERIFY(file.isGood());
    QCOMPARE(file.rows().size(), 1);
    QVERIFY(written({}).isGood());
}

void XlsxWriterTest::hasLimits()
{
    Table table{.columns = {u"a"_s}, .rows = QList<QList<TableCell>>(1'048'576)};
    const auto rows = XlsxWriter::write(table, u"players"_s);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::TooLarge);
    QVERIFY(rows.error().detail.contains(u"1048576 rows"_s));
    const auto columns = XlsxWriter::write({.columns = QStringList(16'385, u"a"_s)}, u"players"_s);
    QCOMPARE(columns.error().code, ErrorCode::TooLarge);
    QVERIFY(XlsxWriter::write({.columns = QStringList(16'384, u"a"_s)}, u"players"_s));
    QCOMPARE(XlsxWriter::write({.columns = {u"a"_s}}, u"a/b"_s).error().code, ErrorCode::Internal); // no such name of a sheet
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "tst_xlsxwriter.moc"
