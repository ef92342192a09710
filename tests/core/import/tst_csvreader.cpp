// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace touchline;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void refusals_data();
    void refusals();
    void limits_data();
    void limits();
    void linesAreThoseOfTheFile();
    void encodings_data();
    void encodings();
    void filesThatCannotBeRead();
    void raggedRows();
    void delimiterAndEncodingAreChosen();
    void spectrum_data();
    void spectrum();
};

namespace {

using Rows = QList<QStringList>;

Rows rowsOf(const SheetTable &table)
{
    Rows rows{table.columns()};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns().size(); ++column)
            cells.append(table.at(row, column).toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

void TestCsvReader::cells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("comma") << "a,b\n1,2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("semicolon, decimal comma inside") << "a;b\n1,5;2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("tab") << "a\tb\n1\t2"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("byte order mark and CRLF") << "\xEF\xBB\xBF"
                                                 "a,b\r\n1,2\r\n"_ba
                                              << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quotes, separators and line breaks inside")
        << "a,b\n\"1,\"\"x\"\"\n2\",\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1,\"x\"\n2"_s, u""_s}};
    QTest::newRow("quote inside a plain cell stays") << "a,b\n5'11\",2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"5'11\""_s, u"2"_s}};
    QTest::newRow("empty lines are none") << "a,b\n\n1,2\r\n\r\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("blanks of the header go") << " a , b\n1,2\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("only a header") << "a,b\n"_ba << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("carriage return at the very end") << "a,b\r\n1,2\r"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("last cell empty") << "a,b\n1,"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u""_s}};
}

void TestCsvReader::cells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const auto table = CsvReader().read(bytes, u"t.csv"_s);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(rowsOf(*table), rows);
}

void TestCsvReader::raggedRows()
{
    const auto table = CsvReader().read("Title\n\na;b;a\n1;2\n3;4;5\n"_ba, u"t.csv"_s, {.ragged = true});
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->delimiter(), u';'); // a title tells nothing
    QCOMPARE(rowsOf(*table),
             (Rows{{u"Title"_s, u""_s, u""_s}, {u"a"_s, u"b"_s, u"a"_s}, {u"1"_s, u"2"_s, u""_s}, {u"3"_s, u"4"_s, u"5"_s}}));
    QCOMPARE(table->headerLine(), 1);
    QCOMPARE(table->lineOf(0), 3);
    // Decimal commas outnumber the semicolons of short rows, and are still none.
    const auto decimals = CsvReader().read("Spieler;xG;xA\nAna;0,5;1,25\nMia;0,1;0,2\n;1,5;2,5\n"_ba, u"t.csv"_s, {.ragged = true});
    QVERIFY(decimals);
    QCOMPARE(decimals->columns().size(), 3);
    const auto one = CsvReader().read("only\none\ncolumn\n"_ba, u"t.csv"_s, {.ragged = true});
    QVERIFY(one);
    QCOMPARE(one->columns(), QStringList{u"only"_s});
    QVERIFY(!CsvReader().read("\n\n"_ba, u"t.csv"_s, {.ragged = true}));
    // A few bytes must not ask for much memory.
    const CsvLimits limits{.raggedCells = 1'000};
    const auto wide = CsvReader(limits).read(QByteArray(400, ';') + "\n1\n2\n"_ba, u"t.csv"_s, {.ragged = true});
    QVERIFY(!wide);
    QCOMPARE(wide.error().code, ErrorCode::TooLarge);
}

void TestCsvReader::delimiterAndEncodingAreChosen()
{
    const auto table = CsvReader().read("a;b,c\n\xE4;1,2\n"_ba, u"t.csv"_s, {.delimiter = u',', .encoding = u"windows-1252"_s});
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(rowsOf(*table), (Rows{{u"a;b"_s, u"c"_s}, {u"ä;1"_s, u"2"_s}}));
    QCOMPARE(table->encoding(), u"windows-1252"_s);
    for (const auto &encoding : {u"UTF-8"_s, u"no such encoding"_s})
        QVERIFY2(!CsvReader().read("a,b\n\xE4,1\n"_ba, u"t.csv"_s, {.encoding = encoding}), qPrintable(encoding));
}

void TestCsvReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("line");
    QTest::newRow("empty") << ""_ba << u"file_empty"_s << qint64(0);
    QTest::newRow("only line breaks") << "\n\r\n\n"_ba << u"file_empty"_s << qint64(0);
    QTest::newRow("too few cells") << "a,b\n1,2\n3\n"_ba << u"column_count"_s << qint64(3);
    QTest::newRow("too many cells") << "a,b\n1,2,3\n"_ba << u"column_count"_s << qint64(2);
    QTest::newRow("quote never closed") << "a,b\n1,2\n\"3,4\n5,6\n"_ba << u"quote_open"_s << qint64(3);
    QTest::newRow("text after a quote") << "a,b\n\"1\"x,2\n"_ba << u"quote_text"_s << qint64(2);
    QTest::newRow("column twice") << "a,a\n1,2\n"_ba << u"column_duplicate"_s << qint64(1);
    QTest::newRow("U+0000") << QByteArray("a,b\n1,2\n3,\0\n", 12) << u"nul_character"_s << qint64(3);
    QTest::newRow("binary") << QByteArray("PK\3\4\0\0\xff\xfe\x80", 9) << u"file_binary"_s << qint64(0);
}

void TestCsvReader::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(qint64, line);
    const auto table = CsvReader().read(bytes, u"t.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().issues.size(), 1);
    QCOMPARE(table.error().issues.constFirst().code, code);
    QCOMPARE(table.error().issues.constFirst().file, u"t.csv"_s);
    QCOMPARE(table.error().issues.constFirst().line, line);
    QVERIFY(table.error().detail.startsWith(u"t.csv"_s));
}

void TestCsvReader::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("bytes") << "a,b\n"_ba + "1,2\n"_ba.repeated(300) << u"file_too_large"_s;
    QTest::newRow("rows") << "a,b\n1,2\n1,2\n1,2\n1,2\n"_ba << u"too_many_rows"_s;
    QTest::newRow("columns") << "a,b,c,d\n"_ba << u"too_many_columns"_s;
    QTest::newRow("cell") << "a,b\n12345678901,2\n"_ba << u"cell_too_long"_s;
}

void TestCsvReader::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const CsvReader reader({.bytes = 1000, .rows = 3, .columns = 3, .field = 10});
    QVERIFY(reader.read("a,b,c\n1234567890,2,3\n1,2,3\n1,2,3\n"_ba, u"fits.csv"_s));
    const auto table = reader.read(bytes, u"t.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::TooLarge);
    QCOMPARE(table.error().issues.constFirst().code, code);
}

void TestCsvReader::linesAreThoseOfTheFile()
{
    const auto table = CsvReader().read("a,b\n\"x\ny\nz\",2\n\n3,4\n"_ba, u"t.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->lineOf(0), 2);
    QCOMPARE(table->lineOf(1), 6);
    QCOMPARE(table->columnIndex(u"b"_s), std::optional(1));
    QCOMPARE(table->columnIndex(u"c"_s), std::nullopt);
}

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Spieler;Verein\nJürgen Groß;München\nÀlex Müßig;Köln\nFrançois Lefèvre;Nîmes\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF"_ba + text.toUtf8();
    QTest::newRow("windows-1252") << text.toLatin1();
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 with mark") << QByteArray(utf16.encode(text));
}

void TestCsvReader::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto table = CsvReader().read(bytes, u"t.csv"_s);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->at(0, 0).toString(), u"Jürgen Groß"_s);
    QCOMPARE(table->at(2, 1).toString(), u"Nîmes"_s);
}

void TestCsvReader::filesThatCannotBeRead()
{
    const QTemporaryDir folder;
    const auto missing = CsvReader().readFile(folder.filePath(u"nothing.csv"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().issues.constFirst().code, u"file_missing"_s);
    QCOMPARE(CsvReader().readFile(folder.path()).error().issues.constFirst().code, u"file_not_regular"_s);
    const QString path = folder.filePath(u"locked.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n");
    file.close();
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root reads every file");
#endif
    QVERIFY(file.setPermissions({}));
    QCOMPARE(CsvReader().readFile(path).error().issues.constFirst().code, u"file_unreadable"_s);
}

void TestCsvReader::spectrum_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/corpus/csv-spectrum"));
    if (!folder.exists())
        QSKIP("the csv-spectrum corpus is not beside the checkout");
    for (const QString &file : QDir(folder.filePath(u"csvs"_s)).entryList(QDir::Files))
        QTest::newRow(qPrintable(file)) << folder.filePath(u"csvs/"_s + file) << folder.filePath(u"json/"_s + file.chopped(4) + u".json"_s);
}

void TestCsvReader::spectrum()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // The CSV of newlines_crlf has lost its carriage returns in the corpus, its JSON has not.
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll().replace("\\r\\n", "\\n"));
    const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
    if (csv.contains(u"location_coordinates"_s))
        QSKIP("the corpus' own JSON of this file does not belong to it");
    const auto table = CsvReader().readFile(csv);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QJsonArray rows;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        QJsonObject object;
        for (int column = 0; column < table->columns().size(); ++column)
            object.insert(table->columns()[column], table->at(row, column).toString());
        rows.append(object);
    }
    QCOMPARE(rows, expected);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
