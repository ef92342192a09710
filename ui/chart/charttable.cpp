// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/charttable.h"
#include "ui/widget/gridtext.h"
#include <QtCore/QLocale>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lookedAt = 50; // rows
constexpr qsizetype longestNumber = 2; // words: it and its unit

bool isNumber(const QString &text)
{
    QString plain = text;
    plain.remove(QChar(0x200E)).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' '); // what languages put around a number
    plain.replace(QChar(0x2212), QLocale().negativeSign());
    const auto words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > longestNumber)
        return false;
    bool number = false;
    for (const QString &word : words) { // the unit may be first
        bool is = false;
        QLocale().toDouble(word, &is);
        number = number || is;
    }
    return number;
}

} // namespace

QList<bool> ChartTable::numericColumns() const
{
    QList<bool> numeric;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        int numbers = 0;
        int others = 0;
        for (const QStringList &row : rows.first(std::min(lookedAt, rows.size()))) {
            const QString text = row.value(column);
            if (isNumber(text))
                ++numbers;
            else if (!text.isEmpty() && text != u"–"_s)
                ++others;
        }
        numeric.append(numbers > others);
    }
    return numeric;
}

QString ChartTable::toTsv() const
{
    QString text = tsvLine(columns);
    for (const QStringList &row : rows)
        text += tsvLine(row);
    return text;
}

} // namespace touchline
