// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridtext.h"
#include <QtCore/QLocale>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &text)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    bool ok = false;
    QLocale::c().toDouble(number, &ok);
    if (!ok)
        QLocale().toDouble(number, &ok);
    return ok;
}

QString defused(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool control = text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
    // Full-width forms count: some spreadsheets fold them.
    const bool dangerous = control || (!trimmed.isEmpty() && u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(trimmed.at(0)));
    return dangerous && !isNumber(text) ? u'\'' + text : text;
}

} // namespace

QString csvCell(const QString &text, QChar separator)
{
    QString cell = defused(text);
    if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell.replace(u'"', "\"\""_L1);
        cell = u'"' + cell + u'"';
    }
    return cell;
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell, separator));
    return quoted.join(separator) + "\r\n"_L1;
}

QString tsvLine(const QStringList &cells)
{
    QStringList flat;
    for (const QString &cell : cells)
        flat.append(defused(cell).replace(u'\t', u' ').replace("\r\n"_L1, " "_L1).replace(u'\n', u' ').replace(u'\r', u' '));
    return flat.join(u'\t') + u'\n';
}

} // namespace touchline
