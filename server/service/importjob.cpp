// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/importjob.h"
#include "server/data/uuid.h"
#include <QtCore/QLoggingCategory>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logImports, "touchline.imports")

bool isWork(ImportState state)
{
    return state == ImportState::Queued || state == ImportState::Checking || state == ImportState::Committing;
}

} // namespace

ImportJob::ImportJob(const Ground &ground, std::shared_ptr<Spool> spool, const ImportOrder &order, UserId user, const Origin &origin)
    : m_ground(ground), m_user(user), m_order(order), m_spool(std::move(spool)), m_origin(origin),
      m_info({.id = newUuid(), .dryRun = order.dryRun, .source = order.mapping}), m_changedAt(ground.clock())
{}

ImportInfo ImportJob::info() const
{
    const std::scoped_lock lock(m_mutex);
    auto info = m_info;
    info.total = m_total;
    info.done = m_done;
    return info;
}

bool ImportJob::isAtWork() const
{
    const std::scoped_lock lock(m_mutex);
    return isWork(m_info.state);
}

bool ImportJob::isQuietSince(qint64 time) const
{
    const std::scoped_lock lock(m_mutex);
    return !isWork(m_info.state) && m_changedAt <= time;
}

void ImportJob::run(bool write)
{
    Result<void> done;
    try {
        done = work(write);
    } catch (const std::exception &exception) {
        qCCritical(logImports).noquote() << m_info.id << exception.what();
        done = fail(ErrorCode::Internal, u"Something went wrong in the server; its log tells more."_s);
    }
    if (!done)
        refuse(done.error());
}

void ImportJob::refuse(const Error &error)
{
    if (m_stop.stop_requested()) {
        const QString detail = u"It was stopped; nothing was written."_s;
        takeIssues({{.code = u"import_stopped"_s, .detail = detail, .severity = Severity::Info}});
        return finish(ImportState::Failed, detail);
    }
    if (error.code == ErrorCode::Internal)
        qCCritical(logImports).noquote() << m_info.id << error.detail;
    takeIssues(error.issues);
    finish(ImportState::Failed, error.detail);
}

bool ImportJob::moveOn(ImportState from, ImportState to)
{
    const std::scoped_lock lock(m_mutex);
    if (m_info.state != from)
        return false;
    m_info.state = to;
    return true;
}

void ImportJob::enter(ImportState state)
{
    const std::scoped_lock lock(m_mutex);
    m_info.state = state;
    m_changedAt = m_ground.clock();
}

void ImportJob::setOrigin(const Origin &origin)
{
    const std::scoped_lock lock(m_mutex);
    m_origin = origin;
}

bool ImportJob::stop()
{
    const std::scoped_lock lock(m_mutex);
    if (!isWork(m_info.state))
        return false;
    m_info.stopping = true;
    m_stop.request_stop();
    return true;
}

void ImportJob::finish(ImportState state, const QString &detail)
{
    if (state != ImportState::Checked) {
        m_unpacked.reset();
        m_files.reset();
        m_spool.reset(); // and with it the account's place
    }
    const std::scoped_lock lock(m_mutex);
    m_info.state = state;
    m_info.stopping = false;
    m_info.detail = detail;
    m_changedAt = m_ground.clock();
}

void ImportJob::takeIssues(const QList<Issue> &issues)
{
    const std::scoped_lock lock(m_mutex);
    m_info.issues = issues.first(std::min(ImportInfo::mostIssues, issues.size()));
}

} // namespace touchline
