// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtCore/QObject>

namespace touchline {

enum class ThemeMode { System, Light, Dark };

/**
 * Puts the theme on the application: style, palette and tool tips, now and whenever the system or the user changes it.
 * One object in main(), made right after the QApplication and outliving every widget.
 */
class ThemeController : public QObject
{
    Q_OBJECT
public:
    explicit ThemeController(ThemeMode mode = ThemeMode::System, QObject *parent = nullptr);
    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    const Theme &theme() const;

    /** "system", "light", "dark" as settings keep it; anything else is System. */
    static ThemeMode modeFrom(const QString &text);
    static QString toString(ThemeMode mode);

Q_SIGNALS:
    void changed();

private:
    void apply();
    ThemeMode m_mode;
};

} // namespace touchline
