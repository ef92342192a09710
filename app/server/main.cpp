// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include <QtCore/QCoreApplication>

using namespace touchline;

int main(int argc, char **argv)
{
    // The GLib loop costs the server half of its speed; it has to be switched off before the application exists.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("touchline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUCHLINE_VERSION));

    CLI::App app("Touchline server: statistics for team sports", "touchlined");
    app.set_version_flag("--version", "touchlined " TOUCHLINE_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 1 failed, 2 wrong options, 3 input refused, 4 not found, 5 database or address unavailable, 6 in use.\n"
               "A command that fails has changed nothing. `touchlined COMMAND --help` explains each command.");
    Run run;
    addInitCommand(app, run);
    addServeCommand(app, run);
    addImportCommand(app, run);
    addUserCommand(app, run);
    addSampleCommand(app, run);
    addSportCommand(app, run);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // CLI11 reports by exception; --help and --version come this way, too.
        return app.exit(error) == 0 ? Success : Usage;
    }
    return run ? run() : Usage;
}
