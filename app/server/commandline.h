// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "core/sport/sportpacks.h"
#include "server/data/database.h"
#include <CLI/CLI.hpp>
#include <QtCore/QJsonObject>
#include <functional>
#include <string>

namespace touchline {

/** How touchlined ends; `touchlined --help` documents the same. */
enum ExitCode : int {
    Success = 0,
    Failure = 1, // unexpected
    Usage = 2, // unknown option, missing argument
    InputRefused = 3, // a file breaks a rule, a password is too weak; nothing was changed
    NotThere = 4, // no such file, database, template
    DatabaseUnavailable = 5, // damaged, locked, newer, disk full
    InUse = 6, // another touchlined serves this database
};

/** What a subcommand does once all options are read; returns the exit code. */
using Run = std::function<int()>;

/** Options that subcommands share; each adds those that it understands. */
struct CommonOptions
{
    std::string database;
    std::string sports;
    bool json = false;

    void addDatabase(CLI::App &command);
    void addSports(CLI::App &command);
    void addJson(CLI::App &command);

    /** The path to use; says it on standard error (and later in the JSON), so that nobody works on the wrong database unawares. */
    Result<QString> announcedDatabase() const;
    Result<std::unique_ptr<Database>> openDatabase(Database::Mode mode) const;
    Result<SportPacks> sportPacks() const;
};

/** Prints the error, its findings and how many more there are; returns the exit code that fits. */
int report(const Error &error, const CommonOptions &options);
/** Prints the object on one line of standard output, with --json only. */
void printJson(QJsonObject object, const CommonOptions &options);
void printLine(const QString &line);
QString wordOf(Severity severity);
QJsonObject issueToJson(const Issue &issue);
/** The first line of standard input without its end; nothing when it ends before, or the line is longer than `most` bytes. */
std::optional<QByteArray> firstLineOfStdin(qsizetype most);

} // namespace touchline
