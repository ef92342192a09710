// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importservice.h"
#include "core/import/statlinevalidator.h"
#include "server/service/seasonwriter.h"

namespace touchline {
using namespace Qt::StringLiterals;

bool ImportReport::changedAnything() const
{
    return seasonAdded || teamsAdded || playersAdded || playersRenamed || matchesAdded || matchesChanged || registrationsAdded
        || registrationsChanged || linesAdded || linesChanged;
}

Result<ImportReport> ImportService::write(const SeasonData &data, const ImportOptions &options)
{
    const SportPack *pack = m_packs.find(data.sport);
    if (!pack)
        return fail(ErrorCode::Unsupported, u"There is no sport pack \"%1\"."_s.arg(data.sport));
    // Whoever made the data may have checked it; what is written has been checked here.
    Findings findings;
    StatLineValidator(*pack).check(data, findings);
    if (findings.hasErrors())
        return findings.refused();
    const auto table = StatLineTable::of(*pack);
    if (!table)
        return failed(table);
    if (const auto ready = table->ensure(m_database); !ready)
        return failed(ready);

    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    SeasonWriter writer(*transaction, *table, data, options);
    auto report = writer.write();
    if (!report)
        return report;
    if (!report->changedAnything() || options.dryRun) {
        report->revision = m_database.revision();
        return report; // the transaction ends with nothing written
    }
    if (const auto finished = writer.finish(*report); !finished)
        return failed(finished);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return report;
}

} // namespace touchline
