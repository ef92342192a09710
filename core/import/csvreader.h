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
    Result<SheetTable> read(const QByteArray &bytes, const QString &fileName) const;

private:
    CsvLimits m_limits;
};

} // namespace touchline
