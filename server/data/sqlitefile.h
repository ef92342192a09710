// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtSql/QSqlDatabase>

struct sqlite3;

/** What has to be known about a SQLite file before and while it is opened. */
namespace touchline {

/** Creates the file (mode 0600) when wanted; NotFound or Unavailable when it cannot be used. */
Result<void> prepareFile(const QString &path, bool create);

/** Opens a connection with the settings that all of ours have: WAL, synchronous=FULL, foreign keys, busy timeout 5 s. */
Result<QSqlDatabase> openConnection(const QString &path, const QString &connectionName);

/** Refuses damaged files and those of other programs; `fileName` is for the sentence. */
Result<void> checkFile(const QSqlDatabase &database, const QString &fileName);

/** The driver's SQLite handle; null when the driver carries a SQLite of another version than the one linked here. */
sqlite3 *sqliteHandle(const QSqlDatabase &database);

/** SQL without its comment lines. */
QString withoutComments(const QString &sql);

} // namespace touchline
