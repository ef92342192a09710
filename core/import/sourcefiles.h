// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/findings.h"
#include "core/import/importtemplate.h"
#include "core/import/xlsxreader.h"
#include <map>

namespace touchline {

/** The files that somebody named, each read and known by its role in the template. */
struct SourceFiles
{
    std::vector<SheetTable> lines; // in natural order of their names: gw2 before gw10
    std::map<QString, SheetTable> companions; // by role
};

/**
 * Reads files and the CSV files and workbooks below folders. A file named outright must have a role (by its name, else by its columns);
 * what merely lies in a folder may be without. Names count without .csv or .xlsx: a workbook `gw1.xlsx` is what `gw*.csv` asks for. Broken
 * files and missing ones are findings; the result is complete only without them, and when `choice.stop` has not fired.
 */
SourceFiles readSourceFiles(const QStringList &paths, const ImportTemplate &mapping, Findings &findings, const XlsxChoice &choice = {});

} // namespace touchline
