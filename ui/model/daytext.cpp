// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/daytext.h"
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString withoutWeekday(const QLocale &locale)
{
    // Qt knows the order only with the weekday and the whole name of the month.
    static const QRegularExpression weekday(u"[\\s,،]*\\bdddd\\b[\\s,،]*"_s, QRegularExpression::UseUnicodePropertiesOption);
    return locale.dateFormat(QLocale::LongFormat).replace(weekday, u" "_s).trimmed();
}

} // namespace

QString dayText(QDate day)
{
    const QLocale locale;
    return locale.toString(day, withoutWeekday(locale).replace(u"MMMM"_s, u"MMM"_s));
}

QString wholeDayText(QDate day)
{
    const QLocale locale;
    return locale.toString(day, withoutWeekday(locale));
}

} // namespace touchline
