// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvwriter.h"
#include "core/export/formulaguard.h"
#include "core/export/tablelimits.h"
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Appends one cell as text. */
struct CsvCell
{
    QByteArray &out;

    void operator()(std::monostate) const {}
    void operator()(bool value) const { out += value ? "true" : "false"; }
    void operator()(qint64 value) const { out += QByteArray::number(value); }
    void operator()(double value) const
    {
        char digits[32];
        out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr - digits);
    }
    void operator()(QDate day) const { out += day.toString(Qt::ISODate).toLatin1(); }
    void operator()(const QDateTime &instant) const
    {
        out += instant.toString(instant.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs).toLatin1();
    }
    void operator()(const QString &text) const
    {
        auto bytes = guardedFromFormulas(text).toUtf8();
        constexpr auto quotedFor = ",;\"\t\r\n";
        const bool edged = bytes.startsWith(' ') || bytes.endsWith(' ');
        if (!edged && std::string_view(bytes).find_first_of(quotedFor) == std::string_view::npos) {
            out += bytes;
            return;
        }
        out += '"' + bytes.replace('"', "\"\"") + '"';
    }
};

} // namespace

Result<QByteArray> CsvWriter::write(const Table &table)
{
    if (const auto fits = checkSize(table); !fits)
        return failed(fits);
    QByteArray out;
    const CsvCell cells{out};
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (column > 0)
            out += ',';
        cells(table.columns[column]);
    }
    out += "\r\n";
    for (const auto &row : table.rows) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (column > 0)
                out += ',';
            if (column < row.size())
                std::visit(cells, row[column]);
        }
        out += "\r\n";
    }
    return out;
}

} // namespace touchline
