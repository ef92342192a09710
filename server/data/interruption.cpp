// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/interruption.h"
#include <sqlite3.h>

namespace touchline {

Interruption::Interruption(const Database &database, std::stop_token stop)
    : m_callback(std::move(stop), [handle = database.handle()] {
          if (handle)
              sqlite3_interrupt(handle);
      })
{}

} // namespace touchline
