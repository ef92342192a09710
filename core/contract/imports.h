// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/result.h"
#include <QtCore/QDateTime>
#include <optional>

namespace touchline {

enum class ImportState { Queued, Checking, Checked, Committing, Done, Failed, Undone };

/** What an import did to the database, or would do. */
struct ImportCounts
{
    int teamsAdded = 0; // or known by this source for the first time
    int playersAdded = 0;
    int playersRenamed = 0;
    int matchesAdded = 0;
    int matchesChanged = 0;
    int registrationsAdded = 0;
    int registrationsChanged = 0;
    int linesAdded = 0;
    int linesChanged = 0;
    int linesUnchanged = 0;
    bool operator==(const ImportCounts &) const = default;
};

/** An import as its job stands; of one of an earlier run of the server, what is stored. */
struct ImportInfo
{
    static constexpr qsizetype mostIssues = 100;
    QString id; // uuid
    ImportState state = ImportState::Queued;
    bool dryRun = false;
    bool stopping = false; // asked to stop: it ends as failed, unless it is done before
    qint64 done = 0; // rows of the step at hand
    qint64 total = 0;
    QString source; // the template's id
    std::optional<SeasonId> season; // none: not known yet, or gone with the import
    ImportCounts counts;
    QString detail; // of one that has failed: what happened, and what to do
    QList<Issue> issues; // the first ones, errors first
    bool operator==(const ImportInfo &) const = default;
};

/** An import that was written: what it was, and whether it was taken back. */
struct PastImport
{
    QString id; // uuid
    QString source; // the template's id
    QDateTime at; // UTC
    std::optional<SeasonId> season; // none: gone with the import
    QString competition; // of the season
    QString label;
    QString user; // empty: the command line, or somebody who is gone
    bool isUndone = false;
    ImportCounts counts;
    bool operator==(const PastImport &) const = default;
};

} // namespace touchline
