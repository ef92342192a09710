// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/migrator.h"
#include "server/data/database.h"
#include "server/data/sqlitefile.h"
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

int versionOf(const QString &step)
{
    return QStringView(step).left(4).toInt();
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? withoutComments(QString::fromUtf8(file.readAll())) : QString();
}

Result<void> execute(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (query.exec(sql))
        return {};
    qWarning("migration: %s", qPrintable(query.lastError().text()));
    return std::unexpected(Database::errorOf(query.lastError()));
}

} // namespace

Migrator::Migrator(QSqlDatabase database, QString folder)
    : m_database(std::move(database)), m_folder(std::move(folder)),
      m_steps(QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
{}

int Migrator::newestVersion() const
{
    return m_steps.isEmpty() ? 0 : versionOf(m_steps.constLast());
}

Result<int> Migrator::currentVersion() const
{
    if (!m_database.tables().contains("schema_version"_L1))
        return 0;
    QSqlQuery query(m_database);
    if (!query.exec(textOf(u":/touchline/sql/queries/schema_version_read.sql"_s)) || !query.next())
        return std::unexpected(Database::errorOf(query.lastError()));
    return query.value(0).toInt();
}

Result<void> Migrator::migrate()
{
    const auto current = currentVersion();
    if (!current)
        return failed(current);
    if (*current > newestVersion()) {
        const QString detail = u"The database %1 was written by a newer Touchline (schema %2, this program knows %3) and was not opened. "
                               "Nothing was changed; install the newer version."_s.arg(QFileInfo(m_database.databaseName()).fileName())
                                   .arg(*current)
                                   .arg(newestVersion());
        return fail(ErrorCode::Unsupported, detail, {{.code = u"database_newer"_s, .detail = detail}});
    }
    if (*current == newestVersion())
        return {};
    if (*current > 0) {
        if (const auto copied = backup(*current); !copied)
            return failed(copied);
    }
    for (const QString &step : std::as_const(m_steps)) {
        if (versionOf(step) <= *current)
            continue;
        if (const auto applied = apply(step); !applied)
            return failed(applied);
    }
    return {};
}

Result<void> Migrator::apply(const QString &step)
{
    if (const auto begun = execute(m_database, u"BEGIN IMMEDIATE"_s); !begun)
        return failed(begun);
    const auto all = [&]() -> Result<void> {
        // Two processes may start on one new database; the second finds the work done once it holds the lock.
        const auto current = currentVersion();
        if (!current)
            return failed(current);
        if (*current >= versionOf(step))
            return {};
        if (*current == 0) {
            if (const auto made = execute(m_database, textOf(u":/touchline/sql/queries/sqlite/schema_version_create.sql"_s)); !made)
                return failed(made);
        }
        const QDir folder(m_folder + u'/' + step);
        // QSQLITE runs only one statement per exec(), so one file holds one statement.
        for (const auto files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name); const QString &file : files) {
            if (const auto done = execute(m_database, textOf(folder.filePath(file))); !done)
                return failed(done);
        }
        QSqlQuery query(m_database);
        query.prepare(textOf(u":/touchline/sql/queries/schema_version_write.sql"_s));
        query.bindValue(u":version"_s, versionOf(step));
        query.bindValue(u":name"_s, step);
        query.bindValue(u":at"_s, QDateTime::currentSecsSinceEpoch());
        query.bindValue(u":program"_s, QStringLiteral(TOUCHLINE_VERSION));
        return Database::run(query);
    }();
    if (!all) {
        std::ignore = execute(m_database, u"ROLLBACK"_s);
        return fail(all.error().code, u"The upgrade of the database to step %1 failed and was undone. %2"_s.arg(step, all.error().detail));
    }
    return execute(m_database, u"COMMIT"_s);
}

Result<void> Migrator::backup(int version)
{
    const QString copy = u"%1.v%2.backup"_s.arg(m_database.databaseName()).arg(version);
    // VACUUM INTO refuses a file that exists; an older copy of the same version came from an upgrade that failed.
    if (QFile::exists(copy) && !QFile::remove(copy))
        return fail(ErrorCode::Unavailable, u"The old backup %1 cannot be replaced."_s.arg(QFileInfo(copy).fileName()));
    QSqlQuery query(m_database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(copy);
    if (!query.exec())
        return fail(ErrorCode::Unavailable,
                    u"The database cannot be backed up before its upgrade, so it was not upgraded. %1"_s.arg(
                        Database::errorOf(query.lastError()).detail));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace touchline
