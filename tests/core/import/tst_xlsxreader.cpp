// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvwriter.h"
#include "core/export/xlsxwriter.h"
#include "core/import/csvreader.h"
#include "core/import/xlsxreader.h"
#include "tests/core/import/zipmaker.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <xlsxwriter.h>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Workbooks: those of a real writer, and those that somebody has made by hand, mostly to do harm. */
class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOurOwnExport();
    void readsARealBook();
    void choosesTheSheet();
    void cells_data();
    void cells();
    void findings_data();
    void findings();
    void countsFrom1904();
    void knowsOtherNames();
    void refusals_data();
    void refusals();
    void limits_data();
    void limits();
    void holdsNoMoreThanItsCells();
    void parts_data();
    void parts();
    void filesThatAreNoBooks_data();
    void filesThatAreNoBooks();
    void isKnownByNameOrBytes();
    void stops();
};

using Rows = QList<QStringList>;

namespace {

const QString name = u"season.xlsx"_s;
const QByteArray header = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>)";

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

Result<SheetTable> read(const QList<ZipEntry> &book, const XlsxLimits &limits = {}, const XlsxChoice &choice = {})
{
    return XlsxReader(limits).read(zipOf(book), name, choice);
}

QString codeOf(const Result<SheetTable> &table)
{
    return table ? u"none: it was read"_s : table.error().issues.isEmpty() ? u"none"_s : table.error().issues.constFirst().code;
}

/** A book by libxlsxwriter, as spreadsheet programs make them. */
template<typename Fill> QByteArray written(Fill fill)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"book.xlsx"_s);
    lxw_workbook *const book = workbook_new(qPrintable(path));
    fill(book);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("the book was not written");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void XlsxReaderTest::readsOurOwnExport()
{
    const Table table{.columns = {u"name"_s, u"number"_s, u"whole"_s, u"yes"_s, u"day"_s, u"instant"_s, u"none"_s},
                      .rows = {{TableCell(u"Ng'ang'a & <Ó Briain>"_s),
                                TableCell(0.29),
                                TableCell(qint64(9007199254740992)),
                                TableCell(true),
                                TableCell(QDate(2024, 2, 29)),
                                TableCell(QDateTime(QDate(2024, 2, 29), QTime(19, 30), QTimeZone::UTC)),
                                {}},
                               {TableCell(u"_x0041_ a\u0001b \U0001F600\nc"_s),
                                TableCell(-1234.5),
                                TableCell(qint64(-3)),
                                TableCell(false),
                                TableCell(QDate(1999, 12, 31)),
                                TableCell(QDateTime(QDate(1999, 12, 31), QTime(0, 0, 1), QTimeZone::UTC)),
                                {}}}};
    const auto book = XlsxWriter::write(table, u"players"_s);
    const auto csv = CsvWriter::write(table);
    QVERIFY(book && csv);
    const auto read = XlsxReader().read(*book, name);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->fileName(), name);
    QVERIFY(!read->hasDecimalComma());
    QCOMPARE(read->rowCount(), 2);
    QCOMPARE(read->lineOf(1), 3);
    QCOMPARE(read->findings().issues().size(), 0);
    QCOMPARE(rowsOf(*read)[1],
             (QStringList{u"Ng'ang'a & <Ó Briain>"_s, u"0.29"_s, u"9007199254740992"_s, u"true"_s, u"2024-02-29"_s,
                          u"2024-02-29T19:30:00Z"_s, u""_s}));
    QCOMPARE(rowsOf(*read)[2][0], u"_x0041_ a\u0001b \U0001F600\nc"_s);
    // The same table as CSV says the same, but for text that CSV has to defuse; there is none here.
    const auto plain = CsvReader().read(*csv, u"a.csv"_s);
    QVERIFY(plain);
    for (int column = 1; column < 6; ++column) {
        for (int row = 1; row < 3; ++row)
            QCOMPARE(rowsOf(*read)[row][column], rowsOf(*plain)[row][column]);
    }
}

void XlsxReaderTest::readsARealBook()
{
    const auto bytes = written([](lxw_workbook *book) {
        auto *const sheet = workbook_add_worksheet(book, "Round 1");
        auto *const day = workbook_add_format(book);
        format_set_num_format(day, "dd.mm.yyyy");
        auto *const duration = workbook_add_format(book);
        format_set_num_format(duration, "mm:ss");
        auto *const bold = workbook_add_format(book);
        format_set_bold(bold);
        // Nothing above and before the table, a row without anything, a hidden one, a gap in another, formulas, a merged cell.
        const char *names[] = {"player", "day", "time", "goals", "started"};
        for (lxw_col_t column = 0; column < 5; ++column)
            worksheet_write_string(sheet, 2, column, names[column], bold);
        worksheet_write_string(sheet, 3, 0, "Ann", nullptr);
        worksheet_write_number(sheet, 3, 1, 45351, day);
        worksheet_write_number(sheet, 3, 2, 1732.0 / 86400, duration);
        worksheet_write_formula_num(sheet, 3, 3, "=1+1", nullptr, 2);
        worksheet_write_boolean(sheet, 3, 4, 1, nullptr);
        worksheet_set_row(sheet, 4, 30, bold);
        worksheet_write_blank(sheet, 4, 9, bold);
        lxw_row_col_options hidden{};
        hidden.hidden = 1;
        worksheet_set_row_opt(sheet, 5, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        worksheet_write_string(sheet, 5, 0, "Bo", nullptr);
        worksheet_write_number(sheet, 5, 3, 0.1, nullptr);
        lxw_rich_string_tuple first{.format = bold, .string = "Cy "};
        lxw_rich_string_tuple second{.format = nullptr, .string = "Day"};
        lxw_rich_string_tuple *pieces[] = {&first, &second, nullptr};
        worksheet_write_rich_string(sheet, 6, 0, pieces, nullptr);
        worksheet_write_formula_str(sheet, 6, 1, "=\"x\"", nullptr, "x");
        worksheet_merge_range(sheet, 7, 0, 8, 0, "Di", nullptr);
        worksheet_write_number(sheet, 7, 3, 3, nullptr);
        worksheet_write_number(sheet, 8, 3, 4, nullptr);
    });
    const auto table = XlsxReader().read(bytes, name);
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(rowsOf(*table),
             (Rows{{u"player"_s, u"day"_s, u"time"_s, u"goals"_s, u"started"_s},
                   {u"Ann"_s, u"2024-02-29"_s, u"28:52"_s, u"2"_s, u"true"_s},
                   {u"Bo"_s, u""_s, u""_s, u"0.1"_s, u""_s},
                   {u"Cy Day"_s, u"x"_s, u""_s, u""_s, u""_s},
                   {u"Di"_s, u""_s, u""_s, u"3"_s, u""_s},
                   {u""_s, u""_s, u""_s, u"4"_s, u""_s}}));
    QCOMPARE(table->headerLine(), 3);
    QCOMPARE(table->lineOf(0), 4);
    QCOMPARE(table->lineOf(1), 6);
    QCOMPARE(table->columnIndex(u"goals"_s), 3);
    const auto issues = table->findings().issues();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].code, u"merged_cells"_s);
    QCOMPARE(issues[0].severity, Severity::Warning);
    QCOMPARE(issues[0].line, 8);
    QVERIFY(issues[0].detail.contains(u"A8:A9"_s));
}

void XlsxReaderTest::choosesTheSheet()
{
    const auto bytes = written([](lxw_workbook *book) {
        auto *const hidden = workbook_add_worksheet(book, "Old");
        worksheet_write_string(hidden, 0, 0, "old", nullptr);
        auto *const first = workbook_add_worksheet(book, "Round 1");
        worksheet_write_string(first, 0, 0, "first", nullptr);
        auto *const second = workbook_add_worksheet(book, "Runde ü");
        worksheet_write_string(second, 0, 0, "second", nullptr);
        workbook_add_chartsheet(book, "Chart");
        worksheet_activate(first);
        worksheet_set_first_sheet(first);
        worksheet_hide(hidden);
    });
    const auto usual = XlsxReader().read(bytes, name);
    QVERIFY2(usual, usual ? "" : qPrintable(usual.error().detail));
    QCOMPARE(usual->columns(), QStringList{u"first"_s});
    const auto notes = usual->findings().issues();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0].code, u"sheets_left_out"_s);
    QCOMPARE(notes[0].severity, Severity::Info);
    QVERIFY(notes[0].detail.contains(u"\"Runde ü\""_s) && !notes[0].detail.contains(u"Old"_s) && !notes[0].detail.contains(u"Chart"_s));
    QCOMPARE(XlsxReader().read(bytes, name, {.sheet = u"runde Ü"_s})->columns(), QStringList{u"second"_s});
    QCOMPARE(XlsxReader().read(bytes, name, {.sheet = u"Old"_s})->columns(), QStringList{u"old"_s});
    QCOMPARE(XlsxReader().sheetNames(bytes, name).value_or(QStringList()), (QStringList{u"Round 1"_s, u"Runde ü"_s}));
    QVERIFY(!XlsxReader().sheetNames("PK"_ba, name));
    for (const auto &none : {u"Round 2"_s, u"Chart"_s}) {
        const auto missing = XlsxReader().read(bytes, name, {.sheet = none});
        QCOMPARE(codeOf(missing), u"sheet_missing"_s);
        QVERIFY(missing.error().detail.contains(u"\"Round 1\""_s));
    }
}

void XlsxReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QByteArray &cell, const QString &text) { QTest::newRow(what) << cell << text; };
    row("number", "<c r=\"A2\"><v>7</v></c>", u"7"_s);
    row("number without its place", "<c><v>7</v></c>", u"7"_s);
    row("number as Excel writes it", "<c r=\"A2\" t=\"n\"><v>0.28999999999999998</v></c>", u"0.29"_s);
    row("number with an exponent", "<c r=\"A2\"><v>1.5E-3</v></c>", u"0.0015"_s);
    row("number with blanks", "<c r=\"A2\"><v> 7\n</v></c>", u"7"_s);
    row("text in common", "<c r=\"A2\" t=\"s\"><v>1</v></c>", u"Bo"_s);
    row("text in pieces", "<c r=\"A2\" t=\"s\"><v>2</v></c>", u"Cy Day"_s);
    row("text with its reading", "<c r=\"A2\" t=\"s\"><v>3</v></c>", u"山田"_s);
    row("text inline", "<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> x </t></is></c>", u" x "_s);
    row("text inline in pieces", "<c r=\"A2\" t=\"inlineStr\"><is><r><rPr/><t>x</t></r><r><t>y</t></r></is></c>", u"xy"_s);
    row("text with what XML cannot say", "<c r=\"A2\" t=\"inlineStr\"><is><t>_x0009__x005F_x0041_&amp;&#65;_x00</t></is></c>",
        u"\t_x0041_&A_x00"_s);
    row("formula", "<c r=\"A2\"><f>1+1</f><v>2</v></c>", u"2"_s);
    row("formula that gives text", "<c r=\"A2\" t=\"str\"><f>A1</f><v>x</v></c>", u"x"_s);
    row("formula that gives no text", "<c r=\"A2\" t=\"str\"><f>A1</f></c>", u""_s);
    row("formula of others", "<c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>2</v></c>", u"2"_s);
    row("formula that looks like one", "<c r=\"A2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>", u"=1+1"_s);
    row("true", "<c r=\"A2\" t=\"b\"><v>1</v></c>", u"true"_s);
    row("false", "<c r=\"A2\" t=\"b\"><v>0</v></c>", u"false"_s);
    row("empty", "<c r=\"A2\" s=\"1\"/>", u""_s);
    row("empty value", "<c r=\"A2\"><v/></c>", u""_s);
    row("day by its format", "<c r=\"A2\" s=\"1\"><v>45351</v></c>", u"2024-02-29"_s);
    row("instant by its format", "<c r=\"A2\" s=\"2\"><v>45351.8125</v></c>", u"2024-02-29T19:30:00Z"_s);
    row("a style that is not there", "<c r=\"A2\" s=\"99\"><v>45351</v></c>", u"45351"_s);
    row("day in words", "<c r=\"A2\" t=\"d\"><v>2024-02-29</v></c>", u"2024-02-29"_s);
    row("more than it needs", "<c r=\"A2\"><v>7</v><extLst><ext><x:v xmlns:x=\"urn:x\">8</x:v></ext></extLst></c>", u"7"_s);
    row("a comment between", "<c r=\"A2\"><v>1<!-- x -->7</v></c>", u"17"_s);
}

void XlsxReaderTest::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const auto rest = R"(<c r="B2"><v>1</v></c></row>)";
    const auto table = read(bookOf(header + "<row r=\"2\">" + cell + rest,
                                   {"<t>Ann</t>", "<t>Bo</t>", "<r><t xml:space=\"preserve\">Cy </t></r><r><rPr/><t>Day</t></r>",
                                    "<t>山田</t><rPh><t>やまだ</t></rPh>"},
                                   {"dd.mm.yyyy", "yyyy-mm-dd\"T\"hh:mm:ss\"Z\""}));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->at(0, 0), text);
    QCOMPARE(table->at(0, 1), u"1"_s);
}

void XlsxReaderTest::findings_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("not available") << "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>"_ba << u""_s << u"not_available"_s << Severity::Info;
    QTest::newRow("divided by none") << "<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"_ba << u"#DIV/0!"_s << u"cell_error"_s
                                     << Severity::Warning;
}

void XlsxReaderTest::findings()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(Severity, severity);
    const auto table = read(bookOf(header + "<row r=\"2\">" + cell + "<c r=\"B2\"><v>1</v></c></row>"));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->at(0, 0), text);
    const auto issues = table->findings().issues();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].code, code);
    QCOMPARE(issues[0].severity, severity);
    QCOMPARE(issues[0].line, 2);
    QVERIFY(issues[0].detail.contains(u"Sheet \"Round 1\", cell A2"_s));
}

void XlsxReaderTest::countsFrom1904()
{
    auto book = bookOf(header + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>43889</v></c></row>", {}, {"yyyy-mm-dd"});
    partOf(book, "xl/workbook.xml").content.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    QCOMPARE(read(book)->at(0, 0), u"2024-02-29"_s);
}

/** Other programs: prefixes, the strict form, other places, no styles and no texts in common, UTF-16. */
void XlsxReaderTest::knowsOtherNames()
{
    auto book = bookOf({});
    partOf(book, "xl/worksheets/sheet1.xml").content =
        R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>)"
        R"(<x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
    QCOMPARE(rowsOf(read(book).value()), (Rows{{u"a"_s}, {u"1"_s}}));

    auto bare = bookOf(header);
    partOf(bare, "xl/_rels/workbook.xml.rels").content = partOf(bare, "xl/_rels/workbook.xml.rels")
                                                             .content.replace("/styles\"", "/other\"")
                                                             .replace("/sharedStrings\"", "/others\"")
                                                             .replace("worksheets/sheet1.xml", "../xl/./worksheets/SHEET1.xml");
    bare.removeIf([](const ZipEntry &entry) { return entry.name.contains("styles") || entry.name.contains("sharedStrings"); });
    QCOMPARE(rowsOf(read(bare).value()), (Rows{{u"a"_s, u"b"_s}}));

    auto wide = bookOf(header);
    auto &sheet = partOf(wide, "xl/worksheets/sheet1.xml").content;
    const QString text = u"\uFEFF"_s + QString::fromUtf8(sheet).replace(u"UTF-8"_s, u"UTF-16"_s);
    sheet = QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(rowsOf(read(wide).value()), (Rows{{u"a"_s, u"b"_s}}));

    // With macros, which nobody runs.
    auto macros = bookOf(header);
    macros.append({.name = "xl/vbaProject.bin", .content = "\xD0\xCF\x11\xE0", .stored = true});
    QVERIFY(read(macros));
}

void XlsxReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char *what, const QByteArray &rows, const QString &code, int line) {
        QTest::newRow(what) << rows << code << line;
    };
    const auto second = [](const QByteArray &cells) { return header + "<row r=\"2\">" + cells + "</row>"; };
    row("no cells", "", u"file_empty"_s, 0);
    row("no values", "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"2\"/>", u"file_empty"_s, 0);
    row("twice the same name", R"(<row r="3"><c t="str"><v>a</v></c><c t="str"><v> a</v></c></row>)", u"column_duplicate"_s, 3);
    row("a value beyond the header", second("<c r=\"C2\"><v>1</v></c>"), u"column_count"_s, 2);
    row("a formula without value", second("<c r=\"A2\"><f>1+1</f></c>"), u"formula_without_value"_s, 2);
    row("no number", second("<c r=\"A2\"><v>x</v></c>"), u"cell_broken"_s, 2);
    row("not a number", second("<c r=\"A2\"><v>nan</v></c>"), u"cell_broken"_s, 2);
    row("infinite", second("<c r=\"A2\"><v>inf</v></c>"), u"cell_broken"_s, 2);
    row("beyond double", second("<c r=\"A2\"><v>1e999</v></c>"), u"cell_broken"_s, 2);
    row("hexadecimal", second("<c r=\"A2\"><v>0x10</v></c>"), u"cell_broken"_s, 2);
    row("decimal comma", second("<c r=\"A2\"><v>1,5</v></c>"), u"cell_broken"_s, 2);
    row("half true", second("<c r=\"A2\" t=\"b\"><v>2</v></c>"), u"cell_broken"_s, 2);
    row("another type", second("<c r=\"A2\" t=\"z\"><v>2</v></c>"), u"cell_broken"_s, 2);
    row("a text that is not there", second("<c r=\"A2\" t=\"s\"><v>1</v></c>"), u"cell_broken"_s, 2);
    row("a text before the first", second("<c r=\"A2\" t=\"s\"><v>-1</v></c>"), u"cell_broken"_s, 2);
    row("twice the same cell", second("<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>"), u"cell_place"_s, 2);
    row("cells backwards", second("<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>"), u"cell_place"_s, 2);
    row("a cell of another row", second("<c r=\"A3\"><v>1</v></c>"), u"cell_place"_s, 2);
    row("a cell without a row", second("<c r=\"A\"><v>1</v></c>"), u"cell_place"_s, 2);
    row("a cell without a column", second("<c r=\"2\"><v>1</v></c>"), u"cell_place"_s, 2);
    row("a cell in lower case", second("<c r=\"a2\"><v>1</v></c>"), u"cell_place"_s, 2);
    row("a column beyond the last", second("<c r=\"XFE2\"><v>1</v></c>"), u"cell_place"_s, 2);
    row("a column far beyond", second("<c r=\"ZZZZZZZZZZZZZZZ2\"><v>1</v></c>"), u"cell_place"_s, 2);
    row("twice the same row", header + R"(<row r="2"/><row r="2"/>)", u"row_number"_s, 2);
    row("rows backwards", header + R"(<row r="3"/><row r="2"/>)", u"row_number"_s, 3);
    row("row none", R"(<row r="0"/>)", u"row_number"_s, 0);
    row("row beyond the last", header + R"(<row r="1048577"/>)", u"row_number"_s, 1);
    row("row beyond all numbers", header + R"(<row r="99999999999999999999"/>)", u"row_number"_s, 1);
    row("row in words", header + R"(<row r="2x"/>)", u"row_number"_s, 1);
    row("character that none is", second("<c r=\"A2\" t=\"str\"><v>a_x0000_b</v></c>"), u"nul_character"_s, 2);
    row("half a character", second("<c r=\"A2\" t=\"str\"><v>a_xD800_b</v></c>"), u"text_broken"_s, 2);
    row("no XML", second("<c r=\"A2\"><v>1</c>"), u"xml_broken"_s, 0);
    row("an entity of nobody", second("<c r=\"A2\"><v>&x;</v></c>"), u"xml_broken"_s, 0);
    row("not UTF-8", second("<c r=\"A2\" t=\"str\"><v>\xC3\x28</v></c>"), u"xml_broken"_s, 0);
    QByteArray deep;
    for (int i = 0; i < 70; ++i)
        deep += "<a>";
    row("deeper than any", second(deep), u"xml_depth"_s, 0);
    row("a mark without end", second("<c r=\"A2\" x=\"" + QByteArray(1'200'000, 'y') + "\"/>"), u"xml_mark"_s, 0);
}

void XlsxReaderTest::refusals()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, code);
    QFETCH(int, line);
    const auto table = read(bookOf(rows), {.zip = {.ratio = 10'000}});
    QCOMPARE(codeOf(table), code);
    QCOMPARE(table.error().code, ErrorCode::Malformed);
    QCOMPARE(table.error().issues.constFirst().file, name);
    QCOMPARE(table.error().issues.constFirst().line, line);
    QVERIFY(table.error().issues.constFirst().detail.endsWith(u'.'));
}

void XlsxReaderTest::limits_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("code"); // empty: it is just within
    QTest::newRow("rows at most") << header + "<row><c><v>1</v></c></row><row/><row><c><v>1</v></c></row>" << u""_s;
    QTest::newRow("a row too many") << header + "<row><c><v>1</v></c></row><row><c><v>1</v></c></row><row><c><v>1</v></c></row>"
                                    << u"too_many_rows"_s;
    QTest::newRow("columns at most") << R"(<row><c/><c/><c t="str"><v>c</v></c><c s="1"/></row>)"_ba << u""_s;
    QTest::newRow("a column too many") << R"(<row><c/><c/><c/><c t="str"><v>d</v></c></row>)"_ba << u"too_many_columns"_s;
    QTest::newRow("characters at most") << R"(<row><c t="str"><v>ääääääääää</v></c></row>)"_ba << u""_s;
    QTest::newRow("a character too many") << R"(<row><c t="str"><v>aaaaaaaaaaa</v></c></row>)"_ba << u"cell_too_long"_s;
    QTest::newRow("a number too long") << "<row><c t=\"str\"><v>1</v></c></row><row><c><v>" + QByteArray(71, '1') + "</v></c></row>"
                                       << u"cell_too_long"_s;
    QTest::newRow("cells at most")
        << R"(<row><c t="str"><v>a</v></c><c/><c t="str"><v>c</v></c></row><row><c><v>1</v></c></row><row><c><v>1</v></c></row>)"_ba
        << u""_s;
}

void XlsxReaderTest::limits()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, code);
    const auto table = read(bookOf(rows), {.rows = 2, .columns = 3, .field = 10, .cells = 6});
    if (code.isEmpty()) {
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        // One cell less, and it is too much where there are as many.
        if (table->rowCount() * table->columns().size() == 6)
            QCOMPARE(codeOf(read(bookOf(rows), {.cells = 5})), u"too_many_cells"_s);
        return;
    }
    QCOMPARE(codeOf(table), code);
    QCOMPARE(table.error().code, ErrorCode::TooLarge);
}

/** A few bytes that speak of very many cells, or of very many texts. */
void XlsxReaderTest::holdsNoMoreThanItsCells()
{
    QByteArray wide = "<row>";
    for (int i = 0; i < 500; ++i)
        wide += "<c t=\"str\"><v>" + QByteArray::number(i) + "</v></c>";
    wide += "</row>";
    QByteArray rows;
    for (int i = 0; i < 10'001; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const auto table = read(bookOf(wide + rows));
    QCOMPARE(codeOf(table), u"too_many_cells"_s);
    rows.chop(rows.size() - rows.lastIndexOf("<row>"));
    const auto most = read(bookOf(wide + rows));
    QVERIFY2(most, most ? "" : qPrintable(most.error().detail));
    QCOMPARE(most->rowCount(), 10'000);
    QVERIFY(most->memory() >= 5'000'000 * 8);
    QVERIFY(most->memory() < 100'000'000);
    QVERIFY(most->unpacked() > wide.size() + rows.size());

    QCOMPARE(codeOf(read(bookOf(header, {"", "", "", ""}), {.cells = 3})), u"too_many_cells"_s);
    QVERIFY(read(bookOf(header, {"", "", ""}), {.cells = 3}));
    // One long text in thousands of cells is there once.
    QByteArray shared = R"(<row><c t="str"><v>a</v></c></row>)";
    for (int i = 0; i < 10'000; ++i)
        shared += R"(<row><c t="s"><v>0</v></c></row>)";
    const auto same = read(bookOf(shared, {"<t>" + QByteArray(60'000, 'x') + "</t>"}), {.zip = {.ratio = 1000}});
    QVERIFY2(same, same ? "" : qPrintable(same.error().detail));
    QCOMPARE(same->at(9'999, 0).size(), 60'000);
    QVERIFY(same->memory() < 1'000'000);
}

void XlsxReaderTest::parts_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content"); // "-": it is not there
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const QByteArray &part, const QByteArray &content, const QString &code) {
        QTest::newRow(what) << part << content << code;
    };
    row("no links", "_rels/.rels", "-", u"not_a_workbook"_s);
    row("no workbook", "xl/workbook.xml", "-", u"part_missing"_s);
    row("no links of the workbook", "xl/_rels/workbook.xml.rels", "-", u"part_missing"_s);
    row("no styles", "xl/styles.xml", "-", u"part_missing"_s);
    row("no texts", "xl/sharedStrings.xml", "-", u"part_missing"_s);
    row("no sheet", "xl/worksheets/sheet1.xml", "-", u"part_missing"_s);
    row("links that are no XML", "_rels/.rels", "{}", u"xml_broken"_s);
    row("links to nothing", "_rels/.rels", R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>)",
        u"part_missing"_s);
    row("links of another language", "_rels/.rels", "<Relationships/>", u"part_missing"_s);
    const QByteArray link = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" )"
                            R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target=")";
    row("a link out of the file", "_rels/.rels", link + "../../etc/passwd\"/></Relationships>", u"part_missing"_s);
    row("a link to the net", "_rels/.rels", link + "http://192.0.2.1/a\" TargetMode=\"External\"/></Relationships>", u"part_missing"_s);
    row("a binary workbook", "_rels/.rels", link + "xl/workbook.bin\"/></Relationships>", u"not_a_workbook"_s);
    row("no sheets", "xl/workbook.xml", R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>)",
        u"sheet_missing"_s);
    row("cut off", "xl/worksheets/sheet1.xml",
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)", u"xml_broken"_s);
    row("empty", "xl/worksheets/sheet1.xml", "", u"xml_broken"_s);
    for (const char *part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
                             "xl/worksheets/sheet1.xml"}) {
        row(qPrintable(u"document type in "_s + QString::fromLatin1(part)), part, "<!DOCTYPE a><a/>", u"xml_declaration"_s);
    }
    row("entities of entities", "xl/sharedStrings.xml",
        R"(<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>)", u"xml_declaration"_s);
    row("entity of a file", "xl/worksheets/sheet1.xml", R"(<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>)",
        u"xml_declaration"_s);
}

void XlsxReaderTest::parts()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    auto book = bookOf(header);
    QVERIFY(read(book));
    if (content == "-")
        book.removeIf([&part](const ZipEntry &entry) { return entry.name == part; });
    else
        partOf(book, part).content = content;
    const auto table = read(book);
    QCOMPARE(codeOf(table), code);
    QCOMPARE(table.error().code, ErrorCode::Malformed);
}

void XlsxReaderTest::filesThatAreNoBooks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto whole = zipOf(bookOf(header));
    QTest::newRow("empty") << ""_ba << u"file_empty"_s;
    QTest::newRow("text") << "a,b\n1,2\n"_ba << u"not_a_workbook"_s;
    QTest::newRow("old or with a password") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more"_ba << u"file_encrypted_or_old"_s;
    QTest::newRow("nothing zipped") << zipOf({}) << u"not_a_workbook"_s;
    QTest::newRow("another zip") << zipOf({{.name = "gw1.csv", .content = "a,b\n"}}) << u"not_a_workbook"_s;
    QTest::newRow("OpenDocument") << zipOf(
        {{.name = "mimetype", .content = "application/vnd.oasis.opendocument.spreadsheet", .stored = true},
         {.name = "content.xml", .content = "<a/>"}})
                                  << u"not_a_workbook"_s;
    QTest::newRow("cut in half") << whole.first(whole.size() / 2) << u"file_damaged"_s;
    QTest::newRow("cut at the end") << whole.chopped(1) << u"file_damaged"_s;
    QTest::newRow("its first bytes") << "PK\x03\x04"_ba << u"file_damaged"_s;
    QTest::newRow("a bomb") << zipOf(bookOf(header + QByteArray(60'000'000, ' '))) << u"zip_too_large"_s;
}

void XlsxReaderTest::filesThatAreNoBooks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto table = XlsxReader().read(bytes, name);
    QCOMPARE(codeOf(table), code);
    // It says what to do, but for what is empty.
    const auto detail = table.error().detail;
    QVERIFY2(code == "file_empty"_L1 || detail.contains(u"ave "_s), qPrintable(detail));
    // The same from a file.
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(XlsxReader().readFile(file.fileName()).error(), table.error());
}

void XlsxReaderTest::isKnownByNameOrBytes()
{
    QTemporaryDir folder;
    const auto put = [&folder](const QString &file, const QByteArray &bytes) {
        QFile made(folder.filePath(file));
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return made.fileName();
    };
    const auto book = zipOf(bookOf(header));
    QVERIFY(XlsxReader::isWorkbook(put(u"a.XLSX"_s, "a,b")));
    QVERIFY(XlsxReader::isWorkbook(put(u"a.csv"_s, book)));
    QVERIFY(XlsxReader::isWorkbook(put(u"a"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")));
    QVERIFY(!XlsxReader::isWorkbook(put(u"b.csv"_s, "PK,b\n")));
    QVERIFY(!XlsxReader::isWorkbook(folder.filePath(u"nothing.csv"_s)));
    QCOMPARE(XlsxReader().readFile(folder.filePath(u"a.csv"_s))->columns(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(XlsxReader().readFile(folder.filePath(u"nothing.xlsx"_s)).error().issues.constFirst().code, u"file_missing"_s);
    QCOMPARE(XlsxReader({.zip = {.bytesIn = book.size() - 1}}).readFile(folder.filePath(u"a.csv"_s)).error().code, ErrorCode::TooLarge);
}

void XlsxReaderTest::stops()
{
    std::stop_source stop;
    const auto book = bookOf(header);
    QVERIFY(read(book, {}, {.sheet = {}, .stop = stop.get_token()}));
    stop.request_stop();
    const auto table = read(book, {}, {.sheet = {}, .stop = stop.get_token()});
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
