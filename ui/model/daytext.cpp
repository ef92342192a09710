// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/daytext.h"
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline {

QString dayText(QDate day)
{
    // Qt knows the order only with the weekday and the whole name of the month.
    static const QRegularExpression weekday(u"[\\s,،]*\\bdddd\\b[\\s,،]*"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, u" "_s).replace(u"MMMM"_s, u"MMM"_s);
    return locale.toString(day, format.trimmed());
}

} // namespace touchline
