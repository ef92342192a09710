// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/table.h"
#include "core/result.h"

namespace touchline {

/** What a sheet has besides its cells. */
struct SheetLook
{
    QStringList notes; // lines below the table, after an empty one
    QStringList formats; // of numbers, in the language of spreadsheets: 0.00" %"
    QList<QList<quint8>> formatOf; // by row and column: 0 none, n is the n-th of `formats`; may be shorter than the table
};

/**
 * A table as an Office Open XML workbook of one sheet: header bold and frozen, numbers, truth, days and instants (UTC) as such, text never
 * as a formula: what would begin one once somebody edits the cell carries Excel's own mark for text (its quote prefix). The same table
 * gives the same bytes.
 */
class XlsxWriter
{
public:
    /** `sheet`: its name, of letters, digits, spaces and underscores, up to 31. TooLarge beyond what a sheet holds (tablelimits.h). */
    static Result<QByteArray> write(const Table &table, const QString &sheet, const SheetLook &look = {});
};

} // namespace touchline
