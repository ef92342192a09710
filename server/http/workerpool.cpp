// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/workerpool.h"
#include <QtCore/QLoggingCategory>
#include <QtCore/QScopeGuard>

namespace touchline {

Q_LOGGING_CATEGORY(logPool, "touchline.pool")

WorkerPool::WorkerPool(const QString &name, int threads, int queue) : m_most(threads + queue)
{
    m_pool.setObjectName(name);
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
}

WorkerPool::~WorkerPool()
{
    finish();
}

bool WorkerPool::tryStart(std::function<void()> work)
{
    if (m_accepted.fetch_add(1) >= m_most) {
        m_accepted.fetch_sub(1);
        return false;
    }
    m_pool.start([this, work = std::move(work)] {
        const auto ended = qScopeGuard([this] { m_accepted.fetch_sub(1); });
        try {
            work();
        } catch (const std::exception &exception) {
            qCCritical(logPool).noquote() << m_pool.objectName() << "work threw:" << exception.what();
        } catch (...) {
            qCCritical(logPool).noquote() << m_pool.objectName() << "work threw an unknown exception";
        }
    });
    return true;
}

} // namespace touchline
