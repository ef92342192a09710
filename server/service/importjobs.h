// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "core/import/seasonreader.h"
#include "core/sport/sportpacks.h"
#include "server/data/database.h"
#include "server/http/workerpool.h"
#include "server/security/caller.h"
#include "server/security/hourlyquota.h"
#include "server/service/importfiles.h"
#include "server/service/origin.h"

namespace touchline {

/** What is to be made of the files, as `touchlined import` takes it. */
struct ImportOrder
{
    QString mapping; // id of a shipped template; empty: one of the sender's own
    QByteArray ownTemplate; // JSON; empty: the body has it, as a part of its own
    QString season;
    QString competition;
    QString timeZone;
    QString sheet; // of workbooks; empty: the first that is not hidden
    QStringList ignoredColumns;
    QString fileName; // of a body that is one file
    bool leagueVisible = false;
    bool dryRun = false;
};

struct ImportBatch;

struct ImportLimits
{
    int perHour = 30; // for each account
    int atOnce = 2; // files that an account has on the server, those that wait for a commit included
    int waiting = 16; // of all accounts, for the one thread
    qint64 keptFor = 3'600'000; // milliseconds, for a commit
};

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

    /** Where a body may go: Unsupported, TooMany within the hour, Conflict with as many files there as an account may have. */
    Result<std::shared_ptr<Spool>> open(const Caller &caller, const QByteArray &mediaType);
    Result<ImportInfo> start(std::shared_ptr<Spool> spool, const ImportOrder &order, const Caller &caller, const Origin &origin);
    Result<ImportInfo> find(const QString &id, const Caller &caller);
    /** Writes what a dry run has found sound; Conflict in any other state. */
    Result<ImportInfo> commit(const QString &id, const Caller &caller, const Origin &origin);
    /** Stops one at work, forgets one that has ended without effect, and undoes one that is done: undoImport(). */
    Result<ImportInfo> end(const QString &id, const Caller &caller, const Origin &origin);
    /** To be called now and then: lets go of what nobody came back for. */
    void sweep();

private:
    struct Job;
    struct Places;
    using JobPtr = std::shared_ptr<Job>;
    JobPtr jobOf(const QString &id, const Caller &caller) const;
    Result<ImportBatch> batchOf(const QString &id, const Caller &caller) const;
    Result<void> queue(const JobPtr &job, bool write);
    void run(Job &job, bool write);
    Result<void> work(Job &job, bool write);
    Result<ReadSeason> read(Job &job);
    Result<ImportInfo> undo(const QString &id, const JobPtr &job, const Caller &caller, const Origin &origin);
    Result<void> audit(const QString &action, const Job &job, const Caller &caller, const Origin &origin);
    void enter(Job &job, ImportState state);
    void finish(Job &job, ImportState state, const QString &detail = {});
    ImportInfo infoOf(const Job &job) const;

    Database &m_database;
    const SportPacks &m_packs;
    const QString m_folder;
    const HourlyQuota::Clock m_clock;
    const ImportLimits m_limits;
    HourlyQuota m_quota;
    const std::shared_ptr<Places> m_places;
    mutable std::mutex m_mutex; // of the jobs and their states
    QHash<QString, JobPtr> m_jobs;
    WorkerPool m_pool;
};

} // namespace touchline
