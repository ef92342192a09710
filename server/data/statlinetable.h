// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "server/data/database.h"

namespace touchline {

/** The wide, typed table of a sport's stat lines (and its history), made from the pack; the only place that writes SQL by itself. */
class StatLineTable
{
public:
    /** Invalid when a metric id cannot be a column: pattern, reserved word, structural column, more than 200 of them. */
    static Result<StatLineTable> of(const SportPack &pack);

    /** Creates both tables, or adds the columns of new metrics. Raises the revision only when something changed. */
    Result<void> ensure(Database &database) const;

    QString name() const { return m_name; }
    const QStringList &columns() const { return m_columns; } // structural ones first, then the metrics
    QString createStatement() const;
    QString createHistoryStatement() const;
    /** ?-placeholders in the order of columns(). */
    QString insertStatement() const;
    /** Copies the current row of (player ?, match ?) into the history; first binds: revision_to, reason, actor, changed_at. */
    QString archiveStatement() const;
    /** Replaces the row of (player, match): binds as insertStatement(). */
    QString replaceStatement() const;
    /** All lines of season ?, clustered by player. */
    QString selectSeasonStatement() const;

    static constexpr int structuralColumns = 8; // player, match, team, started, played, time, position, revision

private:
    StatLineTable() = default;
    Result<QStringList> missingColumns(Database &database) const;
    QString m_name;
    QStringList m_columns;
    QStringList m_types; // of the metric columns, with their CHECK
};

} // namespace touchline
