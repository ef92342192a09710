// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QLocale>

namespace touchline {

/** One of the ways in which a language writes numbers and days somewhere. */
struct NumberFormat
{
    QLocale locale;
    QString sample; // "1,234.5 · 31/12/2026"
};

/** How this locale writes them. */
QString numberSample(const QLocale &locale);
/** All that differ, the one of `usual` first, with Western digits only (docs/decisions/0014). */
QList<NumberFormat> numberFormats(const QLocale &usual);
/** The locale of this name where it is one of `language`'s own ways; else `language` as it is: it has changed since. */
QLocale numberLocale(const QLocale &language, const QString &name);

} // namespace touchline
