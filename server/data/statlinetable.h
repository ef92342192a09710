// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "server/data/statlinefit.h"

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
     * Creates the tables, adds the columns of new metrics, or rebuilds the table where a range has changed. Conflict, with the lines that
     * are in the way, when stored lines do not fit the new pack. Touches the packs' revision only when the pack's file has changed.
     */
    Result<void> ensure(Database &database) const;
    /** The same for several sports: all of them, or nothing. */
    static Result<void> ensureAll(Database &database, const QList<SportPack> &packs);

    const QString &name() const { return m_name; }
    QString historyName() const { return m_name + QStringLiteral("_history"); }
    /** Structural columns, then the metrics in the pack's order; names only. */
    static const QStringList &structuralColumns();
    const QStringList &metrics() const { return m_metrics; }
    /** "a", "b", ...: all columns, quoted. */
    QString columnList() const;
    /** Metrics that the table has columns of in this database: the pack's, then those that it no longer has. */
    Result<QStringList> storedMetrics(const Database &database) const;

private:
    static constexpr QLatin1StringView timeLine{"time "}; // begins a line of the definition; no metric is called so
    StatLineTable() = default;
    static Result<void> ensureTables(Database &database, const QList<StatLineTable> &tables);
    Result<QString> known(const Database &database) const; // the definition that was applied last; empty: none
    Result<QStringList> storedColumns(const Database &database) const; // empty: there is no table
    Result<void> apply(Transaction &transaction) const;
    Result<void> checkChange(const Database &database, const QStringList &stored, const QString &known) const;
    QString createStatement(const QString &table, const QStringList &retired) const;
    QString historyStatement() const;
    QStringList statements(const QStringList &stored, const QString &known) const;
    QList<LineColumn> changedColumns(const QStringList &stored, const QString &known) const;
    QStringList retiredMetrics(const QStringList &stored) const;
    QString definition() const; // what the table was made from, to be compared with the next pack

    QString m_name;
    QString m_sport;
    int m_version = 1;
    QString m_identity;
    QString m_timeBase;
    QStringList m_metrics;
    QList<LineColumn> m_columns; // parallel to the metrics
};

} // namespace touchline
