// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "server/data/statlinetable.h"
#include <QtCore/QJsonArray>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

int init(const CommonOptions &options)
{
    const auto packs = options.sportPacks();
    if (!packs)
        return report(packs.error(), options);
    auto database = options.openDatabase(Database::Mode::CreateIfMissing);
    if (!database)
        return report(database.error(), options);
    if (const auto ready = StatLineTable::ensureAll(**database, packs->all()); !ready)
        return report(ready.error(), options);
    QStringList sports;
    for (const SportPack &pack : packs->all())
        sports.append(pack.id());
    if (!options.json)
        printLine(u"The database is ready for %1."_s.arg(sports.join(u", "_s)));
    printJson({{u"ok"_s, true}, {u"database"_s, (*database)->path()}, {u"sports"_s, QJsonArray::fromStringList(sports)}}, options);
    return Success;
}

} // namespace

void addInitCommand(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("init", "Create the database, or bring an older one up to date (a backup copy is made first)");
    const auto options = std::make_shared<CommonOptions>();
    options->addDatabase(*command);
    options->addSports(*command);
    options->addJson(*command);
    command->callback([options, &run] { run = [options] { return init(*options); }; });
}

} // namespace touchline
