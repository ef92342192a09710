// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"
#include "ui/screen/settings/numberformats.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/**
 * The system's font, or in front of it one that has the script. Letters that a font lacks come from another one, which may be much higher
 * (Nastaliq is three times as high): lines, tables and charts are as high as the first one says.
 */
QFont fontFor(const QLocale &locale, const QFont &usual)
{
    if (locale.script() != QLocale::ArabicScript)
        return usual;
    const auto able = QFontDatabase::families(QFontDatabase::Arabic);
    if (able.isEmpty() || able.contains(QFontInfo(usual).family()))
        return usual;
    QString chosen = able.constFirst();
    for (const auto &good : {u"Noto Sans Arabic"_s, u"DejaVu Sans"_s, u"Noto Naskh Arabic"_s}) {
        if (able.contains(good)) {
            chosen = good;
            break;
        }
    }
    QFont font = usual;
    font.setFamilies(QStringList{chosen, QFontInfo(usual).family()} + usual.families());
    return font;
}

} // namespace

Languages::Languages(const QString &folder) : m_folder(folder), m_font(QApplication::font()) {}

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
    if (m_own.load(locale, u"touchline"_s, u"_"_s, m_folder) || m_own.load(m_folder + u"/touchline_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
    if (locale.language() != QLocale::English && m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // After the translators, whose arrival may change it. A language that we do not have is shown in English, from the left.
    const bool spoken = !m_own.isEmpty() && m_own.language().startsWith(QLocale::languageToCode(locale.language()));
    QApplication::setFont(fontFor(spoken ? locale : QLocale(QLocale::English), m_font));
    QGuiApplication::setLayoutDirection(spoken ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace touchline
