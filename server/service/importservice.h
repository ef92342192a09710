// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "core/import/findings.h"
#include "core/import/seasondata.h"
#include "core/sport/sportpacks.h"
#include "server/data/database.h"
#include "server/service/origin.h"
#include <functional>

namespace touchline {

struct ImportOptions
{
    std::optional<UserId> actor; // none: the command line
    QString reason = QStringLiteral("import"); // stands in the history of lines that change
    bool leagueVisible = false; // of a competition that the import creates
    bool dryRun = false; // does all of it and takes it back: the report says what would happen
    QString uuid = {}; // of the batch; empty: a new one
    Origin origin = {};
    std::function<void(qint64 done, qint64 all)> progress = {}; // lines, from time to time
};

/** What an import did. All zero: the database knew everything already, and not even its revision moved. */
struct ImportReport : ImportCounts
{
    SeasonId season{};
    Revision revision{}; // of this import, or the newest when nothing changed
    bool seasonAdded = false;
    Findings findings; // warnings: what was written, and may not be meant
    bool changedAnything() const;
};

/**
 * Writes a season as some source tells it, in one transaction: everything or nothing. Teams, players and matches are known again by the
 * source's ids; changed lines and matches keep their old state in the history. A player's registrations follow from the teams of the lines.
 */
class ImportService
{
public:
    ImportService(Database &database, const SportPacks &packs) : m_database(database), m_packs(packs) {}

    /** Invalid (with issues) when the data breaks a rule, Unsupported when the sport is not known, Unavailable when the disk is full. */
    Result<ImportReport> write(const SeasonData &data, const ImportOptions &options = {});

private:
    Database &m_database;
    const SportPacks &m_packs;
};

} // namespace touchline
