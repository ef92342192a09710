// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/workerpool.h"
#include "server/service/importjob.h"
#include "server/service/importplaces.h"

namespace touchline {

struct ImportBatch;

/**
 * Imports as jobs on a thread of their own, one after the other, so that no more than one file is taken apart at a time. A job belongs to
 * its account; admins see all. Its files are gone when it is done, after an hour, and with this. Thread-safe.
 */
class ImportJobs
{
public:
    /** `folder`: for the files; whatever is in it came from an earlier run, and goes. */
    ImportJobs(Database &database, const SportPacks &packs, const QString &folder, HourlyQuota::Clock clock,
               const ImportLimits &limits = {});
    ~ImportJobs(); // stops what is at work: nothing of it is written

    /** Where a body may go: ImportPlaces::open(). */
    Result<std::shared_ptr<Spool>> open(const Caller &caller, const QByteArray &mediaType);
    Result<ImportInfo> start(std::shared_ptr<Spool> spool, const ImportOrder &order, const Caller &caller, const Origin &origin);
    Result<ImportInfo> find(const QString &id, const Caller &caller);
    /** What was written, of all accounts for admins, the newest first. */
    Result<Answer<QList<PastImport>>> past(const Caller &caller) const;
    /** Writes what a dry run has found sound; Conflict in any other state. */
    Result<ImportInfo> commit(const QString &id, const Caller &caller, const Origin &origin);
    /** Stops one at work, forgets one that has ended without effect, and undoes one that is done: undoImport(). */
    Result<ImportInfo> end(const QString &id, const Caller &caller, const Origin &origin);
    /** To be called now and then: lets go of what nobody came back for. */
    void sweep();

private:
    using JobPtr = std::shared_ptr<ImportJob>;
    JobPtr jobOf(const QString &id, const Caller &caller) const;
    void forget(const QString &id);
    Result<ImportBatch> batchOf(const QString &id, const Caller &caller) const;
    Result<void> queue(const JobPtr &job, bool write);
    void giveUp(const JobPtr &job);
    Result<ImportInfo> undo(const QString &id, const JobPtr &job, const Caller &caller, const Origin &origin);
    Result<void> audit(const QString &action, const ImportJob &job, const Caller &caller, const Origin &origin);

    Database &m_database;
    const SportPacks &m_packs;
    const HourlyQuota::Clock m_clock;
    const ImportLimits m_limits;
    ImportPlaces m_places;
    mutable std::mutex m_mutex; // of the list; before that of a job
    QHash<QString, JobPtr> m_jobs;
    WorkerPool m_pool;
};

} // namespace touchline
