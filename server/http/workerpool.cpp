// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/workerpool.h"

namespace touchline {

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
        work();
        m_accepted.fetch_sub(1);
    });
    return true;
}

} // namespace touchline
