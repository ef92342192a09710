// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/table.h"
#include "core/result.h"

namespace touchline {

/**
 * A table as CSV (RFC 4180): UTF-8 without byte order mark, CRLF, commas, one header row. Numbers are the shortest that read back exactly,
 * with a point; days and instants ISO 8601; truth is true or false; empty cells are empty. Text is guarded from formulas, numbers are not.
 */
class CsvWriter
{
public:
    /** TooLarge beyond what a sheet holds (tablelimits.h). */
    static Result<QByteArray> write(const Table &table);
};

} // namespace touchline
