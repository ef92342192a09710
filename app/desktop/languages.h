// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QTranslator>

namespace touchline {

/** The language of the program: our texts, Qt's own, and the locale of numbers and dates, and from which side one reads. */
class Languages
{
public:
    /** "system" or a two-letter code; unknown ones are English. `numbers` names one of the language's own locales, or none. */
    void use(const QString &language, const QString &numbers = {});

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace touchline
