// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/findings.h"
#include "server/service/importbatches.h"
#include "server/service/importjobs.h"
#include "server/service/importundo.h"

/** How imports are looked at, written, given up and taken back, while their job is there and after. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noSuchImport()
{
    return fail(ErrorCode::NotFound, u"There is no such import."_s);
}

} // namespace

Result<ImportBatch> ImportJobs::batchOf(const QString &id, const Caller &caller) const
{
    const auto batch = importBatch(m_database, id);
    if (!batch)
        return failed(batch);
    if (!*batch || (!caller.isAdmin() && (*batch)->user != caller.user))
        return noSuchImport();
    return **batch;
}

Result<ImportInfo> ImportJobs::find(const QString &id, const Caller &caller)
{
    sweep();
    if (const auto job = jobOf(id, caller))
        return job->info();
    const auto batch = batchOf(id, caller);
    if (!batch)
        return failed(batch);
    return ImportInfo{.id = id,
                      .state = batch->undone ? ImportState::Undone : ImportState::Done,
                      .source = batch->source,
                      .season = batch->season,
                      .counts = batch->counts.value_or(ImportCounts())};
}

Result<Answer<QList<PastImport>>> ImportJobs::past(const Caller &caller) const
{
    const AnswerMeta meta{.dataRevision = m_database.dataRevision(), .definitions = {}}; // first: what is newer ends the pages
    auto imports = pastImports(m_database, caller.isAdmin() ? std::nullopt : std::optional(caller.user));
    if (!imports)
        return failed(imports);
    return Answer<QList<PastImport>>{.data = *std::move(imports), .meta = meta};
}

Result<ImportInfo> ImportJobs::commit(const QString &id, const Caller &caller, const Origin &origin)
{
    sweep();
    const auto job = jobOf(id, caller);
    if (!job) {
        const auto batch = batchOf(id, caller);
        return batch ? Result<ImportInfo>(
                           refusedFor({.code = u"import_written"_s, .detail = u"This import was written already."_s}, ErrorCode::Conflict))
                     : failed(batch);
    }
    if (!job->moveOn(ImportState::Checked, ImportState::Queued))
        return refusedFor({.code = u"import_not_checked"_s,
                           .detail = u"Only an import whose dry run has found it sound can be committed: ask for its state."_s},
                          ErrorCode::Conflict);
    job->setOrigin(origin);
    if (const auto queued = queue(job, true); !queued) {
        job->enter(ImportState::Checked);
        return failed(queued);
    }
    return job->info();
}

Result<ImportInfo> ImportJobs::end(const QString &id, const Caller &caller, const Origin &origin)
{
    sweep();
    const auto job = jobOf(id, caller);
    if (!job)
        return undo(id, job, caller, origin);
    if (!job->stop()) {
        if (job->moveOn(ImportState::Checked, ImportState::Failed)) { // so that nobody commits it meanwhile
            job->finish(ImportState::Failed, u"It was deleted before its commit; nothing was written."_s);
        } else if (const auto state = job->info().state; state == ImportState::Failed || state == ImportState::Undone) {
            forget(id);
            return job->info();
        }
    }
    const auto info = job->info();
    if (info.state == ImportState::Done)
        return undo(id, job, caller, origin);
    if (const auto audited = audit(u"import.stop"_s, *job, caller, origin); !audited)
        return failed(audited);
    return info;
}

Result<ImportInfo> ImportJobs::undo(const QString &id, const JobPtr &job, const Caller &caller, const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto batch = batchOf(id, caller);
    if (!batch && job && batch.error().code == ErrorCode::NotFound) { // it found everything as it was
        job->enter(ImportState::Undone);
        return job->info();
    }
    if (!batch)
        return failed(batch);
    if (const auto undone = undoImport(*transaction, m_packs, *batch, caller.user, origin); !undone)
        return failed(undone);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    if (job)
        job->enter(ImportState::Undone);
    return find(id, caller);
}

} // namespace touchline
