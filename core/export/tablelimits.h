// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/table.h"
#include "core/result.h"

namespace touchline {

/** What a table may hold to be written: the sizes of a sheet in Excel's specification, and what a server can spare for one answer. */
struct TableLimits
{
    qsizetype rows = 1'048'575; // besides the header
    qsizetype columns = 16'384;
    qsizetype cells = 1'000'000;
    qsizetype text = 32'767; // UTF-16 units in a cell
};

/** TooLarge, with what is too large and what to do. */
Result<void> checkSize(const Table &table, const TableLimits &limits = {});

} // namespace touchline
