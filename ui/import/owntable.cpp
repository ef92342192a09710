// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/owntable.h"
#include "core/import/csvreader.h"
#include "core/import/xlsxreader.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class OwnTableWords
{
    Q_DECLARE_TR_FUNCTIONS(OwnTable)
};

QString formOf(const SheetTable &table)
{
    if (table.delimiter().isNull())
        return OwnTableWords::tr("workbook");
    const QString between = table.delimiter() == u'\t' ? OwnTableWords::tr("tabs")
        : table.delimiter() == u';'                    ? OwnTableWords::tr("semicolons")
                                                       : OwnTableWords::tr("commas");
    return OwnTableWords::tr("text with %1 between the columns, %2", "comma or semicolon; encoding").arg(between, table.encoding());
}

Result<OwnTable> taken(const Result<SheetTable> &read)
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
    OwnTable own{
        .name = table.fileName(), .form = formOf(table), .decimalComma = table.hasDecimalComma(), .columns = table.columns(), .rows = {}};
    own.rows.reserve(table.rowCount());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        bool anything = false;
        for (int column = 0; column < own.columns.size(); ++column) {
            cells.append(table.at(row, column).trimmed().toString());
            anything = anything || !cells.constLast().isEmpty();
        }
        if (anything)
            own.rows.append(cells);
    }
    if (own.rows.isEmpty())
        return fail(ErrorCode::Invalid, OwnTableWords::tr("The table has a line of headings, but no rows below it."));
    return own;
}

} // namespace

Result<OwnTable> ownTable::fromFile(const QString &path)
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
    if (XlsxReader::isWorkbook(path))
        return taken(XlsxReader().readFile(path));
    return taken(CsvReader().readFile(path));
}

Result<OwnTable> ownTable::fromText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > largestFile)
        return fail(ErrorCode::TooLarge, OwnTableWords::tr("This is too much to paste. Save it as a file."));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    OwnTableWords::tr("There is no table in the clipboard. Copy the cells in your spreadsheet, headings included."));
    return taken(CsvReader().read(bytes, OwnTableWords::tr("pasted table")));
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
