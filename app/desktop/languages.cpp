// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "ui/screen/settings/numberformats.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace touchline {

void Languages::use(const QString &language, const QString &numbers)
{
    QLocale locale = language.isEmpty() || language == "system"_L1 ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::C) // a bare login: the C locale has neither ordinals nor groups of digits
        locale = QLocale(QLocale::English);
    // Counts in sentences (%n), formulas and what people type have Western digits: one page, one kind of digits (docs/decisions/0014).
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != "0"_L1)
        locale = QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    QLocale::setDefault(numberLocale(locale, numbers));
    for (auto *translator : {&m_own, &m_qt})
        QCoreApplication::removeTranslator(translator);
    // English has a file too: for its plurals.
    if (m_own.load(locale, u"touchline"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/touchline_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
    if (locale.language() != QLocale::English && m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // After the translators, whose arrival may change it. A language that we do not have is shown in English, from the left.
    const bool spoken = !m_own.isEmpty() && m_own.language().startsWith(QLocale::languageToCode(locale.language()));
    QGuiApplication::setLayoutDirection(spoken ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace touchline
