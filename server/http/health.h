// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include <atomic>

namespace touchline {

/** Whether this server should get requests. */
class Health
{
public:
    explicit Health(Database &database) : m_database(database) {}
    /** Unavailable while it drains, when the database does not answer, or when the disk is nearly full. */
    Result<void> ready() const;
    void setDraining() { m_draining = true; }

private:
    Database &m_database;
    std::atomic<bool> m_draining = false;
};

} // namespace touchline
