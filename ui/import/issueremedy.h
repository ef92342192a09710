// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

namespace touchline {

/** What to do about a finding of the server in somebody's own table, as a sentence; empty where the finding says it, or nobody knows. */
QString issueRemedy(const Issue &issue);

} // namespace touchline
