// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/sqlitefile.h"
#include "server/data/database.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <sqlite3.h>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x544c4e31; // "TLN1", in the header of every database of ours

std::unexpected<Error> damaged(const QString &fileName)
{
    const QString detail =
        u"The database %1 is damaged and was not opened. Nothing was changed; restore the latest backup."_s.arg(fileName);
    return fail(ErrorCode::Unavailable, detail, {{.code = u"database_damaged"_s, .detail = detail}});
}

std::optional<QVariant> single(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next())
        return std::nullopt;
    return query.value(0);
}

} // namespace

Result<void> prepareFile(const QString &path, bool create)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorCode::Unavailable, u"%1 is a folder, not a database file."_s.arg(info.fileName()));
    if (!info.exists()) {
        if (!create)
            return fail(
                ErrorCode::NotFound,
                u"There is no database %1. `touchlined init` creates one; check the path for typing errors."_s.arg(info.fileName()));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::Unavailable, u"The database %1 cannot be created: %2"_s.arg(info.fileName(), file.errorString()));
        return {};
    }
    if (QFile file(path); !file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::Unavailable, u"The database %1 cannot be opened: %2"_s.arg(info.fileName(), file.errorString()));
    return {};
}

Result<QSqlDatabase> openConnection(const QString &path, const QString &connectionName)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    QSqlError error;
    if (database.open()) {
        if (sqlite3 *handle = sqliteHandle(database)) {
            // A misspelt column in double quotes would be read as text.
            sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
            sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
            sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        }
        for (const QString &pragma :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
              u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA cache_size = -16000"_s}) {
            QSqlQuery query(database);
            if (query.exec(pragma))
                continue;
            error = query.lastError();
            break;
        }
    } else {
        error = database.lastError();
    }
    if (!error.isValid())
        return database;
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(connectionName);
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        return damaged(QFileInfo(path).fileName());
    return std::unexpected(Database::errorOf(error));
}

Result<void> checkFile(const QSqlDatabase &database, const QString &fileName)
{
    const auto tables = single(database, u"SELECT count(*) FROM sqlite_schema"_s);
    const auto id = single(database, u"PRAGMA application_id"_s);
    if (!tables || !id)
        return damaged(fileName);
    if (tables->toInt() == 0) {
        if (!single(database, u"PRAGMA application_id = %1"_s.arg(applicationId)) && database.lastError().isValid())
            return std::unexpected(Database::errorOf(database.lastError()));
        return {};
    }
    if (id->toLongLong() != applicationId) {
        const QString detail = u"%1 belongs to another program and was not opened. Nothing was changed."_s.arg(fileName);
        return fail(ErrorCode::Unsupported, detail, {{.code = u"database_foreign"_s, .detail = detail}});
    }
    const auto check = single(database, u"PRAGMA quick_check(1)"_s);
    if (!check || check->toString() != "ok"_L1)
        return damaged(fileName);
    return {};
}

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    static const bool same = [&database] {
        const auto version = single(database, u"SELECT sqlite_version()"_s);
        return version && version->toString() == QLatin1StringView(sqlite3_libversion());
    }();
    const QVariant handle = database.driver()->handle();
    if (!same || !handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString withoutComments(const QString &sql)
{
    QStringList lines = sql.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1); });
    return lines.join(u'\n');
}

} // namespace touchline
