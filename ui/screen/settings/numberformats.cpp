// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/settings/numberformats.h"
#include <QtCore/QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

bool isOwn(const QLocale &locale, const QLocale &language)
{
    return locale.language() == language.language() && locale.script() == language.script() && locale.zeroDigit() == "0"_L1;
}

} // namespace

QString numberSample(const QLocale &locale)
{
    constexpr double number = 12'345.6; // from five digits on all group them
    const QDate day(2026, 12, 31); // whose parts cannot be taken for each other
    return locale.toString(number, 'f', 1) + u" · "_s + locale.toString(day, QLocale::ShortFormat);
}

QList<NumberFormat> numberFormats(const QLocale &usual)
{
    QList<NumberFormat> formats{{.locale = usual, .sample = numberSample(usual)}};
    const auto all = QLocale::matchingLocales(usual.language(), usual.script(), QLocale::AnyTerritory);
    for (const auto &locale : all) {
        const QString sample = numberSample(locale);
        if (isOwn(locale, usual) && !std::ranges::contains(formats, sample, &NumberFormat::sample))
            formats.append({.locale = locale, .sample = sample});
    }
    return formats;
}

QLocale numberLocale(const QLocale &language, const QString &name)
{
    const QLocale wanted(name);
    return !name.isEmpty() && isOwn(wanted, language) ? wanted : language;
}

} // namespace touchline
