// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecontroller.h"
#include "ui/theme/touchlinestyle.h"
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace touchline {

using namespace Qt::StringLiterals;

ThemeController::ThemeController(ThemeMode mode, QObject *parent) : QObject(parent), m_mode(mode)
{
    QApplication::setStyle(new TouchlineStyle); // the application takes ownership
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeController::apply);
    setMode(mode);
}

void ThemeController::setMode(ThemeMode mode)
{
    m_mode = mode;
    // Tells the platform as well, so that native title bars and dialogs follow an explicit choice.
    QStyleHints *hints = QGuiApplication::styleHints();
    if (mode == ThemeMode::System)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(mode == ThemeMode::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    apply();
}

const Theme &ThemeController::theme() const
{
    if (m_mode == ThemeMode::System)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Theme::night() : Theme::light();
    return m_mode == ThemeMode::Dark ? Theme::night() : Theme::light();
}

void ThemeController::apply()
{
    const QPalette palette = theme().palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

ThemeMode ThemeController::modeFrom(const QString &text)
{
    if (text == "light"_L1)
        return ThemeMode::Light;
    if (text == "dark"_L1)
        return ThemeMode::Dark;
    return ThemeMode::System;
}

QString ThemeController::toString(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return u"light"_s;
    case ThemeMode::Dark:
        return u"dark"_s;
    case ThemeMode::System:
        break;
    }
    return u"system"_s;
}

} // namespace touchline
