// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinetable.h"
#include "core/sport/reservedwords.h"
#include <QtCore/QRegularExpression>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMetrics = 200;

bool isColumnName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[a-z][a-z0-9_]{0,40}\\z"_s);
    return pattern.isValid() && pattern.match(name).hasMatch();
}

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString quotedList(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        list.append(quoted(name));
    return list.join(u", "_s);
}

Result<void> execute(Database &database, const QString &sql)
{
    auto query = database.prepareText(sql);
    return query ? Database::run(*query) : failed(query);
}

} // namespace

const QStringList &StatLineTable::structuralColumns()
{
    static const QStringList names{u"player"_s, u"match"_s, u"team"_s, u"started"_s, u"played"_s, u"time"_s, u"position"_s, u"revision"_s};
    return names;
}

Result<StatLineTable> StatLineTable::of(const SportPack &pack)
{
    StatLineTable table;
    table.m_sport = pack.id();
    table.m_version = pack.version();
    table.m_name = u"stat_line_"_s + pack.id();
    if (!isColumnName(pack.id()))
        return fail(ErrorCode::Invalid, u"The sport's id \"%1\" cannot name a table."_s.arg(pack.id()));
    if (pack.metrics().size() > maxMetrics)
        return fail(ErrorCode::Invalid, u"A sport has at most %1 metrics."_s.arg(maxMetrics));
    for (const Metric &metric : pack.metrics()) {
        if (!isColumnName(metric.id) || isReservedInSql(metric.id) || isStructuralColumn(metric.id)
            || structuralColumns().contains(metric.id) || table.m_metrics.contains(metric.id))
            return fail(ErrorCode::Invalid, u"The metric id \"%1\" cannot name a column."_s.arg(metric.id));
        const QString range = u"BETWEEN %1 AND %2"_s.arg(QString::number(metric.min, 'g', 15), QString::number(metric.max, 'g', 15));
        table.m_metrics.append(metric.id);
        table.m_ranges.append(range);
        table.m_types.append(u"%1 CHECK (%2 %3)"_s.arg(metric.decimals == 0 ? u"INTEGER"_s : u"REAL"_s, quoted(metric.id), range));
    }
    return table;
}

QString StatLineTable::columnList() const
{
    return quotedList(structuralColumns() + m_metrics);
}

QString StatLineTable::createStatement(const QString &table, const QStringList &retired) const
{
    QString columns;
    for (qsizetype i = 0; i < m_metrics.size(); ++i)
        columns += u"    %1 %2,\n"_s.arg(quoted(m_metrics[i]), m_types[i]);
    for (const QString &name : retired)
        columns += u"    %1 REAL,\n"_s.arg(quoted(name));
    return u"CREATE TABLE %1 (\n"
           "    player INTEGER NOT NULL REFERENCES player (id),\n"
           "    \"match\" INTEGER NOT NULL,\n"
           "    team INTEGER NOT NULL,\n"
           "    started INTEGER NOT NULL CHECK (started IN (0, 1)),\n"
           "    played INTEGER NOT NULL CHECK (played IN (0, 1)),\n"
           "    time INTEGER CHECK (time >= 0),\n"
           "    position TEXT NOT NULL DEFAULT '' CHECK (length(position) <= 40),\n"
           "    revision INTEGER NOT NULL,\n"
           "%2"
           "    PRIMARY KEY (player, \"match\"),\n"
           "    FOREIGN KEY (\"match\", team) REFERENCES match_team (\"match\", team)\n"
           ") STRICT, WITHOUT ROWID"_s.arg(quoted(table), columns);
}

QString StatLineTable::historyStatement() const
{
    QString columns;
    for (const QString &metric : m_metrics)
        columns += u"    %1 REAL,\n"_s.arg(quoted(metric));
    return u"CREATE TABLE %1 (\n"
           "    player INTEGER NOT NULL,\n"
           "    \"match\" INTEGER NOT NULL,\n"
           "    team INTEGER NOT NULL,\n"
           "    started INTEGER NOT NULL,\n"
           "    played INTEGER NOT NULL,\n"
           "    time INTEGER,\n"
           "    position TEXT NOT NULL,\n"
           "    revision_from INTEGER NOT NULL,\n"
           "    revision_to INTEGER NOT NULL,\n"
           "    reason TEXT NOT NULL,\n"
           "    actor INTEGER,\n"
           "    changed_at INTEGER NOT NULL,\n"
           "%2"
           "    PRIMARY KEY (player, \"match\", revision_to)\n"
           ") STRICT, WITHOUT ROWID"_s.arg(quoted(historyName()), columns);
}

QString StatLineTable::definition() const
{
    QStringList lines;
    for (qsizetype i = 0; i < m_metrics.size(); ++i)
        lines.append(m_metrics[i] + u' ' + m_types[i]);
    return lines.join(u'\n');
}

QStringList StatLineTable::statements(const QStringList &stored, const QString &known) const
{
    const QString index = u"CREATE INDEX %1 ON %2 (\"match\")"_s.arg(quoted(m_name + u"_by_match"_s), quoted(m_name));
    if (stored.isEmpty())
        return {createStatement(m_name, {}), index, historyStatement()};
    QStringList added;
    QStringList steps;
    bool changed = false;
    const QStringList before = known.split(u'\n');
    for (qsizetype i = 0; i < m_metrics.size(); ++i) {
        if (!stored.contains(m_metrics[i])) {
            added.append(m_metrics[i]);
            steps.append(u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quoted(m_name), quoted(m_metrics[i]), m_types[i]));
            steps.append(u"ALTER TABLE %1 ADD COLUMN %2 REAL"_s.arg(quoted(historyName()), quoted(m_metrics[i])));
        } else if (!before.contains(m_metrics[i] + u' ' + m_types[i])) {
            changed = true;
        }
    }
    if (!changed)
        return steps;
    // SQLite cannot change a CHECK: the table is made anew and the lines move. Metrics that the pack no longer has stay readable.
    QStringList retired = stored;
    retired.removeIf([this](const QString &name) { return structuralColumns().contains(name) || m_metrics.contains(name); });
    const QString columns = quotedList(structuralColumns() + m_metrics + retired);
    const QString next = m_name + u"_next"_s;
    return steps
        + QStringList{createStatement(next, retired), u"INSERT INTO %1 (%2) SELECT %2 FROM %3"_s.arg(quoted(next), columns, quoted(m_name)),
                      u"DROP TABLE %1"_s.arg(quoted(m_name)), u"ALTER TABLE %1 RENAME TO %2"_s.arg(quoted(next), quoted(m_name)), index};
}

Result<void> StatLineTable::explainConflict(Database &database, const Error &error) const
{
    for (qsizetype i = 0; i < m_metrics.size(); ++i) {
        auto query =
            database.prepareText(u"SELECT count(*) FROM %1 WHERE NOT (%2 %3)"_s.arg(quoted(m_name), quoted(m_metrics[i]), m_ranges[i]));
        if (query && Database::run(*query) && query->next() && query->value(0).toLongLong() > 0)
            return fail(
                ErrorCode::Conflict,
                u"The new range of \"%1\" does not fit %2 stored lines. Nothing was changed; widen the range or correct the lines."_s
                    .arg(m_metrics[i])
                    .arg(query->value(0).toLongLong()));
    }
    return std::unexpected(error);
}

Result<void> StatLineTable::ensure(Database &database) const
{
    const auto stored = [&]() -> Result<QString> {
        auto query = database.select("pack_read"_L1, {{u":sport"_s, m_sport}});
        if (!query)
            return failed(query);
        return query->next() ? query->value(0).toString() : QString();
    };
    const auto before = stored();
    if (!before)
        return failed(before);
    if (*before == definition())
        return {};
    auto transaction = database.begin();
    if (!transaction)
        return failed(transaction);
    // Another process may have been faster.
    const auto known = stored();
    auto columns = database.select("table_columns"_L1, {{u":table"_s, m_name}});
    if (!known)
        return failed(known);
    if (!columns)
        return failed(columns);
    QStringList names;
    while (columns->next())
        names.append(columns->value(0).toString());
    for (const QString &statement : statements(names, *known)) {
        if (const auto done = execute(database, statement); !done)
            return done.error().code == ErrorCode::Conflict ? explainConflict(database, done.error()) : done;
    }
    if (const auto touched = transaction->touch(Transaction::Scope::Packs); !touched)
        return failed(touched);
    const auto written = database.select("pack_write"_L1,
                                         {{u":sport"_s, m_sport},
                                          {u":version"_s, m_version},
                                          {u":columns"_s, definition()},
                                          {u":revision"_s, toNumber(transaction->revision().value_or(Revision{}))}});
    if (!written)
        return failed(written);
    if (const auto audited = transaction->audit({.action = u"sport.apply"_s, .detail = {{u"sport"_s, m_sport}, {u"version"_s, m_version}}});
        !audited)
        return failed(audited);
    return transaction->commit();
}

} // namespace touchline
