// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/sheettable.h"

namespace touchline {

/** What a CSV file may be at most; whatever is larger is refused with TooLarge. */
struct CsvLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    qsizetype rows = 1'000'000;
    qsizetype columns = 500;
    qsizetype field = 64 * 1024; // characters
    qsizetype raggedCells = 20'000'000; // of rows that are filled up, since a few bytes can ask for very many
};

/** How a person says that a file is to be read, in place of what it looks like. */
struct CsvChoice
{
    QChar delimiter = {}; // null: the most frequent one of the header
    QString encoding = {}; // empty: as decodeText() finds
    bool ragged = false; // rows are filled up with empty cells; names of columns may be missing, or stand there twice
};

/**
 * Reads CSV as RFC 4180 has it, and what programs really write: byte order marks, `,` `;` or tab (the most frequent one of the header),
 * LF or CRLF, quoted fields with line breaks, encodings as decodeText(). Every refusal names file, line and code.
 */
class CsvReader
{
public:
    explicit CsvReader(CsvLimits limits = {}) : m_limits(limits) {}
    Result<SheetTable> readFile(const QString &path) const;
    Result<SheetTable> read(const QByteArray &bytes, const QString &fileName, const CsvChoice &choice = {}) const;

private:
    CsvLimits m_limits;
};

} // namespace touchline
