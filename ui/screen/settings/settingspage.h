// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/theme/themecontroller.h"
#include "ui/viewmodel/session.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace touchline {

class Actions;
class Card;

/** Theme, language, and the workspace or account that is open. */
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Session &session, ThemeController &themes, QWidget *parent = nullptr);
    void open(const Route &) override { reload(); }
    void reload() override;
    QList<Crumb> crumbs() const override;
    bool usesScope() const override { return false; }
    /** What can be given other keys; they outlive the page. */
    void setActions(Actions &actions);

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
    Card *m_keys;
    QLabel *m_who;
    QLabel *m_where;
    QPushButton *m_signOut;
};

} // namespace touchline
