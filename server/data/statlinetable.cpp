// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinetable.h"
#include "core/sport/reservedwords.h"
#include <QtCore/QRegularExpression>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMetrics = 200;

QString wordOf(TimeBase base)
{
    switch (base) {
    case TimeBase::Second:
        return u"second"_s;
    case TimeBase::Set:
        return u"set"_s;
    case TimeBase::Out:
        return u"out"_s;
    case TimeBase::Appearance:
        break;
    }
    return u"appearance"_s;
}

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

/** Type and CHECK of a metric's column. */
QString typeOf(const LineColumn &column)
{
    return u"%1 CHECK (%2 BETWEEN %3 AND %4)"_s.arg(column.whole ? u"INTEGER"_s : u"REAL"_s, quoted(column.metric), column.min, column.max);
}

QString lineOf(const LineColumn &column)
{
    return column.metric + u' ' + typeOf(column);
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
    table.m_identity = QString::fromLatin1(pack.identity().toHex());
    table.m_timeBase = wordOf(pack.time().base);
    table.m_name = u"stat_line_"_s + pack.id();
    if (!isColumnName(pack.id()))
        return fail(ErrorCode::Invalid, u"The sport's id \"%1\" cannot name a table."_s.arg(pack.id()));
    if (pack.metrics().size() > maxMetrics)
        return fail(ErrorCode::Invalid, u"A sport has at most %1 metrics."_s.arg(maxMetrics));
    for (const Metric &metric : pack.metrics()) {
        if (!isColumnName(metric.id) || isReservedInSql(metric.id) || isStructuralColumn(metric.id)
            || structuralColumns().contains(metric.id) || table.m_metrics.contains(metric.id))
            return fail(ErrorCode::Invalid, u"The metric id \"%1\" cannot name a column."_s.arg(metric.id));
        table.m_metrics.append(metric.id);
        table.m_columns.append({.metric = metric.id,
                                .min = QString::number(metric.min, 'g', 15),
                                .max = QString::number(metric.max, 'g', 15),
                                .whole = metric.decimals == 0});
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
    for (const LineColumn &column : m_columns)
        columns += u"    %1 %2,\n"_s.arg(quoted(column.metric), typeOf(column));
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
    // The file itself stands here too: a pack whose version was not raised is noticed as well.
    QStringList lines{u"pack "_s + m_identity, timeLine + m_timeBase};
    for (const LineColumn &column : m_columns)
        lines.append(lineOf(column));
    return lines.join(u'\n');
}

Result<QStringList> StatLineTable::storedColumns(const Database &database) const
{
    auto query = database.select("table_columns"_L1, {{u":table"_s, m_name}});
    if (!query)
        return failed(query);
    QStringList names;
    while (query->next())
        names.append(query->value(0).toString());
    return names;
}

Result<QStringList> StatLineTable::storedMetrics(const Database &database) const
{
    const auto stored = storedColumns(database);
    return stored ? Result<QStringList>(m_metrics + retiredMetrics(*stored)) : stored;
}

QStringList StatLineTable::retiredMetrics(const QStringList &stored) const
{
    QStringList retired = stored;
    retired.removeIf([this](const QString &name) { return structuralColumns().contains(name) || m_metrics.contains(name); });
    return retired;
}

QList<LineColumn> StatLineTable::changedColumns(const QStringList &stored, const QString &known) const
{
    QList<LineColumn> changed;
    const QStringList before = known.split(u'\n');
    for (const LineColumn &column : m_columns) {
        if (stored.contains(column.metric) && !before.contains(lineOf(column)))
            changed.append(column);
    }
    return changed;
}

QStringList StatLineTable::statements(const QStringList &stored, const QString &known) const
{
    const QString index = u"CREATE INDEX %1 ON %2 (\"match\")"_s.arg(quoted(m_name + u"_by_match"_s), quoted(m_name));
    if (stored.isEmpty())
        return {createStatement(m_name, {}), index, historyStatement()};
    QStringList steps;
    for (const LineColumn &column : m_columns) {
        if (stored.contains(column.metric))
            continue;
        steps.append(u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quoted(m_name), quoted(column.metric), typeOf(column)));
        steps.append(u"ALTER TABLE %1 ADD COLUMN %2 REAL"_s.arg(quoted(historyName()), quoted(column.metric)));
    }
    if (changedColumns(stored, known).isEmpty())
        return steps;
    // SQLite cannot change a CHECK: the table is made anew and the lines move. Metrics that the pack no longer has stay readable.
    const QStringList retired = retiredMetrics(stored);
    const QString columns = quotedList(structuralColumns() + m_metrics + retired);
    const QString next = m_name + u"_next"_s;
    return steps
        + QStringList{createStatement(next, retired), u"INSERT INTO %1 (%2) SELECT %2 FROM %3"_s.arg(quoted(next), columns, quoted(m_name)),
                      u"DROP TABLE %1"_s.arg(quoted(m_name)), u"ALTER TABLE %1 RENAME TO %2"_s.arg(quoted(next), quoted(m_name)), index};
}

} // namespace touchline
