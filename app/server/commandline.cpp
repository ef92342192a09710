// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commandline.h"
#include "core/import/findings.h"
#include "server/ops/serverconfig.h"
#include "server/security/auditlog.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <cerrno>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
    case ErrorCode::Invalid:
    case ErrorCode::TooLarge:
    case ErrorCode::Conflict:
        return InputRefused;
    case ErrorCode::NotFound:
        return NotThere;
    case ErrorCode::Unavailable:
    case ErrorCode::Unsupported:
        return DatabaseUnavailable;
    default:
        return Failure;
    }
}

QString wordOf(ErrorCode code)
{
    switch (exitCodeOf(code)) {
    case InputRefused:
        return u"input_refused"_s;
    case NotThere:
        return u"not_found"_s;
    case DatabaseUnavailable:
        return u"unavailable"_s;
    default:
        return u"failure"_s;
    }
}

} // namespace

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

void CommonOptions::addDatabase(CLI::App &command)
{
    command.add_option("--database", database,
                       "SQLite file, as a path or sqlite:///path (TOUCHLINE_DATABASE, else the platform's data folder)");
}

void CommonOptions::addSports(CLI::App &command)
{
    command.add_option("--sports", sports,
                       "Folder with sport packs of your own (TOUCHLINE_SPORTS, else the platform's configuration folder)");
}

void CommonOptions::addJson(CLI::App &command)
{
    command.add_flag("--json", json, "Answer with one JSON object on standard output");
}

Result<QString> CommonOptions::announcedDatabase() const
{
    const QString location = database.empty() ? ServerConfig::fromEnvironment().database : QString::fromStdString(database);
    const auto path = ServerConfig::databasePath(location);
    if (path)
        print(stderr, u"Database: "_s + *path);
    return path;
}

Result<std::unique_ptr<Database>> CommonOptions::openDatabase(Database::Mode mode) const
{
    const auto path = announcedDatabase();
    if (!path)
        return failed(path);
    if (mode == Database::Mode::CreateIfMissing && !QDir().mkpath(QFileInfo(*path).absolutePath()))
        return fail(ErrorCode::Unavailable, u"The folder %1 cannot be made."_s.arg(QFileInfo(*path).absolutePath()));
    auto opened = Database::open(*path, mode);
    if (!opened)
        return opened;
    if (const auto audit = AuditLog::attach(**opened); !audit)
        return failed(audit);
    return opened;
}

Result<SportPacks> CommonOptions::sportPacks() const
{
    return SportPacks::load(sports.empty() ? ServerConfig::fromEnvironment().sports : QString::fromStdString(sports));
}

int report(const Error &error, const CommonOptions &options)
{
    // Standard error is for people, also with --json.
    print(stderr, u"error: "_s + (error.detail.isEmpty() ? u"The command failed."_s : error.detail));
    for (const Issue &issue : error.issues) {
        if (error.issues.size() > 1)
            print(stderr, u"  %1%2 [%3, %4]"_s.arg(placeOf(issue), issue.detail, issue.code, wordOf(issue.severity)));
        else
            print(stderr, u"  code: %1"_s.arg(issue.code));
    }
    QJsonArray issues;
    for (const Issue &issue : error.issues)
        issues.append(issueToJson(issue));
    printJson({{u"ok"_s, false}, {u"code"_s, wordOf(error.code)}, {u"detail"_s, error.detail}, {u"issues"_s, issues}}, options);
    return exitCodeOf(error.code);
}

void printJson(QJsonObject object, const CommonOptions &options)
{
    if (options.json)
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printLine(const QString &line)
{
    print(stdout, line);
}

QJsonObject issueToJson(const Issue &issue)
{
    QJsonObject object{{u"code"_s, issue.code}, {u"detail"_s, issue.detail}, {u"severity"_s, wordOf(issue.severity)}};
    if (!issue.file.isEmpty())
        object.insert(u"file"_s, issue.file);
    if (issue.line > 0)
        object.insert(u"line"_s, issue.line);
    if (isPointer(issue))
        object.insert(u"pointer"_s, issue.column);
    else if (!issue.column.isEmpty())
        object.insert(u"column"_s, issue.column);
    if (issue.position > 0)
        object.insert(u"position"_s, issue.position);
    if (!issue.suggestion.isEmpty())
        object.insert(u"suggestion"_s, issue.suggestion);
    return object;
}

std::optional<QByteArray> firstLineOfStdin(qsizetype most)
{
    // Byte by byte, without a buffer: whoever reads on must find the rest.
    QByteArray line;
    for (char c = 0;;) {
#ifdef Q_OS_WIN
        const auto got = ::_read(0, &c, 1);
#else
        const auto got = ::read(0, &c, 1);
#endif
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (c == '\n')
            break;
        if (line.size() == most)
            return std::nullopt;
        line.append(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace touchline
