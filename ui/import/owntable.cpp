// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/owntable.h"
#include "core/import/cell.h"
#include "core/import/csvreader.h"
#include "core/import/filebytes.h"
#include "core/import/xlsxreader.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class OwnTableWords
{
    Q_DECLARE_TR_FUNCTIONS(OwnTable)
};

constexpr qsizetype longestHeading = 100;

QString formOf(const SheetTable &table)
{
    if (table.delimiter().isNull())
        return OwnTableWords::tr("workbook");
    const QString between = table.delimiter() == u'\t' ? OwnTableWords::tr("tabs")
        : table.delimiter() == u';'                    ? OwnTableWords::tr("semicolons")
                                                       : OwnTableWords::tr("commas");
    return OwnTableWords::tr("text with %1 between the columns, %2", "comma or semicolon; encoding").arg(between, table.encoding());
}

using Cells = QList<QStringList>;

constexpr qsizetype rowsForHeadings = 10;

/** All rows that are not empty, what the reader took for headings first. */
void takeRows(const SheetTable &table, Cells &cells, QList<qint64> &lines)
{
    const auto add = [&](const QStringList &row, qint64 line) {
        if (std::ranges::all_of(row, &QString::isEmpty))
            return;
        cells.append(row);
        lines.append(line);
    };
    add(table.columns(), table.headerLine());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < table.columns().size(); ++column)
            line.append(table.at(row, column).trimmed().toString());
        add(line, table.lineOf(row));
    }
}

/** The first row that has words above most columns: titles have one or two, and figures are no headings. */
int headingsOf(const Cells &cells)
{
    for (qsizetype row = 0; row < std::min(rowsForHeadings, cells.size()); ++row) {
        const auto &line = cells.at(row);
        const auto words = std::ranges::count_if(line, [](const QString &cell) { return !cell.isEmpty() && !cell::number(cell, true); });
        if (words * 2 > line.size())
            return int(row);
    }
    return 0;
}

/** Never empty, never twice: columns are known by them. */
QStringList namedColumns(const QStringList &headings)
{
    QStringList names;
    for (const QString &heading : headings) {
        const QString name =
            heading.isEmpty() ? OwnTableWords::tr("Column %1").arg(names.size() + 1) : heading.simplified().left(longestHeading);
        QString unique = name;
        for (int n = 2; names.contains(unique); ++n)
            unique = u"%1 (%2)"_s.arg(name).arg(n);
        names.append(unique);
    }
    return names;
}

/** Whether more cells say "1,5" than "1.5" (three digits behind may be thousands, and tell nothing); where none says either, semicolons go
 * with the comma. */
bool hasDecimalCommas(const Cells &cells, QChar delimiter)
{
    static const QRegularExpression comma(u"^-?\\d+,(?:\\d{1,2}|\\d{4,})$"_s);
    static const QRegularExpression point(u"^-?\\d+\\.(?:\\d{1,2}|\\d{4,})$"_s);
    constexpr qsizetype looked = 300;
    int commas = 0;
    int points = 0;
    for (const auto first = cells.first(std::min(looked, cells.size())); const auto &row : first) {
        for (const auto &cell : row) {
            commas += comma.matchView(cell).hasMatch();
            points += point.matchView(cell).hasMatch();
        }
    }
    return commas > points || (commas == points && delimiter == u';');
}

Result<OwnTable> taken(const Result<SheetTable> &read, const TableChoice &choice)
{
    if (!read)
        return failed(read);
    const auto &table = *read;
    if (table.rowCount() > ownTable::mostRows || table.columns().size() > ownTable::mostColumns)
        return fail(
            ErrorCode::TooLarge,
            OwnTableWords::tr("The table has %1 rows and %2 columns; at most %3 and %4 are read here. Divide it, by month for example.")
                .arg(table.rowCount())
                .arg(table.columns().size())
                .arg(ownTable::mostRows)
                .arg(ownTable::mostColumns));
    OwnTable own{.name = table.fileName(), .form = formOf(table), .decimalComma = false, .columns = {}, .rows = {}};
    Cells cells;
    takeRows(table, cells, own.lines);
    own.firstRows = cells.first(std::min(rowsForHeadings, cells.size()));
    own.as = {.sheet = choice.sheet, .delimiter = table.delimiter(), .encoding = table.encoding()};
    own.as.headings = choice.headings >= 0 && choice.headings < cells.size() ? choice.headings : headingsOf(cells);
    if (own.as.headings + 1 >= cells.size())
        return fail(ErrorCode::Invalid, OwnTableWords::tr("The table has a line of headings, but no rows below it."));
    own.columns = namedColumns(cells.at(own.as.headings));
    own.rows = cells.sliced(own.as.headings + 1);
    own.lines = own.lines.sliced(own.as.headings + 1);
    own.decimalComma = choice.decimalComma.value_or(hasDecimalCommas(own.rows, table.delimiter()));
    own.as.decimalComma = own.decimalComma;
    return own;
}

/** Rows of any width, titles above the headings: as people's tables are. */
CsvChoice asPeopleWrite(const TableChoice &choice)
{
    return {.delimiter = choice.delimiter, .encoding = choice.encoding, .ragged = true};
}

} // namespace

Result<OwnTable> ownTable::fromFile(const QString &path, const TableChoice &choice)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return fail(ErrorCode::NotFound,
                    OwnTableWords::tr("%1 cannot be read. Check that it is there and that you may open it.").arg(path));
    if (file.size() > largestFile)
        return fail(ErrorCode::TooLarge,
                    OwnTableWords::tr("%1 has more than %2 MB. Save the sheet with the matches in a file of its own.")
                        .arg(file.fileName())
                        .arg(largestFile / (1024 * 1024)));
    const auto bytes = fileBytes(path, largestFile);
    if (!bytes)
        return failed(bytes);
    if (!XlsxReader::isWorkbook(path))
        return taken(CsvReader().read(*bytes, file.fileName(), asPeopleWrite(choice)), choice);
    auto own = taken(XlsxReader().read(*bytes, file.fileName(), {.sheet = choice.sheet}), choice);
    if (own) {
        own->sheets = XlsxReader().sheetNames(*bytes, file.fileName()).value_or(QStringList());
        if (own->as.sheet.isEmpty())
            own->as.sheet = own->sheets.value(0);
    }
    return own;
}

Result<OwnTable> ownTable::fromText(const QString &text, const TableChoice &choice)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > largestFile)
        return fail(ErrorCode::TooLarge, OwnTableWords::tr("This is too much to paste. Save it as a file."));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    OwnTableWords::tr("There is no table in the clipboard. Copy the cells in your spreadsheet, headings included."));
    auto asText = choice;
    asText.encoding.clear(); // it is text already
    return taken(CsvReader().read(bytes, OwnTableWords::tr("pasted table"), asPeopleWrite(asText)), choice);
}

QByteArray ownTable::example()
{
    return "Date,Opponent,H/A,Result,Player,Number,Position,Minutes,Goals,Assists,Shots\n"
           "2026-08-15,Athletic,H,2-1,Ana Ferreira,9,FWD,90,1,1,4\n"
           "2026-08-15,Athletic,H,2-1,Mia Okafor,1,GK,90,0,0,0\n"
           "2026-08-22,Harbour,A,0-0,Ana Ferreira,9,FWD,73,0,0,2\n"
           "2026-08-22,Harbour,A,0-0,Mia Okafor,1,GK,90,0,0,0\n";
}

} // namespace touchline
