// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/actions.h"
#include "ui/screen/frame/deeplink.h"
#include "ui/screen/frame/page.h"
#include "ui/screen/frame/pages.h"
#include "ui/theme/themecontroller.h"
#include "ui/viewmodel/scope.h"
#include <QtWidgets/QMainWindow>
#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace touchline {

class Banner;
class CommandPalette;
class NavigationRail;
class NewWorkspacePage;
class OpeningPage;
class PaletteFinder;
class SignInPage;
class TopBar;
class WelcomePage;

/** The window: the way in (welcome, new workspace, sign-in), and the frame around the pages. Routes and connections, nothing else. */
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
    void go(const Route &route);
    const Route &route() const { return m_route; }
    /** Goes there, after signing in where that is needed; what is no such link is told in a sentence. */
    void openLink(const QString &text);
    /** To the page before this one; nothing where there is none. */
    void back();
    /** The page of a kind: the window has one of each. */
    template<typename Kind> Kind *page() const
    {
        for (const auto &entry : m_entries) {
            if (auto *page = qobject_cast<Kind *>(entry.page))
                return page;
        }
        return nullptr;
    }

Q_SIGNALS:
    void languageChosen(const QString &language);
    /** The page of the route shows its data. */
    void pageFilled(touchline::Screen screen);

protected:
    void closeEvent(QCloseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QWidget *makeFrame();
    void connectPages();
    void makeActions();
    void showKeys();
    void showRoute(const Route &route);
    const PageEntry *entryOf(Screen screen) const;
    /** Which page a coach sees first. */
    Route firstRoute() const;
    void connectSession();
    void sessionChanged();
    void scopeChanged();
    void connectionChanged();
    void pageHasData(const PageEntry &entry);
    void updateStatus();
    void outboxChanged();
    void notify(const QString &message, bool failed);

    Session &m_session;
    Scope &m_scope;
    ThemeController &m_themes;
    QStackedWidget *m_root;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    NewWorkspacePage *m_newWorkspace;
    SignInPage *m_signIn;
    OpeningPage *m_opening;
    QWidget *m_frame;
    NavigationRail *m_rail;
    TopBar *m_top;
    Banner *m_banner;
    QLabel *m_status;
    QToolButton *m_waiting; // changes that the server does not have
    QList<PageEntry> m_entries;
    Actions m_actions;
    CommandPalette *m_palette;
    PaletteFinder *m_finder;
    std::optional<DeepLink> m_link; // to follow once its server is open
    Route m_route;
    QList<Route> m_before; // oldest first
    std::function<void()> m_again; // what "try again" repeats
    bool m_bySignIn = false; // what is being opened was asked for in the sign-in form
    bool m_routeChosen = false;
};

} // namespace touchline
