// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/route.h"
#include "ui/theme/themecontroller.h"
#include "ui/viewmodel/exploreviewmodel.h"
#include "ui/viewmodel/leaderboardviewmodel.h"
#include "ui/viewmodel/playersviewmodel.h"
#include "ui/viewmodel/playerviewmodel.h"
#include "ui/viewmodel/scope.h"
#include "ui/viewmodel/teamviewmodel.h"
#include <QtWidgets/QMainWindow>

class QLabel;
class QStackedWidget;

namespace touchline {

class Banner;
class ExplorePage;
class LeadersPage;
class NavigationRail;
class NewWorkspacePage;
class OpeningPage;
class PlayerPage;
class PlayersPage;
class SettingsPage;
class SignInPage;
class TeamPage;
class TeamsPage;
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
    /** To the page before this one; nothing where there is none. */
    void back();
    PlayerPage *playerPage() const { return m_playerPage; }
    PlayerViewModel &playerViewModel() { return m_player; }
    TeamViewModel &teamViewModel() { return m_team; }
    PlayersViewModel &playersViewModel() { return m_players; }
    LeaderboardViewModel &leaderboardViewModel() { return m_leaders; }
    ExploreViewModel &exploreViewModel() { return m_explore; }

Q_SIGNALS:
    void languageChosen(const QString &language);
    /** The page of the route shows its data. */
    void pageFilled(touchline::Screen screen);

protected:
    void closeEvent(QCloseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QWidget *makeFrame();
    void makePages();
    void showRoute(const Route &route);
    QWidget *pageOf(Screen screen) const;
    void connectSession();
    void sessionChanged();
    void scopeChanged();
    void connectionChanged();
    void refresh();
    void updateCrumbs();
    void updateStatus();
    void notify(const QString &message, bool failed);

    Session &m_session;
    Scope &m_scope;
    ThemeController &m_themes;
    TeamViewModel m_team;
    PlayersViewModel m_players;
    PlayerViewModel m_player;
    LeaderboardViewModel m_leaders;
    ExploreViewModel m_explore;
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
    TeamsPage *m_teamsPage;
    TeamPage *m_teamPage;
    PlayersPage *m_playersPage;
    PlayerPage *m_playerPage;
    LeadersPage *m_leadersPage;
    ExplorePage *m_explorePage;
    SettingsPage *m_settingsPage;
    Route m_route;
    QList<Route> m_before; // oldest first
    std::function<void()> m_again; // what "try again" repeats
    bool m_bySignIn = false; // what is being opened was asked for in the sign-in form
    bool m_routeChosen = false;
};

} // namespace touchline
