// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/mainwindow.h"
#include "ui/screen/frame/commandpalette.h"
#include "ui/screen/frame/errortext.h"
#include "ui/screen/frame/frametexts.h"
#include "ui/screen/frame/keyssheet.h"
#include "ui/screen/frame/outboxsheet.h"
#include "ui/screen/frame/palettefinder.h"
#include "ui/screen/frame/recentplaces.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/frame/topbar.h"
#include "ui/screen/newworkspace/newworkspacepage.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/signin/signinpage.h"
#include "ui/screen/welcome/openingpage.h"
#include "ui/screen/welcome/welcomepage.h"
#include "ui/theme/type.h"
#include "ui/widget/banner.h"
#include "ui/widget/navigationrail.h"
#include "ui/widget/toast.h"
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int windowStateVersion = 1;
constexpr qsizetype mostBefore = 50; // pages to go back to

QString railId(Screen screen)
{
    return QString::number(int(screen));
}

} // namespace

MainWindow::MainWindow(Session &session, Scope &scope, ThemeController &themes, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_scope(scope), m_themes(themes), m_root(new QStackedWidget), m_pages(new QStackedWidget),
      m_welcome(new WelcomePage), m_newWorkspace(new NewWorkspacePage), m_signIn(new SignInPage(session.tokens())),
      m_opening(new OpeningPage), m_entries(makePages(session, scope, themes)), m_actions(this), m_palette(new CommandPalette(this)),
      m_finder(new PaletteFinder(session, scope, m_palette->entries(), this))
{
    setWindowTitle(u"Touchline"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(640, 480);
    connectPages();
    makeActions();
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

void MainWindow::connectPages()
{
    for (const auto &entry : std::as_const(m_entries)) {
        m_pages->addWidget(entry.page);
        connect(entry.page, &Page::goWanted, this, &MainWindow::go);
        connect(entry.page, &Page::notified, this, &MainWindow::notify);
        connect(entry.page, &Page::filled, this, [this, entry] { pageHasData(entry); });
    }
    const auto *settings = page<SettingsPage>();
    connect(settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(settings, &SettingsPage::closeWanted, this, [this] {
        m_session.close();
        showWelcome();
    });
    connect(settings, &SettingsPage::signOutWanted, this, [this] {
        const Place place = m_session.place();
        recentPlaces::setCurrent({});
        m_session.signOut();
        showSignIn(place.server, place.user);
    });
}

QWidget *MainWindow::makeFrame()
{
    m_rail = new NavigationRail;
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.isInRail())
            m_rail->addEntry(railId(entry.screen), entry.icon, entry.name);
    }
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
    m_waiting = new QToolButton;
    m_waiting->setAutoRaise(true);
    m_waiting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_waiting);
    column->addLayout(bottom);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    connect(m_waiting, &QToolButton::clicked, this, [this] {
        auto *sheet = new OutboxSheet(m_session.outbox(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) {
        for (const auto &entry : std::as_const(m_entries)) {
            if (id == railId(entry.screen))
                return go({.screen = entry.screen});
        }
    });
    connect(m_rail, &NavigationRail::collapsedChanged, this,
            [](bool collapsed) { QSettings().setValue(u"window/railCollapsed"_s, collapsed); });
    connect(m_top, &TopBar::chosen, this, &MainWindow::go);
    connect(m_top, &TopBar::backWanted, this, &MainWindow::back);
    connect(m_top, &TopBar::searchWanted, m_palette, &CommandPalette::open);
    connect(m_banner, &Banner::actionTriggered, &m_session.connection(), &Connection::retryNow);
    return frame;
}

void MainWindow::makeActions()
{
    int number = 0;
    for (const auto &entry : std::as_const(m_entries)) {
        if (!entry.isInRail())
            continue;
        ++number;
        const QList<QKeySequence> keys = number <= 9 ? QList{QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))} : QList<QKeySequence>();
        m_actions.add(u"go."_s + screenName(entry.screen), entry.name, keys, entry.icon,
                      [this, screen = entry.screen] { go({.screen = screen}); });
    }
    auto *find =
        m_actions.add(u"find"_s, tr("Find and do"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, Icon::Search, [this] { m_palette->open(); });
    m_actions.add(u"back"_s, tr("Back to the page before"), QKeySequence::keyBindings(QKeySequence::Back), Icon::ArrowLeft,
                  [this] { back(); });
    m_actions.add(u"reload"_s, tr("Ask the server again"), QKeySequence::keyBindings(QKeySequence::Refresh), Icon::Refresh,
                  [this] { m_scope.load(); });
    m_actions.add(u"copylink"_s, tr("Copy a link to this page"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, Icon::Link, [this] {
        const QUrl server = m_session.place().isLocal() ? QUrl() : m_session.place().server;
        QGuiApplication::clipboard()->setText(DeepLink{.server = server, .route = m_route}.toString());
        notify(tr("The link is in the clipboard."), false);
    });
    m_actions.add(u"rail"_s, tr("Fold the menu, or unfold it"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, Icon::Menu,
                  [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); });
    m_actions.add(
        u"theme"_s, tr("Light, or dark"), {}, Icon::Moon,
        [this] {
            const auto mode = Theme::of(this).dark ? ThemeMode::Light : ThemeMode::Dark;
            m_themes.setMode(mode);
            SettingsPage::keepTheme(mode);
        },
        Actions::When::Always);
    m_actions.add(u"keys"_s, tr("Show all keys"), {QKeySequence(Qt::Key_F1)}, Icon::Help, [this] { showKeys(); }, Actions::When::Always);
    m_actions.add(
        u"quit"_s, tr("Quit Touchline"), QKeySequence::keyBindings(QKeySequence::Quit), Icon::Logout, [this] { close(); },
        Actions::When::Always);
    m_finder->setActions(m_actions.all(), find);
    connect(&m_actions, &Actions::keysChanged, m_finder, [this, find] { m_finder->setActions(m_actions.all(), find); });
    connect(m_palette, &CommandPalette::typed, m_finder, &PaletteFinder::find);
    connect(m_palette, &CommandPalette::chosen, this, [this](const PaletteEntry &entry) {
        if (entry.action)
            entry.action->trigger();
        else
            go(entry.route);
    });
    page<SettingsPage>()->setActions(m_actions);
}

void MainWindow::showKeys()
{
    auto *sheet = new KeysSheet(m_actions.all(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::openLink(const QString &text)
{
    const auto link = deepLinkFrom(text);
    if (!link)
        return showError(this, link.error());
    const bool open = m_session.state() == Session::State::Open;
    if (open && (link->server.isEmpty() || (!m_session.place().isLocal() && m_session.place().server == link->server))) {
        if (m_scope.isReady())
            go(link->route);
        else
            m_link = *link;
        return;
    }
    m_link = *link;
    if (link->server.isEmpty())
        return open ? void() : start();
    const auto places = recentPlaces::load();
    const auto known =
        std::ranges::find_if(places, [&link](const Place &place) { return !place.isLocal() && place.server == link->server; });
    if (open)
        m_session.close();
    if (known != places.cend())
        openPlace(*known);
    else
        showSignIn(link->server);
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
    connect(&m_session.outbox(), &Outbox::changed, this, &MainWindow::outboxChanged);
    outboxChanged();
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
    m_actions.setOpen(m_session.state() == Session::State::Open);
    m_palette->close();
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
        for (const auto &entry : std::as_const(m_entries))
            entry.page->cancel();
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
    m_finder->setTeams(m_scope.teams());
    if (m_link) {
        const Route route = m_link->route;
        m_link.reset();
        if (!std::exchange(m_routeChosen, true))
            m_route = firstRoute(); // the way back from there
        go(route);
    } else if (!m_routeChosen)
        go(firstRoute());
    else if (m_route.screen == Screen::Team && !m_scope.team(m_route.team))
        go({.screen = Screen::Teams});
    else if (const auto *entry = entryOf(m_route.screen))
        entry->page->reload();
}

Route MainWindow::firstRoute() const
{
    // A coach with one team wants its squad; somebody who sees the whole league chooses.
    const auto &own = m_session.me().teams;
    const auto &teams = m_scope.teams();
    if (own.size() == 1 && m_scope.team(own.constFirst()))
        return {.screen = Screen::Team, .team = own.constFirst()};
    if (teams.size() == 1)
        return {.screen = Screen::Team, .team = teams.constFirst().id};
    return {.screen = Screen::Teams};
}

void MainWindow::go(const Route &route)
{
    if (m_routeChosen && route != m_route) {
        Route before = m_route;
        if (before.screen != Screen::Player)
            before.player = {};
        before.players.clear(); // what was chosen on a page is still chosen when one comes back
        before.metric.clear();
        before.other.clear();
        m_before.append(before);
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

const PageEntry *MainWindow::entryOf(Screen screen) const
{
    const auto entry = std::ranges::find(m_entries, screen, &PageEntry::screen);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

void MainWindow::showRoute(const Route &route)
{
    const auto *entry = entryOf(route.screen);
    if (!entry)
        return;
    m_route = route;
    m_routeChosen = true;
    m_top->setScopeShown(entry->page->usesScope());
    m_top->setBackEnabled(!m_before.isEmpty());
    m_pages->setCurrentWidget(entry->page);
    m_rail->setCurrent(railId(entry->under));
    entry->page->open(route);
    m_top->setCrumbs(entry->page->crumbs());
    updateStatus();
    entry->page->takeFocus();
}

void MainWindow::pageHasData(const PageEntry &entry)
{
    if (entry.screen == m_route.screen)
        m_top->setCrumbs(entry.page->crumbs()); // a name may have come with the data
    updateStatus();
    Q_EMIT pageFilled(entry.screen);
}

void MainWindow::updateStatus()
{
    m_status->setText(statusLine(m_session, m_scope));
}

void MainWindow::outboxChanged()
{
    const auto &outbox = m_session.outbox();
    const int waiting = int(outbox.changes().size());
    const int people = int(outbox.needingAttention());
    m_waiting->setVisible(waiting > 0);
    m_waiting->setIcon(icon(people > 0 ? Icon::Warning : Icon::Offline, IconTone::Warn));
    m_waiting->setText(people > 0 ? tr("%n changes need you", nullptr, people) : tr("%n changes wait for the server", nullptr, waiting));
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
