// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "core/sport/sportpacks.h"
#include "server/data/database.h"
#include "server/service/origin.h"

namespace touchline {

/** An import as import_batch has it. */
struct ImportBatch
{
    BatchId id{};
    std::optional<SeasonId> season; // none: it went with the import
    std::optional<UserId> user; // none: the command line
    QString source;
    QString sport;
    Revision revision{};
    std::optional<ImportCounts> counts; // none: an older program, which kept no account of what it made
    bool undone = false;
};

/** None where there is no such batch. */
Result<std::optional<ImportBatch>> importBatch(const Database &database, const QString &uuid);

/**
 * Takes back what the batch made or changed, and nothing else: what was there before becomes as it was, what the batch made goes, each with
 * its entry in the history. Conflict, naming what is in the way, when anything of it has been changed or used since. Nothing is committed.
 */
Result<void> undoImport(Transaction &transaction, const SportPacks &packs, const ImportBatch &batch, UserId actor, const Origin &origin);

} // namespace touchline
