// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include "tests/bench/stats/benchseason.h"
#include <QtCore/QTemporaryDir>

namespace touchline::bench {

/** Seasons in a database file, so that loading can be measured as the server does it. */
class StoredSeasons
{
public:
    StoredSeasons(int seasons, int players, int rounds);
    Database &database() const { return *m_database; }
    SeasonId newest() const { return m_newest; }
    int lines() const { return m_lines; } // of one season

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    SeasonId m_newest{};
    int m_lines = 0;
};

} // namespace touchline::bench
