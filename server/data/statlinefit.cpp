// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/statlinefit.h"
#include "server/data/personname.h"
#include <QtCore/QStringList>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr int linesNamed = 3; // of one metric
constexpr qsizetype metricsNamed = 5; // with their lines; of the others there is the name

QString misfitOf(const LineColumn &column)
{
    // Of a missing value neither part is true.
    const QString outside = u"NOT (l.\"%1\" BETWEEN %2 AND %3)"_s.arg(column.metric, column.min, column.max);
    return column.whole ? u"(%1 OR l.\"%2\" <> round(l.\"%2\"))"_s.arg(outside, column.metric) : outside;
}

QString linesOf(const LineColumn &column, QSqlQuery &query, qint64 &count)
{
    QStringList lines;
    while (query.next()) {
        const QString name = query.value(0).toString();
        count = query.value(5).toLongLong();
        lines.append(u"%1 on %2 (match %3) has %4"_s.arg(query.value(1).toBool() ? initialsOf(name) : name, query.value(2).toString(),
                                                         query.value(3).toString(), query.value(4).toString()));
    }
    if (count > lines.size())
        lines.append(u"and %1 more"_s.arg(count - lines.size()));
    const QString rule =
        u"\"%1\" must be %2 from %3 to %4"_s.arg(column.metric, column.whole ? u"a whole number"_s : u"a number"_s, column.min, column.max);
    return u"%1, but %2: %3."_s.arg(rule, count == 1 ? u"1 stored line is not"_s : u"%1 stored lines are not"_s.arg(count),
                                    lines.join(u", "_s));
}

} // namespace

Result<void> checkStoredLines(const Database &database, const QString &table, const QList<LineColumn> &columns)
{
    QStringList sentences;
    QStringList others;
    for (const LineColumn &column : columns) {
        auto query =
            database.prepareText(u"SELECT p.name, p.initials_only, m.local_day, l.\"match\", l.\"%1\", count(*) OVER () "
                                 "FROM \"%2\" l JOIN player p ON p.id = l.player JOIN \"match\" m ON m.id = l.\"match\" "
                                 "WHERE %3 ORDER BY m.local_day, p.name, l.\"match\" LIMIT %4"_s.arg(column.metric, table, misfitOf(column))
                                     .arg(linesNamed));
        if (!query)
            return failed(query);
        if (const auto ran = Database::run(*query); !ran)
            return ran;
        qint64 count = 0;
        const QString sentence = linesOf(column, *query, count);
        if (count == 0)
            continue;
        if (sentences.size() < metricsNamed)
            sentences.append(sentence);
        else
            others.append(u"\"%1\" (%2)"_s.arg(column.metric).arg(count));
    }
    if (sentences.isEmpty())
        return {};
    if (!others.isEmpty())
        sentences.append(u"Lines that do not fit have also %1."_s.arg(others.join(u", "_s)));
    return fail(ErrorCode::Conflict, sentences.join(u' '));
}

} // namespace touchline
