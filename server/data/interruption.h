// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include <stop_token>

namespace touchline {

/** While it lives, a stop request ends the running query of the thread that made it, and every longer one after it (ErrorCode::Cancelled).
 */
class Interruption
{
public:
    Interruption(const Database &database, std::stop_token stop);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    std::stop_token m_stop;
    sqlite3 *m_handle; // null where Qt's driver carries a SQLite of its own: its queries run to their end
};

} // namespace touchline
