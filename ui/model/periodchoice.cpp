// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/periodchoice.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

QUrlQuery PeriodChoice::query(SeasonId season) const
{
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season)));
    if (days) {
        query.addQueryItem(u"from"_s, days->first().toString(Qt::ISODate));
        query.addQueryItem(u"to"_s, days->last().toString(Qt::ISODate));
    }
    if (last)
        query.addQueryItem(u"last"_s, QString::number(*last));
    return query;
}

QString PeriodChoice::label() const
{
    if (last)
        return QCoreApplication::translate("PeriodChoice", "Last %n matches", nullptr, *last);
    if (!days)
        return QCoreApplication::translate("PeriodChoice", "Whole season");
    const QLocale locale;
    return u"%1 – %2"_s.arg(locale.toString(days->first(), QLocale::ShortFormat), locale.toString(days->last(), QLocale::ShortFormat));
}

QString PeriodChoice::toSetting() const
{
    if (last)
        return u"last:%1"_s.arg(*last);
    if (days)
        return u"days:%1..%2"_s.arg(days->first().toString(Qt::ISODate), days->last().toString(Qt::ISODate));
    return u"whole"_s;
}

PeriodChoice PeriodChoice::fromSetting(const QString &text)
{
    if (text.startsWith("last:"_L1)) {
        const int last = text.sliced(5).toInt();
        return last >= 1 && last <= 1000 ? PeriodChoice{.last = last} : PeriodChoice{};
    }
    if (text.startsWith("days:"_L1)) {
        const auto parts = text.sliced(5).split(u".."_s);
        if (parts.size() == 2) {
            const auto range = DateRange::between(QDate::fromString(parts.at(0), Qt::ISODate), QDate::fromString(parts.at(1), Qt::ISODate));
            if (range)
                return {.days = *range};
        }
    }
    return {};
}

} // namespace touchline
