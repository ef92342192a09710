// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "server/data/database.h"

namespace touchline {

/**
 * The wide, typed table of a sport's stat lines and its history, made from the pack: one column per metric, with a CHECK of its range. The
 * only place besides StatLineRepository that writes SQL by itself; names come from a pack, were checked and are quoted.
 */
class StatLineTable
{
public:
    /** Invalid when a metric id cannot be a column: pattern, reserved word, structural column, more than 200 of them. */
    static Result<StatLineTable> of(const SportPack &pack);

    /**
     * Creates the tables, adds the columns of new metrics, or rebuilds the table where a range has changed. Conflict, with the metric and
     * the number of lines, when stored lines violate a new range. Touches the packs' revision only when something changed.
     */
    Result<void> ensure(Database &database) const;

    const QString &name() const { return m_name; }
    QString historyName() const { return m_name + QStringLiteral("_history"); }
    /** Structural columns, then the metrics in the pack's order; names only. */
    static const QStringList &structuralColumns();
    const QStringList &metrics() const { return m_metrics; }
    /** "a", "b", ...: all columns, quoted. */
    QString columnList() const;

private:
    StatLineTable() = default;
    QString createStatement(const QString &table, const QStringList &retired) const;
    QString historyStatement() const;
    QStringList statements(const QStringList &stored, const QString &known) const;
    Result<void> explainConflict(Database &database, const Error &error) const;
    QString definition() const; // what the table was made from, to be compared with the next pack

    QString m_name;
    QString m_sport;
    int m_version = 1;
    QStringList m_metrics;
    QStringList m_types; // "INTEGER CHECK (...)", parallel to the metrics
    QStringList m_ranges; // "BETWEEN 0 AND 12"
};

} // namespace touchline
