// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QThreadPool>
#include <atomic>
#include <functional>

namespace touchline {

/**
 * A fixed number of threads with a bounded queue: what does not fit is refused at once rather than served too late. Threads live as
 * long as the pool, since database connections belong to threads.
 */
class WorkerPool
{
public:
    WorkerPool(const QString &name, int threads, int queue);
    ~WorkerPool(); // waits for what was accepted
    /** False when threads and queue are full; otherwise `work` runs once. What it throws ends that work alone, and is logged. */
    bool tryStart(std::function<void()> work);
    /** Waits until everything that was accepted is done. */
    void finish() { m_pool.waitForDone(); }
    int busy() const { return m_accepted.load(); } // at work, or waiting
    int threads() const { return m_pool.maxThreadCount(); }
    int expiryTimeout() const { return m_pool.expiryTimeout(); }
    int room() const { return m_most - threads(); } // how many may wait

private:
    Q_DISABLE_COPY_MOVE(WorkerPool)
    QThreadPool m_pool;
    const int m_most;
    std::atomic<int> m_accepted = 0;
};

} // namespace touchline
