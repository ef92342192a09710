// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/importtemplate.h"

/** Which of the files that somebody names plays which role in a template. */
namespace touchline {

inline constexpr qsizetype mostSourceFiles = 2'000;

struct SourceCandidate
{
    QString path;
    bool named = false; // outright, not by its folder
};

/** Files, and the CSV files and workbooks below folders, in natural order: gw2 before gw10. One more than mostSourceFiles at most. */
QList<SourceCandidate> sourceCandidates(const QStringList &paths);
/** Names count without .csv or .xlsx. Empty: none. */
QString roleByName(const QString &fileName, const ImportTemplate &mapping);
/** The first role that finds all of its columns. Empty: none. */
QString roleByColumns(const QStringList &columns, const ImportTemplate &mapping);
/** Columns without which a file cannot play the role. */
QStringList neededColumns(const QString &role, const ImportTemplate &mapping);
/** What a file with these columns lacks for the role. */
QStringList missingColumns(const QStringList &columns, const QString &role, const ImportTemplate &mapping);

} // namespace touchline
