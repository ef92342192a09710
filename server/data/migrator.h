// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QStringList>
#include <QtSql/QSqlDatabase>

namespace touchline {

/**
 * Brings a schema up to date from resources/sql/migrations/sqlite/<nnnn_name>/<nn>_*.sql: one statement per file, one folder
 * per version, one transaction per version. Never goes back.
 */
class Migrator
{
public:
    /** `folder` is injected by tests only. */
    explicit Migrator(QSqlDatabase database, QString folder = QStringLiteral(":/touchline/sql/migrations/sqlite"));

    /** 0 for an empty database. */
    Result<int> currentVersion() const;
    int newestVersion() const;
    /** Unsupported when the database is newer. Copies an existing database to "<file>.v<version>.backup" before the first step. */
    Result<void> migrate();

private:
    Result<void> apply(const QString &step);
    Result<void> backup(int version);
    QSqlDatabase m_database;
    QString m_folder;
    QStringList m_steps; // folder names, by version
};

} // namespace touchline
