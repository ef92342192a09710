// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/seasondata.h"
#include "core/sport/sportpacks.h"
#include "server/data/database.h"

namespace touchline {

struct ImportOptions
{
    std::optional<UserId> actor; // none: the command line
    QString reason = QStringLiteral("import"); // stands in the history of lines that change
    bool leagueVisible = false; // of a competition that the import creates
};

/** What an import did. All zero: the database knew everything already, and not even its revision moved. */
struct ImportReport
{
    SeasonId season{};
    Revision revision{}; // of this import, or the newest when nothing changed
    bool seasonAdded = false;
    int teamsAdded = 0;
    int playersAdded = 0;
    int playersRenamed = 0;
    int matchesAdded = 0;
    int matchesChanged = 0;
    int registrationsAdded = 0;
    int registrationsChanged = 0;
    int linesAdded = 0;
    int linesChanged = 0;
    int linesUnchanged = 0;
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
