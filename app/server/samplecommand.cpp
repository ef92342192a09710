// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "app/server/importoutput.h"
#include "server/ops/sampleleague.h"
#include <QtCore/QElapsedTimer>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

struct SampleArguments
{
    CommonOptions common;
    quint64 seed = 1;
};

int sample(const SampleArguments &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const auto packs = arguments.common.sportPacks();
    if (!packs)
        return report(packs.error(), arguments.common);
    const SportPack *football = packs->find(u"football"_s);
    if (!football)
        return report({.code = ErrorCode::Invalid, .detail = u"The sample league needs the sport football."_s}, arguments.common);
    const auto league = sampleLeague(*football, arguments.seed);
    if (!league)
        return report(league.error(), arguments.common);
    auto database = arguments.common.openDatabase(Database::Mode::CreateIfMissing);
    if (!database)
        return report(database.error(), arguments.common);
    const auto written = ImportService(**database, *packs).write(*league, {.reason = u"sample"_s, .leagueVisible = true});
    if (!written)
        return report(written.error(), arguments.common);
    printImport(*written, *league, {}, timer.elapsed(), (*database)->path(), arguments.common);
    return Success;
}

} // namespace

void addSampleCommand(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("sample", "Write an invented league to try everything on: 20 teams, 500 players, 38 rounds");
    const auto arguments = std::make_shared<SampleArguments>();
    arguments->common.addDatabase(*command);
    arguments->common.addSports(*command);
    arguments->common.addJson(*command);
    command->add_option("--seed", arguments->seed, "The same seed makes the same league")->capture_default_str();
    command->callback([arguments, &run] { run = [arguments] { return sample(*arguments); }; });
}

} // namespace touchline
