// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/roworder.h"
#include <algorithm>
#include <compare>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Nothing, and text of no length: both say that there is nothing. */
bool isEmpty(const TableCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (text && text->isEmpty());
}

/** Text of digits alone, such as a shirt. */
bool isNumber(const QString &text)
{
    return text.size() <= 18 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::weak_ordering comparedText(const QString &left, const QString &right)
{
    const bool number = isNumber(left);
    if (number != isNumber(right))
        return number ? std::weak_ordering::less : std::weak_ordering::greater;
    return number ? left.toLongLong() <=> right.toLongLong() : left.compare(right, Qt::CaseInsensitive) <=> 0;
}

/** Cells of one column are of one type, or empty. */
std::weak_ordering compared(const TableCell &left, const TableCell &right)
{
    if (left.index() != right.index())
        return left.index() <=> right.index();
    if (const auto *text = std::get_if<QString>(&left))
        return comparedText(*text, std::get<QString>(right));
    return left < right ? std::weak_ordering::less : right < left ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}

struct Column
{
    qsizetype index = 0;
    bool descending = false;
};

bool precedes(const QList<TableCell> &left, const QList<TableCell> &right, const QList<Column> &columns)
{
    static const TableCell none;
    const auto cellOf = [](const QList<TableCell> &row, qsizetype index) -> const TableCell & {
        return index < row.size() ? row[index] : none;
    };
    for (const auto &[index, descending] : columns) {
        const auto &first = cellOf(left, index);
        const auto &second = cellOf(right, index);
        if (isEmpty(first) || isEmpty(second)) {
            if (isEmpty(first) != isEmpty(second))
                return isEmpty(second);
            continue;
        }
        const auto order = compared(first, second);
        if (order != 0)
            return descending ? order > 0 : order < 0;
    }
    return false;
}

std::unexpected<Error> noSuchMetric(const QString &column, const QStringList &columns)
{
    constexpr auto ofMetrics = "values."_L1;
    QStringList known;
    for (const QString &name : columns) {
        if (name.startsWith(ofMetrics) && !name.endsWith("_reason"_L1))
            known.append(name.sliced(ofMetrics.size()));
    }
    const QString wanted = column.startsWith(ofMetrics) ? column.sliced(ofMetrics.size()) : column;
    const auto detail = u"The answer has no column \"%1\" to be sorted by; the metrics that it has: %2."_s.arg(wanted, known.join(u", "_s));
    return fail(ErrorCode::Malformed, detail, {{.code = u"bad_parameter"_s, .detail = detail, .column = u"sort"_s}});
}

} // namespace

QByteArray textOf(const QList<SortKey> &keys)
{
    QByteArray text;
    for (const SortKey &key : keys)
        text += QByteArray(text.isEmpty() ? "" : ",") + (key.descending ? "-" : "") + key.column.toUtf8();
    return text;
}

Result<QList<qsizetype>> rowOrder(const Table &table, const QList<SortKey> &keys)
{
    QList<Column> columns;
    for (const SortKey &key : keys) {
        const auto index = table.columns.indexOf(key.column);
        if (index < 0)
            return noSuchMetric(key.column, table.columns);
        columns.append({.index = index, .descending = key.descending});
    }
    QList<qsizetype> order(table.rows.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order,
                             [&](qsizetype left, qsizetype right) { return precedes(table.rows[left], table.rows[right], columns); });
    return order;
}

} // namespace touchline
