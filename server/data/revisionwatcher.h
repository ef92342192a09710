// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace touchline {

/** Sees what other processes commit: one thread asks SQLite's data_version and brings Database::revision() up to date. Ends with the
 * object. */
class RevisionWatcher
{
public:
    explicit RevisionWatcher(Database &database, std::chrono::milliseconds interval = std::chrono::milliseconds(100));

private:
    void watch(std::stop_token stop);
    Database &m_database;
    std::chrono::milliseconds m_interval;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it ends before what it uses
};

} // namespace touchline
