// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablelimits.h"

using namespace Qt::StringLiterals;

namespace touchline {

Result<void> checkSize(const Table &table, const TableLimits &limits)
{
    const auto refuse = [](const QString &what, qsizetype have, qsizetype most) {
        return fail(
            ErrorCode::TooLarge,
            u"The table has %1 %2 and a sheet may have %3. Ask for less: a shorter period, fewer fields or a smaller page."_s.arg(have)
                .arg(what)
                .arg(most));
    };
    if (table.rows.size() > limits.rows)
        return refuse(u"rows"_s, table.rows.size(), limits.rows);
    if (table.columns.size() > limits.columns)
        return refuse(u"columns"_s, table.columns.size(), limits.columns);
    if (table.rows.size() * table.columns.size() > limits.cells)
        return refuse(u"cells"_s, table.rows.size() * table.columns.size(), limits.cells);
    for (const auto &row : table.rows) {
        for (const TableCell &cell : row) {
            const auto *text = std::get_if<QString>(&cell);
            if (text && text->size() > limits.text)
                return refuse(u"characters in one cell"_s, text->size(), limits.text);
        }
    }
    return {};
}

} // namespace touchline
