// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/rowstate.h"

/** What has to be true before a row may go, and what has to go with it. */
namespace touchline {

/** How many of something need a row: "matches", 3. */
struct Dependent
{
    QString what;
    qint64 count = 0;
};

/** Runs a query of (what, count) rows; those that are not 0. */
Result<QList<Dependent>> dependents(const Database &database, QLatin1StringView query, const Bindings &bindings);
/** Conflict, naming them, unless the list is empty. */
Result<void> nothingDepends(const QList<Dependent> &dependents);

/** Takes the ids away by which imports know the row, so that a later import makes it anew instead of pointing nowhere. */
Result<void> forgetExternalIds(Transaction &transaction, RowKind kind, qint64 id);
/** Tells clients that keep copies, and restores of older backups. */
Result<void> buryRow(Transaction &transaction, RowKind kind, qint64 id, const QString &uuid);

} // namespace touchline
