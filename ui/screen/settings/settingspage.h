// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/theme/themecontroller.h"
#include "ui/viewmodel/session.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touchline {

class Actions;
class Card;
class ProgramCard;
class TrustedCard;

/** Theme, language, keys, and the workspace or account that is open; to be searched. */
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Session &session, ThemeController &themes, QWidget *parent = nullptr);
    void open(const Route &) override { reload(); }
    void reload() override;
    QList<Crumb> crumbs() const override;
    bool usesScope() const override { return false; }
    bool needsSeason() const override { return false; }
    /** What can be given other keys; they outlive the page. */
    void setActions(Actions &actions);
    /** What it offers is done by whoever knows how. */
    ProgramCard &program() const { return *m_program; }

    /** "system", or a two-letter code of a language that Touchline speaks. */
    static QString languageSetting();
    /** Name of the locale by which numbers and days are written; empty: as is usual in the language. */
    static QString numbersSetting();
    static void keepLanguage(const QString &language, const QString &numbers);
    static void keepTheme(ThemeMode mode);
    static ThemeMode keptTheme();

Q_SIGNALS:
    /** As the settings have them; kept and used by whoever hears it. */
    void languageWanted(const QString &language, const QString &numbers);
    void closeWanted();
    void signOutWanted();
    /** A server whose own certificate is not to be trusted any more. */
    void forgetWanted(const QUrl &server);

private:
    void makeLook(ThemeController &themes);
    void makePlace();
    void makeAbout();
    void search(const QString &words);

    Session &m_session;
    QLineEdit *m_search;
    Card *m_look;
    QFormLayout *m_lookRows;
    Card *m_place;
    TrustedCard *m_trusted;
    ProgramCard *m_program;
    Card *m_keys;
    Card *m_about;
    QLabel *m_who;
    QLabel *m_where;
    QPushButton *m_signOut;
    QLabel *m_nothing;
};

} // namespace touchline
