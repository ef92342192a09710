// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/tablewriter.h"
#include <charconv>

namespace touchline {

TableLevel &TableBuilder::levelAt(size_t level)
{
    while (m_levels.size() <= level)
        m_levels.emplace_back();
    return m_levels[level];
}

void TableBuilder::addRow()
{
    QList<QList<TableCell>> row;
    for (const TableLevel &level : m_levels)
        row.append(level.cells());
    m_rows.append(row);
}

Table TableBuilder::take() const
{
    // What tells the rows apart comes first; what all of them share, last.
    QList<size_t> order;
    for (size_t level = m_enclosed ? 1 : 0; level < m_levels.size(); ++level)
        order.append(level);
    if (m_enclosed)
        order.append(0);
    Table table;
    for (const size_t level : order)
        table.columns.append(m_levels[level].columns());
    for (const auto &parts : m_rows) {
        QList<TableCell> row;
        row.reserve(table.columns.size());
        for (const size_t level : order)
            m_levels[level].append(parts[qsizetype(level)], row);
        table.rows.append(std::move(row));
    }
    return table;
}

void TableVisitor::value(QLatin1StringView name, const Value &value)
{
    write(path(name), value.number);
    const auto reason = name == QLatin1StringView("value") ? path(QLatin1StringView("reason")) : QByteArray(path(name) + "_reason");
    put(reason, value.number ? TableCell() : TableCell(value.reason));
}

void TableVisitor::write(const QByteArray &path, const Interval &interval)
{
    write(path + ".low", interval.low);
    write(path + ".high", interval.high);
}

void TableVisitor::write(const QByteArray &path, const Value &value)
{
    write(path, value.number);
    put(path + "_reason", value.number ? TableCell() : TableCell(value.reason));
}

void TableVisitor::write(const QByteArray &path, const QMap<QString, QString> &names)
{
    for (const auto &[language, name] : names.asKeyValueRange())
        write(path + '.' + (language.isEmpty() ? QByteArrayLiteral("en") : language.toUtf8()), name);
}

void TableVisitor::write(const QByteArray &path, const QMap<QString, qint64> &numbers)
{
    for (const auto &[name, number] : numbers.asKeyValueRange())
        write(path + '.' + name.toUtf8(), number);
}

void TableVisitor::write(const QByteArray &path, const QMap<QString, double> &numbers)
{
    for (const auto &[name, number] : numbers.asKeyValueRange())
        write(path + '.' + name.toUtf8(), number);
}

void TableVisitor::write(const QByteArray &path, const QList<Value> &values)
{
    for (qsizetype index = 0; index < m_builder.m_named.size(); ++index)
        write(path + '.' + m_builder.m_named[index].toUtf8(), values.value(index));
}

void TableVisitor::write(const QByteArray &path, const QList<std::optional<double>> &values)
{
    for (qsizetype index = 0; index < m_builder.m_named.size(); ++index)
        write(path + '.' + m_builder.m_named[index].toUtf8(), values.value(index));
}

QString TableVisitor::wordOf(double number)
{
    char digits[32];
    return QString::fromLatin1(digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits);
}

} // namespace touchline
