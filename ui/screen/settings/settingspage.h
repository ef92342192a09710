// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/themecontroller.h"
#include "ui/viewmodel/session.h"
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace touchline {

/** Theme, language, and the workspace or account that is open. */
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Session &session, ThemeController &themes, QWidget *parent = nullptr);
    void refresh();

    /** "system", or a two-letter code of a language that Touchline speaks. */
    static QString languageSetting();
    static void keepTheme(ThemeMode mode);
    static ThemeMode keptTheme();

Q_SIGNALS:
    void languageChosen(const QString &language);
    void closeWanted();
    void signOutWanted();

private:
    Session &m_session;
    QLabel *m_who;
    QLabel *m_where;
    QPushButton *m_signOut;
};

} // namespace touchline
