// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/interruption.h"
#include <sqlite3.h>

namespace touchline {

namespace {

constexpr int stepsBetween = 1000; // of SQLite's machine, some microseconds

int isUnwanted(void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

// sqlite3_interrupt() would end only what runs at that moment, and a stop between two queries would go unnoticed.
Interruption::Interruption(const Database &database, std::stop_token stop) : m_stop(std::move(stop)), m_handle(database.handle())
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, stepsBetween, isUnwanted, &m_stop);
}

Interruption::~Interruption()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace touchline
