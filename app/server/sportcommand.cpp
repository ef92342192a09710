// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "app/server/sportoutput.h"
#include "server/data/statlinetable.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

struct SportArguments
{
    CommonOptions common;
    std::string file;
};

Result<SportPack> load(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::NotFound, u"%1 is a folder: name the JSON file of one pack."_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    auto pack = SportPack::fromJson(file.read(SportPack::maxBytes + 1), name); // one byte more, to be refused as too large
    if (!pack)
        return pack;
    if (const auto table = StatLineTable::of(*pack); !table)
        return failed(table);
    return pack;
}

int check(const SportArguments &arguments)
{
    const auto pack = load(QString::fromStdString(arguments.file));
    if (!pack)
        return report(pack.error(), arguments.common);
    printReview(*pack, reviewOf(*pack), arguments.common);
    return Success;
}

} // namespace

void addSportCommand(CLI::App &app, Run &run)
{
    CLI::App *sport = app.add_subcommand("sport", "Work with sport packs");
    sport->require_subcommand(1);
    CLI::App *command = sport->add_subcommand("check", "Check a sport pack and say what is in it, or what is wrong and where");
    command->footer("A pack that can be used ends with 0, also where there are warnings; one that is refused with 3, no such file with 4.");
    const auto arguments = std::make_shared<SportArguments>();
    arguments->common.addJson(*command);
    command->add_option("file", arguments->file, "The pack, a JSON file")->required();
    command->callback([arguments, &run] { run = [arguments] { return check(*arguments); }; });
}

} // namespace touchline
