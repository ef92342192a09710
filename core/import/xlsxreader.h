// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/sheettable.h"
#include "core/import/zipparts.h"
#include <stop_token>

namespace touchline {

/** What a workbook may be at most; whatever is larger is refused with TooLarge. */
struct XlsxLimits
{
    ZipLimits zip;
    qsizetype rows = 1'000'000;
    qsizetype columns = 500;
    qsizetype field = 64 * 1024; // characters
    qsizetype cells = 5'000'000; // rows by columns, empty ones too, since a few bytes can tell of very many; and texts in common
};

/** Which sheet, and until when. */
struct XlsxChoice
{
    QString sheet; // by name, whatever its case; empty: the first that is not hidden
    std::stop_token stop = {}; // Cancelled soon after it fires
};

/**
 * Reads one sheet of an Office Open XML workbook (.xlsx, .xlsm without its macros) as the table that CSV would be: texts, values of
 * formulas, true and false, numbers by numberText(), days and times by their format (cellText()). The first row that has anything is the
 * header; rows without anything do not count, hidden ones do. Of merged cells the first has the value (a warning says so), `#N/A` is empty
 * (a note says so), other errors of formulas stay as text (`#DIV/0!`), so that no number is made of them. Every refusal names file, code
 * and, where there is one, row and cell.
 */
class XlsxReader
{
public:
    explicit XlsxReader(const XlsxLimits &limits = {}) : m_limits(limits) {}
    /** By its first bytes, or by a name that only workbooks have. */
    static bool isWorkbook(const QString &path);
    Result<SheetTable> readFile(const QString &path, const XlsxChoice &choice = {}) const;
    Result<SheetTable> read(const QByteArray &bytes, const QString &fileName, const XlsxChoice &choice = {}) const;
    /** The sheets that are not hidden, in their order. */
    Result<QStringList> sheetNames(const QByteArray &bytes, const QString &fileName) const;

private:
    XlsxLimits m_limits;
};

} // namespace touchline
