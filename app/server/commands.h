// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/server/commandline.h"

/** One function per subcommand: declares it with its options and says what it runs. */
namespace touchline {

void addInitCommand(CLI::App &app, Run &run);
void addImportCommand(CLI::App &app, Run &run);
void addSampleCommand(CLI::App &app, Run &run);
void addSportCommand(CLI::App &app, Run &run);
void addServeCommand(CLI::App &app, Run &run);
void addUserCommand(CLI::App &app, Run &run);

} // namespace touchline
