// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "app/server/importoutput.h"
#include "core/import/importtemplate.h"
#include "core/import/seasonreader.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

struct ImportArguments
{
    CommonOptions common;
    std::string mapping;
    std::string season;
    std::string competition;
    std::string timeZone;
    std::string sheet;
    std::vector<std::string> ignoredColumns;
    std::vector<std::string> paths;
    bool leagueVisible = false;
    bool check = false;
};

/** A shipped template by its id, or one of the person's own by its path. */
Result<ImportTemplate> templateOf(const QString &name)
{
    if (!name.endsWith(".json"_L1))
        return ImportTemplate::shipped(name);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"The import template %1 cannot be read: %2."_s.arg(name, file.errorString()));
    constexpr qint64 cap = 1024 * 1024;
    if (file.size() > cap)
        return fail(ErrorCode::TooLarge, u"The import template %1 is larger than 1 MiB."_s.arg(name));
    return ImportTemplate::fromJson(file.read(cap));
}

Result<ReadSeason> read(const ImportArguments &arguments, const SportPacks &packs)
{
    const auto mapping = templateOf(QString::fromStdString(arguments.mapping));
    if (!mapping)
        return failed(mapping);
    const SportPack *pack = packs.find(mapping->sport);
    if (!pack)
        return fail(ErrorCode::Invalid, u"The template %1 is for the sport %2, which is not installed."_s.arg(mapping->id, mapping->sport));
    QStringList paths;
    for (const std::string &path : arguments.paths)
        paths.append(QString::fromStdString(path));
    ReadChoices choices{.competition = QString::fromStdString(arguments.competition),
                        .season = QString::fromStdString(arguments.season),
                        .timeZone = QString::fromStdString(arguments.timeZone),
                        .sheet = QString::fromStdString(arguments.sheet)};
    for (const std::string &column : arguments.ignoredColumns)
        choices.ignoredColumns.append(QString::fromStdString(column));
    return readSeason(paths, *mapping, *pack, choices);
}

int importSeason(const ImportArguments &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const auto packs = arguments.common.sportPacks();
    if (!packs)
        return report(packs.error(), arguments.common);
    auto database = arguments.common.openDatabase(Database::Mode::Existing);
    if (!database)
        return report(database.error(), arguments.common);
    auto season = read(arguments, *packs);
    if (!season)
        return report(season.error(), arguments.common);
    if (arguments.check) {
        printCheck(season->data, season->findings, arguments.common);
        return Success;
    }
    const auto written = ImportService(**database, *packs).write(season->data, {.leagueVisible = arguments.leagueVisible});
    if (!written)
        return report(written.error(), arguments.common);
    season->findings.add(written->findings);
    printImport(*written, season->data, season->findings, timer.elapsed(), (*database)->path(), arguments.common);
    return Success;
}

} // namespace

void addImportCommand(CLI::App &app, Run &run)
{
    CLI::App *command =
        app.add_subcommand("import", "Read a season's files into the database: all of them, or nothing when something is wrong");
    const auto arguments = std::make_shared<ImportArguments>();
    arguments->common.addDatabase(*command);
    arguments->common.addSports(*command);
    arguments->common.addJson(*command);
    command
        ->add_option("--template", arguments->mapping,
                     "What the files are: " + ImportTemplate::shippedIds().join(u", "_s).toStdString()
                         + ", or a template of your own (*.json)")
        ->required();
    command->add_option("--season", arguments->season, "Label of the season, else from its days: 2023/24");
    command->add_option("--competition", arguments->competition, "Name of the competition, else the template's");
    command->add_option("--time-zone", arguments->timeZone, "Time zone of the competition, like Europe/Berlin, else the template's");
    command->add_option("--sheet", arguments->sheet, "Name of the sheet to read of each workbook, else the first that is not hidden");
    command->add_option("--ignore-column", arguments->ignoredColumns, "A column of the files to leave out; may be repeated")
        ->take_all()
        ->expected(1);
    command->add_flag("--league-visible", arguments->leagueVisible,
                      "Let coaches see players of other teams by name, when the competition is new (default: their own teams only)");
    command->add_flag("--check", arguments->check, "Only check the files, write nothing");
    command->add_option("paths", arguments->paths, "CSV files and workbooks (.xlsx), or folders that hold them")->required();
    command->callback([arguments, &run] { run = [arguments] { return importSeason(*arguments); }; });
}

} // namespace touchline
