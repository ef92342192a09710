// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/commandline.h"
#include "core/import/findings.h"
#include "server/service/importservice.h"

namespace touchline {

/** What the files hold that were only checked, in words or as JSON; the first of the findings, and how many there are. */
void printCheck(const SeasonData &data, const Findings &findings, const CommonOptions &options);
/** What an import did, likewise. */
void printImport(const ImportReport &report, const SeasonData &data, const Findings &findings, qint64 milliseconds,
                 const QString &databasePath, const CommonOptions &options);

} // namespace touchline
