// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/mainwindow.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/frame/errortext.h"
#include "ui/screen/frame/frametexts.h"
#include "ui/screen/frame/recentplaces.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/frame/topbar.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/newworkspace/newworkspacepage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/players/playerspage.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/signin/signinpage.h"
#include "ui/screen/team/teampage.h"
#include "ui/screen/team/teamspage.h"
#include "ui/screen/welcome/openingpage.h"
#include "ui/screen/welcome/welcomepage.h"
#include "ui/theme/type.h"
#include "ui/widget/banner.h"
#include "ui/widget/navigationrail.h"
#include "ui/widget/toast.h"
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QCloseEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int windowStateVersion = 1;
constexpr qsizetype mostBefore = 50; // pages to go back to

/** Where the rail leads; a screen without an entry belongs to that of the teams. */
const QList<std::pair<Screen, QString>> &railEntries()
{
    static const QList<std::pair<Screen, QString>> entries{{Screen::Teams, u"teams"_s},
                                                           {Screen::Players, u"players"_s},
                                                           {Screen::Leaders, u"leaders"_s},
                                                           {Screen::Explore, u"explore"_s},
                                                           {Screen::Settings, u"settings"_s}};
    return entries;
}

QString railEntryOf(Screen screen)
{
    for (const auto &[each, entry] : railEntries()) {
        if (each == screen)
            return entry;
    }
    return u"teams"_s;
}

} // namespace

MainWindow::MainWindow(Session &session, Scope &scope, ThemeController &themes, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_scope(scope), m_themes(themes), m_team(session, scope), m_players(session, scope),
      m_player(session, scope), m_leaders(session, scope), m_explore(session, scope), m_root(new QStackedWidget),
      m_pages(new QStackedWidget), m_welcome(new WelcomePage), m_newWorkspace(new NewWorkspacePage),
      m_signIn(new SignInPage(session.tokens())), m_opening(new OpeningPage)
{
    setWindowTitle(u"Touchline"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(640, 480);
    makePages();
    m_frame = makeFrame();
    for (auto *page : std::initializer_list<QWidget *>{m_welcome, m_newWorkspace, m_signIn, m_opening, m_frame})
        m_root->addWidget(page);
    setCentralWidget(m_root);

    connect(m_welcome, &WelcomePage::sampleWanted, this, [this] { openPlace({.database = m_session.samplePath()}); });
    connect(m_welcome, &WelcomePage::newWorkspaceWanted, this, &MainWindow::showNewWorkspace);
    connect(m_welcome, &WelcomePage::serverWanted, this, [this] { showSignIn(); });
    connect(m_welcome, &WelcomePage::placeWanted, this, &MainWindow::openPlace);
    connect(m_newWorkspace, &NewWorkspacePage::backWanted, this, &MainWindow::showWelcome);
    connect(m_newWorkspace, &NewWorkspacePage::createWanted, this, [this](const NewSeason &season) {
        m_bySignIn = false;
        m_again = [this] { m_root->setCurrentWidget(m_newWorkspace); };
        m_session.createWorkspace(m_session.workspacePath(season.team), season);
    });
    connect(m_signIn, &SignInPage::backWanted, this, &MainWindow::showWelcome);
    connect(m_signIn, &SignInPage::signInWanted, this, [this](const QUrl &server, const QString &user, const QString &password, bool stay) {
        m_bySignIn = true;
        m_session.signIn(server, user, password, stay);
    });
    connect(m_opening, &OpeningPage::cancelled, this, [this] {
        m_session.cancel();
        showWelcome();
    });
    connect(m_opening, &OpeningPage::backWanted, this, &MainWindow::showWelcome);
    connect(m_opening, &OpeningPage::retryWanted, this, [this] {
        if (m_again)
            m_again();
    });
    connectSession();

    const QSettings settings;
    if (settings.value(u"window/version"_s).toInt() != windowStateVersion
        || !restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1320, 880);
    m_rail->setCollapsed(settings.value(u"window/railCollapsed"_s).toBool());
    sessionChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    m_teamsPage = new TeamsPage(m_scope);
    m_teamPage = new TeamPage(m_team, m_scope);
    m_playersPage = new PlayersPage(m_players);
    m_playerPage = new PlayerPage(m_player);
    m_leadersPage = new LeadersPage(m_leaders);
    m_explorePage = new ExplorePage(m_explore);
    m_settingsPage = new SettingsPage(m_session, m_themes);
    for (auto *page : std::initializer_list<QWidget *>{m_teamsPage, m_teamPage, m_playersPage, m_playerPage, m_leadersPage, m_explorePage,
                                                       m_settingsPage})
        m_pages->addWidget(page);
    const auto toPlayer = [this](PlayerId player) { go({.screen = Screen::Player, .player = player}); };
    connect(m_teamsPage, &TeamsPage::teamWanted, this, [this](TeamId team) { go({.screen = Screen::Team, .team = team}); });
    connect(m_teamPage, &TeamPage::playerWanted, this, toPlayer);
    connect(m_playersPage, &PlayersPage::playerWanted, this, toPlayer);
    connect(m_teamsPage, &TeamsPage::notified, this, &MainWindow::notify);
    connect(m_teamPage, &TeamPage::notified, this, &MainWindow::notify);
    connect(m_playersPage, &PlayersPage::notified, this, &MainWindow::notify);
    connect(m_playerPage, &PlayerPage::notified, this, &MainWindow::notify);
    connect(m_leadersPage, &LeadersPage::notified, this, &MainWindow::notify);
    connect(m_explorePage, &ExplorePage::notified, this, &MainWindow::notify);
    connect(m_leadersPage, &LeadersPage::playerWanted, this, toPlayer);
    connect(m_explorePage, &ExplorePage::playerWanted, this, toPlayer);
    connect(m_leadersPage, &LeadersPage::filled, this, [this] { Q_EMIT pageFilled(Screen::Leaders); });
    connect(m_explorePage, &ExplorePage::filled, this, [this] { Q_EMIT pageFilled(Screen::Explore); });
    connect(m_settingsPage, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settingsPage, &SettingsPage::closeWanted, this, [this] {
        m_session.close();
        showWelcome();
    });
    connect(m_settingsPage, &SettingsPage::signOutWanted, this, [this] {
        const Place place = m_session.place();
        recentPlaces::setCurrent({});
        m_session.signOut();
        showSignIn(place.server, place.user);
    });
    connect(&m_team, &TeamViewModel::loaded, this, [this] {
        updateStatus();
        Q_EMIT pageFilled(Screen::Team);
    });
    connect(&m_players, &PlayersViewModel::loaded, this, [this] { Q_EMIT pageFilled(Screen::Players); });
    connect(m_playerPage, &PlayerPage::filled, this, [this] {
        updateCrumbs();
        updateStatus();
        Q_EMIT pageFilled(Screen::Player);
    });
}

QWidget *MainWindow::makeFrame()
{
    m_rail = new NavigationRail;
    m_rail->addEntry(u"teams"_s, Icon::Teams, tr("Teams"));
    m_rail->addEntry(u"players"_s, Icon::Players, tr("Players"));
    m_rail->addEntry(u"leaders"_s, Icon::Leaders, tr("Leaders"));
    m_rail->addEntry(u"explore"_s, Icon::Explore, tr("Explore"));
    m_rail->addEntry(u"settings"_s, Icon::Settings, tr("Settings"));
    m_top = new TopBar(m_scope);
    m_banner = new Banner;
    m_status = plainLabel();
    setType(m_status, TypeRole::Caption, true);
    setMuted(m_status);
    m_status->setContentsMargins(space::three, space::half, space::three, space::half);

    auto *frame = new QWidget;
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) {
        for (const auto &[screen, entry] : railEntries()) {
            if (id == entry)
                return go({.screen = screen});
        }
    });
    connect(m_rail, &NavigationRail::collapsedChanged, this,
            [](bool collapsed) { QSettings().setValue(u"window/railCollapsed"_s, collapsed); });
    connect(m_top, &TopBar::chosen, this, &MainWindow::go);
    connect(m_top, &TopBar::backWanted, this, &MainWindow::back);
    connect(m_top, &TopBar::searchWanted, this, [this] { go({.screen = Screen::Players}); });
    connect(m_banner, &Banner::actionTriggered, &m_session.connection(), &Connection::retryNow);
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, this, [this] {
        if (m_session.state() == Session::State::Open)
            go({.screen = Screen::Players});
    });
    auto *back = new QShortcut(QKeySequence::Back, this);
    connect(back, &QShortcut::activated, this, &MainWindow::back);
    auto *reload = new QShortcut(QKeySequence::Refresh, this);
    connect(reload, &QShortcut::activated, &m_scope, [this] {
        if (m_session.state() == Session::State::Open)
            m_scope.load();
    });
    return frame;
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::stateChanged, this, &MainWindow::sessionChanged);
    connect(&m_session, &Session::progress, this, [this](const QString &words, int percent) {
        if (m_session.state() == Session::State::Opening)
            m_opening->showProgress(words, percent);
    });
    connect(&m_session, &Session::failed, this, [this](const Error &error) {
        if (m_bySignIn) { // the form is still there, only the password is not
            showSignIn(m_signIn->server(), m_signIn->user(), errorText(error));
            return;
        }
        m_opening->showFailure(error);
        m_root->setCurrentWidget(m_opening);
    });
    connect(&m_session, &Session::signInNeeded, this, &MainWindow::showSignIn);
    connect(&m_session.connection(), &Connection::changed, this, &MainWindow::connectionChanged);
    connect(&m_scope, &Scope::changed, this, &MainWindow::scopeChanged);
    connect(&m_scope, &Scope::seasonsChanged, this, &MainWindow::updateStatus);
    connect(&m_scope, &Scope::failed, this, [this](const Error &error) { showError(this, error); });
}

void MainWindow::start()
{
    if (const auto place = recentPlaces::current())
        openPlace(*place);
    else
        showWelcome();
}

void MainWindow::openPlace(const Place &place)
{
    m_bySignIn = false;
    m_again = [this, place] { openPlace(place); };
    if (!place.isLocal())
        m_session.resume(place.server, place.user);
    else if (place.database == m_session.samplePath())
        m_session.openSample();
    else
        m_session.openWorkspace(place.database);
}

void MainWindow::showWelcome()
{
    m_welcome->setRecent(recentPlaces::load());
    m_root->setCurrentWidget(m_welcome);
}

void MainWindow::showNewWorkspace()
{
    m_newWorkspace->begin(QDate::currentDate());
    m_root->setCurrentWidget(m_newWorkspace);
}

void MainWindow::showSignIn(const QUrl &server, const QString &user, const QString &why)
{
    m_root->setCurrentWidget(m_signIn);
    m_signIn->begin(server, user, why);
}

void MainWindow::sessionChanged()
{
    switch (m_session.state()) {
    case Session::State::Opening:
        m_root->setCurrentWidget(m_opening);
        break;
    case Session::State::Open:
        recentPlaces::remember(m_session.place());
        m_rail->setTitle(placeName(m_session.place()));
        m_routeChosen = false;
        m_root->setCurrentWidget(m_frame);
        setWindowTitle(tr("%1 - Touchline").arg(placeName(m_session.place())));
        connectionChanged();
        if (m_scope.isReady())
            scopeChanged(); // the window is new, the session is not: another language
        break;
    case Session::State::Closed:
        m_team.cancel();
        m_players.cancel();
        m_player.cancel();
        m_leaders.cancel();
        m_explore.cancel();
        m_before.clear();
        m_top->setBackEnabled(false);
        m_banner->hideMessage();
        setWindowTitle(u"Touchline"_s);
        break;
    }
}

void MainWindow::scopeChanged()
{
    updateStatus();
    if (!m_scope.isReady())
        return;
    if (!m_routeChosen) {
        // A coach with one team wants its squad; somebody who sees the whole league chooses.
        const auto &own = m_session.me().teams;
        const auto &teams = m_scope.teams();
        if (own.size() == 1 && m_scope.team(own.constFirst()))
            m_route = {.screen = Screen::Team, .team = own.constFirst()};
        else if (teams.size() == 1)
            m_route = {.screen = Screen::Team, .team = teams.constFirst().id};
        else
            m_route = {.screen = Screen::Teams};
        go(m_route);
    } else if (m_route.screen == Screen::Team && !m_scope.team(m_route.team)) {
        go({.screen = Screen::Teams});
    } else {
        refresh();
    }
}

void MainWindow::go(const Route &route)
{
    if (m_routeChosen && route != m_route) {
        // What was chosen on a page is still chosen when one comes back.
        m_before.append(
            {.screen = m_route.screen, .team = m_route.team, .player = m_route.screen == Screen::Player ? m_route.player : PlayerId{}});
        if (m_before.size() > mostBefore)
            m_before.removeFirst();
    }
    showRoute(route);
}

void MainWindow::back()
{
    if (m_session.state() == Session::State::Open && !m_before.isEmpty())
        showRoute(m_before.takeLast());
}

QWidget *MainWindow::pageOf(Screen screen) const
{
    return m_pages->widget(int(screen));
}

void MainWindow::showRoute(const Route &route)
{
    m_route = route;
    m_routeChosen = true;
    m_top->setScopeShown(route.screen != Screen::Settings);
    m_top->setBackEnabled(!m_before.isEmpty());
    m_pages->setCurrentWidget(pageOf(route.screen));
    m_rail->setCurrent(railEntryOf(route.screen));
    if (route.screen == Screen::Leaders) {
        m_leaders.setMetric(route.metric);
    } else if (route.screen == Screen::Explore) {
        m_explore.setMetrics(route.metric.isEmpty() ? m_explore.x() : route.metric, route.other.isEmpty() ? m_explore.y() : route.other);
        if (toNumber(route.player) > 0)
            m_explore.setPlayer(route.player);
        else if (!m_explore.hasData())
            m_explore.setPlayer(m_player.player()); // who was looked at is who one wonders about
    }
    refresh();
    if (route.screen == Screen::Teams)
        m_teamsPage->takeFocus();
    else if (route.screen == Screen::Players)
        m_playersPage->takeFocus();
    else if (route.screen == Screen::Leaders)
        m_leadersPage->takeFocus();
    else if (route.screen == Screen::Explore)
        m_explorePage->takeFocus();
}

void MainWindow::refresh()
{
    switch (m_route.screen) {
    case Screen::Teams:
        m_teamsPage->refresh();
        break;
    case Screen::Team:
        m_teamPage->show(m_route.team);
        break;
    case Screen::Players:
        m_players.reload();
        break;
    case Screen::Player:
        m_playerPage->show(m_route.player);
        break;
    case Screen::Leaders:
        m_leaders.reload();
        break;
    case Screen::Explore:
        m_explore.reload();
        break;
    case Screen::Settings:
        m_settingsPage->refresh();
        break;
    }
    updateCrumbs();
    updateStatus();
    if (m_route.screen == Screen::Teams || m_route.screen == Screen::Settings)
        Q_EMIT pageFilled(m_route.screen);
}

void MainWindow::updateCrumbs()
{
    m_top->setCrumbs(crumbs(m_route, m_scope, m_player));
}

void MainWindow::updateStatus()
{
    m_status->setText(statusLine(m_session, m_scope));
}

void MainWindow::connectionChanged()
{
    const auto &connection = m_session.connection();
    const bool open = m_session.state() == Session::State::Open;
    if (connection.isOnline() || !open) {
        m_banner->hideMessage();
        m_rail->setStatus(Icon::Online, IconTone::Good, m_session.place().isLocal() ? tr("on this computer") : tr("online"));
        updateStatus();
        return;
    }
    const QString since =
        connection.lastContact().isValid() ? QLocale().toString(connection.lastContact().time(), QLocale::ShortFormat) : QString();
    const QString what =
        since.isEmpty() ? tr("The server does not answer.") : tr("The server does not answer. You are looking at data from %1.").arg(since);
    m_banner->showMessage(Banner::Kind::Warning,
                          what + u' ' + (connection.isTrying() ? tr("Trying again…") : tr("Touchline keeps trying.")), tr("Retry now"));
    m_rail->setStatus(Icon::Offline, IconTone::Warn, since.isEmpty() ? tr("offline") : tr("offline, as of %1").arg(since));
}

void MainWindow::notify(const QString &message, bool failed)
{
    Toast::show(this, message, failed);
}

void MainWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else
        QMainWindow::mouseReleaseEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/version"_s, windowStateVersion);
    settings.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace touchline
