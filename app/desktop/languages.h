// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QTranslator>
#include <QtGui/QFont>

namespace touchline {

/** The language of the program: our texts, Qt's own, the locale of numbers and dates, from which side one reads, and a font that has it. */
class Languages
{
public:
    /** `folder`: where our texts are. */
    explicit Languages(const QString &folder = QStringLiteral(":/i18n"));
    /** "system" or a two-letter code; unknown ones are English. `numbers` names one of the language's own locales, or none. */
    void use(const QString &language, const QString &numbers = {});

private:
    QString m_folder;
    QFont m_font; // of the system
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace touchline
