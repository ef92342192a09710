// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/deeplink.h"
#include "ui/screen/frame/workbench.h"
#include "ui/theme/themecontroller.h"
#include <QtWidgets/QMainWindow>
#include <functional>

class QStackedWidget;

namespace touchline {

class CertificateQuestion;
class CommandPalette;
class NewWorkspacePage;
class OpeningPage;
class PaletteFinder;
class SignInPage;
class WelcomePage;

/** The window: the way in (welcome, new workspace, sign-in), the workbench of the place that is open, commands and links. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, Scope &scope, ThemeController &themes, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens the place that was open last, else the welcome page. */
    void start();
    void openPlace(const Place &place);
    void showWelcome();
    void showNewWorkspace();
    void showSignIn(const QUrl &server = {}, const QString &user = {}, const QString &why = {});
    void go(const Route &route) { m_bench->go(route); }
    const Route &route() const { return m_bench->route(); }
    void back() { m_bench->back(); }
    /** Goes there, after signing in where that is needed, and not away from an open place unasked; what is no such link is told. */
    void openLink(const QString &text);
    /** The page of a kind: the window has one of each, made when it is asked for. */
    template<typename Kind> Kind *page() const { return qobject_cast<Kind *>(m_bench->page(Kind::staticMetaObject)); }

Q_SIGNALS:
    /** The settings have it; the window is to be made anew. */
    void languageChosen(const QString &language);
    /** The page of the route shows its data. */
    void pageFilled(touchline::Screen screen);

protected:
    void closeEvent(QCloseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    /** As one reads, whatever has come with the data meanwhile. */
    bool focusNextPrevChild(bool next) override;

private:
    void connectSettings();
    /** Asks first where `then` would lose what somebody has begun. */
    void unlessSomethingIsLost(std::function<void()> then);
    void makeActions();
    void showKeys();
    void connectSession();
    void connectCertificates();
    void sessionChanged();
    void leaveFor(QWidget *page); // one of the whole window
    void follow(const DeepLink &link);

    Session &m_session;
    Scope &m_scope;
    ThemeController &m_themes;
    QStackedWidget *m_root;
    WelcomePage *m_welcome;
    NewWorkspacePage *m_newWorkspace;
    SignInPage *m_signIn;
    OpeningPage *m_opening;
    Workbench *m_bench;
    Actions m_actions;
    CommandPalette *m_palette;
    PaletteFinder *m_finder;
    CertificateQuestion *m_certificates;
    std::optional<DeepLink> m_link; // to follow once its place is open
    std::function<void()> m_again; // what "try again" repeats
    bool m_bySignIn = false; // what is being opened was asked for in the sign-in form
    bool m_creating = false; // a new workspace
};

} // namespace touchline
