// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/imports.h"
#include "server/data/database.h"

namespace touchline {

/** What imports have written, the newest first; of one account, or of all. */
Result<QList<PastImport>> pastImports(const Database &database, std::optional<UserId> user);

} // namespace touchline
