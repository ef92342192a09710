// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importjobs.h"
#include "server/data/interruption.h"
#include "server/data/uuid.h"
#include "server/service/importservice.h"
#include "server/service/importundo.h"
#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTemporaryDir>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logImports, "touchline.imports")

std::unexpected<Error> noSuchImport()
{
    return fail(ErrorCode::NotFound, u"There is no such import."_s);
}

} // namespace

struct ImportJobs::Job
{
    UserId user{};
    ImportOrder order;
    Origin origin; // of the request that has it written
    std::stop_source stop;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;

    // Of the worker, and of nobody else while the job is at work.
    std::shared_ptr<Spool> spool;
    std::unique_ptr<QTemporaryDir> folder; // mode 0700
    std::optional<ImportFiles> files;

    // Under the mutex.
    ImportInfo info;
    qint64 changedAt = 0;
    bool atWork() const
    {
        return info.state == ImportState::Queued || info.state == ImportState::Checking || info.state == ImportState::Committing;
    }
};

/** How many files of whom are there; outlives the jobs, since a request may hold one. */
struct ImportJobs::Places
{
    std::mutex mutex;
    QHash<UserId, int> taken;
};

ImportJobs::ImportJobs(Database &database, const SportPacks &packs, const QString &folder, HourlyQuota::Clock clock,
                       const ImportLimits &limits)
    : m_database(database), m_packs(packs), m_folder(folder), m_clock(clock), m_limits(limits), m_quota(limits.perHour, std::move(clock)),
      m_places(std::make_shared<Places>()), m_pool(u"import"_s, 1, limits.waiting)
{
    QDir(m_folder).removeRecursively();
    QDir().mkdir(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // where that fails, the first file does
}

ImportJobs::~ImportJobs()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const JobPtr &job : std::as_const(m_jobs))
            job->stop.request_stop();
    }
    m_pool.finish();
    m_jobs.clear();
    QDir(m_folder).removeRecursively();
}

Result<std::shared_ptr<Spool>> ImportJobs::open(const Caller &caller, const QByteArray &mediaType)
{
    if (const auto known = isImportType(mediaType); !known)
        return failed(known);
    sweep();
    std::shared_ptr<void> place;
    {
        const std::scoped_lock lock(m_places->mutex);
        int &taken = m_places->taken[caller.user];
        if (taken >= m_limits.atOnce)
            return fail(
                ErrorCode::Conflict,
                u"An account may have %1 imports under way, those that wait for their commit included. Wait until one is done, commit "
                "it, or delete it."_s.arg(m_limits.atOnce));
        ++taken;
        place = std::shared_ptr<void>(nullptr, [places = m_places, user = caller.user](void *) {
            const std::scoped_lock again(places->mutex);
            --places->taken[user];
        });
    }
    if (const auto admitted = m_quota.take(caller.user); !admitted)
        return failed(admitted);
    return Spool::make(m_folder, mediaType, std::move(place));
}

Result<ImportInfo> ImportJobs::start(std::shared_ptr<Spool> spool, const ImportOrder &order, const Caller &caller, const Origin &origin)
{
    if (!spool || spool->size() == 0)
        return fail(ErrorCode::Malformed, u"There is no file: send it as the body of the request."_s);
    if (const auto closed = spool->close(); !closed)
        return failed(closed);
    const auto job = std::make_shared<Job>();
    job->user = caller.user;
    job->order = order;
    job->origin = origin;
    job->spool = std::move(spool);
    job->info = {.id = newUuid(), .dryRun = order.dryRun, .source = order.mapping};
    job->changedAt = m_clock();
    if (const auto audited = audit(u"import.start"_s, *job, caller, origin); !audited)
        return failed(audited);
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.insert(job->info.id, job);
    }
    const auto info = infoOf(*job);
    if (const auto queued = queue(job, !order.dryRun); !queued) {
        const std::scoped_lock lock(m_mutex);
        m_jobs.remove(info.id);
        return failed(queued);
    }
    return info;
}

Result<void> ImportJobs::queue(const JobPtr &job, bool write)
{
    if (m_pool.tryStart([this, job, write] { run(*job, write); }))
        return {};
    return std::unexpected(
        Error{.code = ErrorCode::Unavailable, .detail = u"Too many imports wait already. Try again in a minute."_s, .retryAfter = 60});
}

void ImportJobs::run(Job &job, bool write)
{
    Result<void> done;
    try {
        done = work(job, write);
    } catch (const std::exception &exception) {
        qCCritical(logImports).noquote() << job.info.id << exception.what();
        done = fail(ErrorCode::Internal, u"Something went wrong in the server; its log tells more."_s);
    }
    if (done)
        return;
    const bool stopped = job.stop.stop_requested();
    if (!stopped && done.error().code == ErrorCode::Internal)
        qCCritical(logImports).noquote() << job.info.id << done.error().detail;
    {
        const std::scoped_lock lock(m_mutex);
        if (!stopped)
            job.info.issues = done.error().issues.first(std::min(ImportInfo::mostIssues, done.error().issues.size()));
    }
    finish(job, ImportState::Failed, stopped ? u"It was stopped; nothing was written."_s : done.error().detail);
}

Result<void> ImportJobs::work(Job &job, bool write)
{
    if (job.stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    enter(job, ImportState::Checking);
    const auto season = read(job);
    if (!season)
        return failed(season);
    {
        const std::scoped_lock lock(m_mutex);
        const auto issues = season->findings.issues();
        job.info.issues = issues.first(std::min(ImportInfo::mostIssues, issues.size()));
        job.info.source = season->data.source;
    }
    if (write)
        enter(job, ImportState::Committing);
    const Interruption interruption(m_database, job.stop.get_token());
    const auto report = ImportService(m_database, m_packs)
                            .write(season->data,
                                   {.actor = job.user,
                                    .leagueVisible = job.order.leagueVisible,
                                    .dryRun = !write,
                                    .uuid = job.info.id,
                                    .origin = job.origin,
                                    .progress = [&job](qint64 rows, qint64 all) {
                                        job.total = all;
                                        job.done = rows;
                                    }});
    if (!report)
        return failed(report);
    {
        const std::scoped_lock lock(m_mutex);
        job.info.counts = *report;
        job.info.season = report->seasonAdded && !write ? std::nullopt : std::optional(report->season);
    }
    job.total = qint64(season->data.lines.size());
    job.done = job.total.load();
    finish(job, write ? ImportState::Done : ImportState::Checked);
    return {};
}

Result<ReadSeason> ImportJobs::read(Job &job)
{
    if (!job.files) {
        job.folder = std::make_unique<QTemporaryDir>(m_folder + u"/XXXXXX"_s);
        if (!job.folder->isValid())
            return fail(ErrorCode::Unavailable, u"The server cannot keep the file: its disk is full, or does not answer."_s);
        auto files = unpackImport(*job.spool, job.folder->path(), job.order.fileName, job.stop.get_token());
        if (!files)
            return failed(files);
        if (!files->paths.contains(job.spool->path()))
            job.spool->discard(); // its parts are files of their own now
        job.files = *std::move(files);
    }
    const int ways = int(!job.order.mapping.isEmpty()) + int(!job.order.ownTemplate.isEmpty()) + int(!job.files->ownTemplate.isEmpty());
    if (ways != 1)
        return fail(
            ErrorCode::Invalid,
            u"Say in one way what the files are: with the parameter \"template\" or \"mapping\", or with a part \"template\" of the "
            "body."_s);
    const auto mapping = job.order.mapping.isEmpty()
        ? ImportTemplate::fromJson(job.order.ownTemplate.isEmpty() ? job.files->ownTemplate : job.order.ownTemplate)
        : ImportTemplate::shipped(job.order.mapping);
    if (!mapping)
        return failed(mapping);
    const SportPack *pack = m_packs.find(mapping->sport);
    if (!pack)
        return fail(ErrorCode::Invalid, u"The template %1 is for the sport %2, which is not installed."_s.arg(mapping->id, mapping->sport));
    return readSeason(job.files->paths, *mapping, *pack,
                      {.competition = job.order.competition,
                       .season = job.order.season,
                       .timeZone = job.order.timeZone,
                       .ignoredColumns = job.order.ignoredColumns,
                       .sheet = job.order.sheet,
                       .stop = job.stop.get_token(),
                       .progress = [&job](qint64 rows, qint64 all) {
                           job.total = all;
                           job.done = rows;
                       }});
}

void ImportJobs::enter(Job &job, ImportState state)
{
    const std::scoped_lock lock(m_mutex);
    job.info.state = state;
    job.changedAt = m_clock();
}

void ImportJobs::finish(Job &job, ImportState state, const QString &detail)
{
    if (state != ImportState::Checked) {
        job.files.reset();
        job.folder.reset();
        job.spool.reset(); // and with it the account's place
    }
    const std::scoped_lock lock(m_mutex);
    job.info.state = state;
    job.info.stopping = false;
    job.info.detail = detail;
    job.changedAt = m_clock();
}

ImportInfo ImportJobs::infoOf(const Job &job) const
{
    const std::scoped_lock lock(m_mutex);
    auto info = job.info;
    info.total = job.total;
    info.done = job.done;
    return info;
}

ImportJobs::JobPtr ImportJobs::jobOf(const QString &id, const Caller &caller) const
{
    const std::scoped_lock lock(m_mutex);
    const auto job = m_jobs.value(id);
    return job && (caller.isAdmin() || job->user == caller.user) ? job : nullptr;
}

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
        return infoOf(*job);
    const auto batch = batchOf(id, caller);
    if (!batch)
        return failed(batch);
    return ImportInfo{.id = id,
                      .state = batch->undone ? ImportState::Undone : ImportState::Done,
                      .source = batch->source,
                      .season = batch->season,
                      .counts = batch->counts.value_or(ImportCounts())};
}

Result<ImportInfo> ImportJobs::commit(const QString &id, const Caller &caller, const Origin &origin)
{
    sweep();
    const auto job = jobOf(id, caller);
    if (!job) {
        const auto batch = batchOf(id, caller);
        return batch ? Result<ImportInfo>(fail(ErrorCode::Conflict, u"This import was written already."_s)) : failed(batch);
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (job->info.state != ImportState::Checked)
            return fail(ErrorCode::Conflict, u"Only an import whose dry run has found it sound can be committed: ask for its state."_s);
        job->info.state = ImportState::Queued;
    }
    job->origin = origin;
    if (const auto queued = queue(job, true); !queued) {
        enter(*job, ImportState::Checked);
        return failed(queued);
    }
    return infoOf(*job);
}

Result<ImportInfo> ImportJobs::end(const QString &id, const Caller &caller, const Origin &origin)
{
    sweep();
    const auto job = jobOf(id, caller);
    if (!job)
        return undo(id, job, caller, origin);
    bool waits = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (job->atWork()) {
            job->info.stopping = true;
            job->stop.request_stop();
        } else if (job->info.state == ImportState::Checked) {
            job->info.state = ImportState::Failed; // so that nobody commits it meanwhile
            waits = true;
        } else if (job->info.state == ImportState::Failed || job->info.state == ImportState::Undone) {
            m_jobs.remove(id);
            return job->info;
        }
    }
    if (waits)
        finish(*job, ImportState::Failed, u"It was deleted before its commit; nothing was written."_s);
    const auto info = infoOf(*job);
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
        enter(*job, ImportState::Undone);
        return infoOf(*job);
    }
    if (!batch)
        return failed(batch);
    if (const auto undone = undoImport(*transaction, m_packs, *batch, caller.user, origin); !undone)
        return failed(undone);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    if (job)
        enter(*job, ImportState::Undone);
    return find(id, caller);
}

Result<void> ImportJobs::audit(const QString &action, const Job &job, const Caller &caller, const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto audited = transaction->audit({.action = action,
                                             .actor = caller.user,
                                             .detail = {{u"import"_s, job.info.id}, {u"dry_run"_s, job.order.dryRun}},
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    return audited ? transaction->commit() : audited;
}

void ImportJobs::sweep()
{
    const std::scoped_lock lock(m_mutex);
    const qint64 before = m_clock() - m_limits.keptFor;
    for (auto entry = m_jobs.begin(); entry != m_jobs.end();) {
        Job &job = **entry;
        if (job.atWork() || job.changedAt > before) {
            ++entry;
        } else if (job.info.state == ImportState::Checked) {
            // Its files may take their time to go, which whoever calls this has not.
            if (m_pool.tryStart([this, late = *entry] {
                    finish(*late, ImportState::Failed, u"Nobody has committed it in time, and its file is gone. Send it again."_s);
                })) {
                job.info.state = ImportState::Failed;
                job.changedAt = m_clock(); // or the next call would forget it before it has said why
            }
            ++entry;
        } else {
            entry = m_jobs.erase(entry);
        }
    }
}

} // namespace touchline
