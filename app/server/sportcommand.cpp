// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"%1 cannot be read: %2."_s.arg(QFileInfo(path).fileName(), file.errorString()));
    constexpr qint64 cap = 4 * 1024 * 1024;
    if (file.size() > cap)
        return fail(ErrorCode::TooLarge, u"%1 is larger than 4 MiB."_s.arg(QFileInfo(path).fileName()));
    auto pack = SportPack::fromJson(file.read(cap), QFileInfo(path).fileName());
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
    if (!arguments.common.json) {
        printLine(u"%1, version %2: the pack is fine."_s.arg(SportPack::nameIn(pack->names(), {})).arg(pack->version()));
        printLine(u"  %1 metrics, %2 derived metrics, %3 rules, %4 positions"_s.arg(pack->metrics().size())
                      .arg(pack->derived().size())
                      .arg(pack->rules().size())
                      .arg(pack->positions().size()));
        printLine(
            u"  time in %1s: a match has %2, rates are per %3"_s.arg(pack->time().unit).arg(pack->time().match).arg(pack->time().per));
    }
    printJson({{u"ok"_s, true},
               {u"sport"_s, pack->id()},
               {u"version"_s, pack->version()},
               {u"metrics"_s, pack->metrics().size()},
               {u"derived"_s, pack->derived().size()},
               {u"rules"_s, pack->rules().size()}},
              arguments.common);
    return Success;
}

} // namespace

void addSportCommand(CLI::App &app, Run &run)
{
    CLI::App *sport = app.add_subcommand("sport", "Work with sport packs");
    sport->require_subcommand(1);
    CLI::App *command = sport->add_subcommand("check", "Check a sport pack and say what is in it, or what is wrong and where");
    const auto arguments = std::make_shared<SportArguments>();
    arguments->common.addJson(*command);
    command->add_option("file", arguments->file, "The pack, a JSON file")->required();
    command->callback([arguments, &run] { run = [arguments] { return check(*arguments); }; });
}

} // namespace touchline
