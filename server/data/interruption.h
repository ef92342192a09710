// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include <functional>
#include <stop_token>

namespace touchline {

/** While it lives, a stop request ends the running query of the thread that made it (ErrorCode::Cancelled). */
class Interruption
{
public:
    Interruption(const Database &database, std::stop_token stop);
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    std::stop_callback<std::function<void()>> m_callback;
};

} // namespace touchline
