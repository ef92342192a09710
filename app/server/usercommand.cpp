// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"
#include "server/service/userservice.h"
#include <QtCore/QTextStream>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

struct Options
{
    CommonOptions common;
    std::string name;
    std::string role = "viewer";
    bool admin = false;
    bool passwordStdin = false;
    std::vector<qint64> teams;
};

int withAccounts(const Options &options, const std::function<Result<void>(UserService &)> &work)
{
    const auto database = options.common.openDatabase(Database::Mode::Existing);
    if (!database)
        return report(database.error(), options.common);
    const Passwords passwords;
    UserRepository users(**database);
    Sessions sessions(**database, systemSeconds);
    UserService service(**database, passwords, users, sessions);
    const auto done = work(service);
    return done ? int(Success) : report(done.error(), options.common);
}

Result<QString> passwordFrom(const Options &options)
{
    if (!options.passwordStdin)
        return fail(ErrorCode::Malformed, u"Say --password-stdin and send the password as the first line of standard input."_s);
    const auto line = firstLineOfStdin(8 * Passwords::longest);
    if (!line || line->isEmpty())
        return fail(ErrorCode::Malformed, u"There was no password on standard input."_s);
    if (!line->isValidUtf8())
        return fail(ErrorCode::Malformed, u"The password on standard input is not UTF-8 text."_s);
    return QString::fromUtf8(*line);
}

int create(const Options &options)
{
    const auto password = passwordFrom(options);
    if (!password)
        return report(password.error(), options.common);
    const auto role = options.admin ? Role::Admin : UserRepository::roleOf(QString::fromStdString(options.role));
    QList<TeamId> teams;
    for (const auto team : options.teams)
        teams.append(TeamId{team});
    return withAccounts(options, [&](UserService &service) -> Result<void> {
        const auto id = service.create(QString::fromStdString(options.name), role, teams, *password);
        if (!id)
            return failed(id);
        QTextStream(stdout) << "created user " << toNumber(*id) << ' ' << QString::fromStdString(options.name) << " ("
                            << UserRepository::wordOf(role) << ")\n";
        return {};
    });
}

int list(const Options &options)
{
    return withAccounts(options, [](UserService &service) -> Result<void> {
        const auto users = service.users();
        if (!users)
            return failed(users);
        QTextStream out(stdout);
        for (const auto &user : *users) {
            out << toNumber(user.id) << '\t' << user.name << '\t' << UserRepository::wordOf(user.role);
            for (const auto team : user.teams)
                out << (team == user.teams.constFirst() ? "\tteams " : ",") << toNumber(team);
            out << (user.disabled ? "\tdisabled\n" : "\n");
        }
        return {};
    });
}

int setPassword(const Options &options)
{
    const auto password = passwordFrom(options);
    if (!password)
        return report(password.error(), options.common);
    return withAccounts(options, [&](UserService &service) -> Result<void> {
        if (const auto set = service.setPassword(QString::fromStdString(options.name), *password); !set)
            return set;
        QTextStream(stdout) << "changed; all sessions of " << QString::fromStdString(options.name) << " have ended\n";
        return {};
    });
}

int disable(const Options &options)
{
    return withAccounts(options, [&](UserService &service) -> Result<void> {
        if (const auto done = service.disable(QString::fromStdString(options.name)); !done)
            return done;
        QTextStream(stdout) << "disabled; all sessions of " << QString::fromStdString(options.name) << " have ended\n";
        return {};
    });
}

} // namespace

void addUserCommand(CLI::App &app, Run &run)
{
    const auto options = std::make_shared<Options>();
    auto *user = app.add_subcommand("user", "Accounts: create, list, password, disable");
    user->require_subcommand(1);
    const auto add = [&](const std::string &name, const std::string &help, int (*work)(const Options &)) {
        auto *command = user->add_subcommand(name, help);
        options->common.addDatabase(*command);
        command->callback([&run, options, work] { run = [options, work] { return work(*options); }; });
        return command;
    };

    auto *creation = add("create", "Make an account; the password comes from standard input", create);
    creation->add_option("name", options->name, "Name to sign in with")->required();
    auto *admin = creation->add_flag("--admin", options->admin, "Same as --role admin");
    creation->add_option("--role", options->role, "admin, coach or viewer")
        ->check(CLI::IsMember({"admin", "coach", "viewer"}))
        ->excludes(admin);
    creation->add_option("--team", options->teams, "Id of a team that the account may see; may be repeated")->check(CLI::PositiveNumber);
    creation->add_flag("--password-stdin", options->passwordStdin, "Read the password from the first line of standard input");

    add("list", "Show all accounts", list);

    auto *password = add("password", "Set a new password and end the account's sessions", setPassword);
    password->add_option("name", options->name, "Name of the account")->required();
    password->add_flag("--password-stdin", options->passwordStdin, "Read the password from the first line of standard input");

    auto *disabling = add("disable", "Lock an account and end its sessions", disable);
    disabling->add_option("name", options->name, "Name of the account")->required();
}

} // namespace touchline
