// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/exchange.h"
#include "server/http/gate/request.h"

namespace touchline {

/**
 * Opens what the body of an admitted request goes to (Route::spool), once all else that its head says is sound, so that nobody sends a
 * large body in vain.
 */
Result<void> spoolBody(gate::Exchange &exchange, const gate::RequestHead &head);

} // namespace touchline
