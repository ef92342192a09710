// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importjobs.h"
#include "server/service/importbatches.h"

namespace touchline {
using namespace Qt::StringLiterals;

ImportJobs::ImportJobs(Database &database, const SportPacks &packs, const QString &folder, HourlyQuota::Clock clock,
                       const ImportLimits &limits)
    : m_database(database), m_packs(packs), m_clock(clock), m_limits(limits), m_places(folder, limits, std::move(clock)),
      m_pool(u"import"_s, 1, limits.waiting)
{}

ImportJobs::~ImportJobs()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const JobPtr &job : std::as_const(m_jobs))
            job->stop();
    }
    m_pool.finish();
    m_jobs.clear();
}

Result<std::shared_ptr<Spool>> ImportJobs::open(const Caller &caller, const QByteArray &mediaType)
{
    sweep();
    return m_places.open(caller, mediaType);
}

Result<ImportInfo> ImportJobs::start(std::shared_ptr<Spool> spool, const ImportOrder &order, const Caller &caller, const Origin &origin)
{
    if (!spool || spool->size() == 0)
        return fail(ErrorCode::Malformed, u"There is no file: send it as the body of the request."_s);
    if (const auto closed = spool->close(); !closed)
        return failed(closed);
    const auto job = std::make_shared<ImportJob>(ImportJob::Ground{m_database, m_packs, m_places.folder(), m_clock}, std::move(spool),
                                                 order, caller.user, origin);
    if (const auto audited = audit(u"import.start"_s, *job, caller, origin); !audited)
        return failed(audited);
    const auto info = job->info();
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.insert(info.id, job);
    }
    if (const auto queued = queue(job, !order.dryRun); !queued) {
        forget(info.id);
        return failed(queued);
    }
    return info;
}

Result<void> ImportJobs::queue(const JobPtr &job, bool write)
{
    if (m_pool.tryStart([job, write] { job->run(write); }))
        return {};
    return std::unexpected(
        Error{.code = ErrorCode::Unavailable, .detail = u"Too many imports wait already. Try again in a minute."_s, .retryAfter = 60});
}

ImportJobs::JobPtr ImportJobs::jobOf(const QString &id, const Caller &caller) const
{
    const std::scoped_lock lock(m_mutex);
    const auto job = m_jobs.value(id);
    return job && (caller.isAdmin() || job->user() == caller.user) ? job : nullptr;
}

void ImportJobs::forget(const QString &id)
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.remove(id);
}

Result<void> ImportJobs::audit(const QString &action, const ImportJob &job, const Caller &caller, const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto audited = transaction->audit({.action = action,
                                             .actor = caller.user,
                                             .detail = {{u"import"_s, job.info().id}, {u"dry_run"_s, job.order().dryRun}},
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    return audited ? transaction->commit() : audited;
}

void ImportJobs::giveUp(const JobPtr &job)
{
    if (!job->moveOn(ImportState::Checked, ImportState::Failed))
        return;
    // Its files may take their time to go, which whoever calls this has not.
    if (m_pool.tryStart(
            [job] { job->finish(ImportState::Failed, u"Nobody has committed it in time, and its file is gone. Send it again."_s); }))
        job->enter(ImportState::Failed); // anew, or the next call would forget it before it has said why
    else
        std::ignore = job->moveOn(ImportState::Failed, ImportState::Checked); // until the next time
}

void ImportJobs::sweep()
{
    const std::scoped_lock lock(m_mutex);
    const qint64 before = m_clock() - m_limits.keptFor;
    for (auto entry = m_jobs.begin(); entry != m_jobs.end();) {
        const JobPtr &job = *entry;
        if (!job->isQuietSince(before)) {
            ++entry;
        } else if (job->info().state == ImportState::Checked) {
            giveUp(job);
            ++entry;
        } else {
            entry = m_jobs.erase(entry);
        }
    }
}

} // namespace touchline
