// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/mainwindow.h"
#include "ui/screen/frame/commandpalette.h"
#include "ui/screen/frame/keyssheet.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/palettefinder.h"
#include "ui/screen/frame/recentplaces.h"
#include "ui/screen/newworkspace/newworkspacepage.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/signin/certificatequestion.h"
#include "ui/screen/signin/signinpage.h"
#include "ui/screen/welcome/openingpage.h"
#include "ui/screen/welcome/welcomepage.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/errortext.h"
#include "ui/widget/taborder.h"
#include "ui/widget/toast.h"
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int windowStateVersion = 1;

} // namespace

MainWindow::MainWindow(Session &session, Scope &scope, ThemeController &themes, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_scope(scope), m_themes(themes), m_root(new QStackedWidget), m_welcome(new WelcomePage),
      m_newWorkspace(new NewWorkspacePage(TypedDraft(session.firstDraftFolder(), u"workspace"_s))),
      m_signIn(new SignInPage(session.tokens())), m_opening(new OpeningPage),
      m_bench(new Workbench(session, scope, allPages(session, scope, themes))), m_actions(this), m_palette(new CommandPalette(this)),
      m_finder(new PaletteFinder(session, scope, m_palette->entries(), this)), m_certificates(new CertificateQuestion(session, *this))
{
    setWindowTitle(u"Touchline"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(640, 480);
    connectSettings();
    makeActions();
    for (auto *page : std::initializer_list<QWidget *>{m_welcome, m_newWorkspace, m_signIn, m_opening, m_bench})
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
        m_creating = true;
        m_session.createWorkspace(m_session.workspacePath(season.team), season);
    });
    connect(m_signIn, &SignInPage::backWanted, this, &MainWindow::showWelcome);
    connect(m_signIn, &SignInPage::signInWanted, this, [this](const QUrl &server, const QString &user, const QString &password, bool stay) {
        m_bySignIn = true;
        m_creating = false;
        m_again = [this, server, user, password, stay] { m_session.signIn(server, user, password, stay); };
        m_again();
    });
    connect(m_opening, &OpeningPage::cancelled, this, [this] {
        m_session.cancel();
        if (m_bySignIn)
            m_again = {}; // it holds the password
        showWelcome();
    });
    connect(m_opening, &OpeningPage::backWanted, this, &MainWindow::showWelcome);
    connect(m_opening, &OpeningPage::retryWanted, this, [this] {
        if (m_again)
            m_again();
    });
    connectSession();
    connectCertificates();

    const QSettings settings;
    if (settings.value(u"window/version"_s).toInt() != windowStateVersion
        || !restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        resize(1320, 880);
    sessionChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectSettings()
{
    const auto *settings = page<SettingsPage>();
    connect(settings, &SettingsPage::languageWanted, this, [this](const QString &language, const QString &numbers) {
        unlessSomethingIsLost([this, language, numbers] {
            SettingsPage::keepLanguage(language, numbers);
            Q_EMIT languageChosen(language);
        });
    });
    connect(settings, &SettingsPage::closeWanted, this, [this] {
        unlessSomethingIsLost([this] {
            m_session.close();
            showWelcome();
        });
    });
    connect(settings, &SettingsPage::signOutWanted, this, [this] {
        unlessSomethingIsLost([this] {
            const Place place = m_session.place();
            recentPlaces::setCurrent({});
            m_session.signOut();
            showSignIn(place.server, place.user);
        });
    });
}

void MainWindow::unlessSomethingIsLost(std::function<void()> then)
{
    QStringList stakes;
    for (const auto &entry : m_bench->entries()) {
        if (const QString stake = entry.page ? entry.page->atStake() : QString(); !stake.isEmpty())
            stakes.append(stake);
    }
    if (stakes.isEmpty())
        return then();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Go on all the same?"),
                                     tr("This would get lost: %1.").arg(QLocale().createSeparatedList(stakes)), QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    auto *on = question->addButton(tr("&Go on"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(on, &QAbstractButton::clicked, this, std::move(then));
    question->open();
}

void MainWindow::makeActions()
{
    int number = 0;
    for (const auto &entry : m_bench->entries()) {
        if (!entry.isInRail())
            continue;
        ++number;
        const QList<QKeySequence> keys = number <= 9 ? QList{QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))} : QList<QKeySequence>();
        m_actions.add(u"go."_s + screenName(entry.screen), entry.name, keys, entry.icon,
                      [this, screen = entry.screen] { go({.screen = screen}); });
    }
    auto *find = m_actions.add(u"find"_s, tr("Find and do"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, Icon::Search, [this] {
        m_finder->setPage(m_session.state() == Session::State::Open ? m_bench->page() : nullptr);
        m_palette->open();
    });
    auto *goBack = m_actions.add(u"back"_s, tr("Back to the page before"), QKeySequence::keyBindings(QKeySequence::Back), Icon::ArrowLeft,
                                 [this] { back(); });
    m_actions.add(u"reload"_s, tr("Ask the server again"), QKeySequence::keyBindings(QKeySequence::Refresh), Icon::Refresh,
                  [this] { m_scope.load(); });
    m_actions.add(u"copylink"_s, tr("Copy a link to this page"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, Icon::Link, [this] {
        const QUrl server = m_session.place().isLocal() ? QUrl() : m_session.place().server;
        QGuiApplication::clipboard()->setText(DeepLink{.server = server, .route = route()}.toString());
        m_bench->notify(tr("The link is in the clipboard."), false);
    });
    m_actions.add(u"rail"_s, tr("Fold the menu, or unfold it"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, Icon::Menu,
                  [this] { m_bench->foldRail(); });
    m_actions.add(
        u"theme"_s, tr("Light, or dark"), {}, Icon::Moon,
        [this] {
            const auto mode = Theme::of(this).dark ? ThemeMode::Light : ThemeMode::Dark;
            m_themes.setMode(mode);
            SettingsPage::keepTheme(mode);
        },
        Actions::When::Always);
    m_actions.add(
        u"keys"_s, tr("Show all keys"), {QKeySequence(Qt::Key_F1)}, Icon::Help, [this] { showKeys(); }, Actions::When::Always);
    m_actions.add(
        u"quit"_s, tr("Quit Touchline"), QKeySequence::keyBindings(QKeySequence::Quit), Icon::Logout, [this] { close(); },
        Actions::When::Always);
    auto *commands = new PageCommands(m_actions, m_bench->entries(), this);
    connect(m_bench, &Workbench::pageMade, commands, &PageCommands::addPage);
    const auto keysChanged = [this, find, goBack] {
        m_finder->setActions(m_actions.all(), find);
        m_bench->tellKeys(*goBack, *find);
    };
    connect(&m_actions, &Actions::keysChanged, m_finder, keysChanged);
    keysChanged();
    connect(m_bench, &Workbench::searchWanted, find, &QAction::trigger);
    connect(m_bench, &Workbench::filled, this, &MainWindow::pageFilled);
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
    if (DefinitionTip::showFor(focusWidget()))
        return;
    m_bench->makeAll();
    auto *sheet = new KeysSheet(m_actions, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::openLink(const QString &text)
{
    const auto link = deepLinkFrom(text);
    if (!link)
        return showError(this, link.error());
    const bool open = m_session.state() == Session::State::Open;
    const bool here = link->server.isEmpty() || (!m_session.place().isLocal() && m_session.place().server == link->server);
    if (open && here)
        return go(link->route);
    if (!open)
        return follow(*link);
    // Links come from mail and other programs: what is open is not left for a stranger's server unasked.
    auto *question = new QMessageBox(QMessageBox::Question, tr("Follow the link?"),
                                     tr("The link leads to %1. %2 would be closed.").arg(link->server.host(), placeName(m_session.place())),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    auto *there = question->addButton(tr("&Go there"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(there, &QAbstractButton::clicked, this, [this, link = *link] {
        m_session.close();
        follow(link);
    });
    question->open();
}

void MainWindow::follow(const DeepLink &link)
{
    m_link = link;
    if (link.server.isEmpty())
        return m_session.state() == Session::State::Opening ? void() : start();
    const auto places = recentPlaces::load();
    const auto known =
        std::ranges::find_if(places, [&link](const Place &place) { return !place.isLocal() && place.server == link.server; });
    if (known != places.cend())
        openPlace(*known);
    else
        showSignIn(link.server);
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
            if (!m_certificates->isOpen())
                m_again = {}; // it holds the password
            showSignIn(m_signIn->server(), m_signIn->user());
            return m_signIn->showFailure(error);
        }
        m_opening->showFailure(error);
        m_root->setCurrentWidget(m_opening);
    });
    connect(&m_session, &Session::tokenNotKept, this, [this](const QString &why) { m_bench->notify(why, true); });
    connect(&m_session, &Session::tokenLeft, this, [this](const QString &why) { Toast::show(this, why, true); });
    connect(&m_session, &Session::signInNeeded, this, &MainWindow::showSignIn);
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
    m_bySignIn = m_creating = false;
    m_again = [this, place] { openPlace(place); };
    m_session.open(place);
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

void MainWindow::leaveFor(QWidget *page)
{
    // What has the focus is about to go, and Qt would hand it on to whatever comes next: the last button of the rail, for one.
    if (auto *before = focusWidget(); before && m_root->currentWidget() != page)
        before->clearFocus();
    m_root->setCurrentWidget(page);
}

void MainWindow::sessionChanged()
{
    m_actions.setOpen(m_session.state() == Session::State::Open);
    m_palette->close();
    switch (m_session.state()) {
    case Session::State::Opening:
        leaveFor(m_opening);
        break;
    case Session::State::Open:
        m_certificates->askAgain();
        if (m_bySignIn)
            m_again = {}; // it holds the password
        recentPlaces::remember(m_session.place());
        if (std::exchange(m_creating, false))
            m_newWorkspace->forgetDraft();
        leaveFor(m_bench);
        setWindowTitle(tr("%1 - Touchline").arg(placeName(m_session.place())));
        m_bench->begin();
        if (m_link && (m_link->server.isEmpty() || m_link->server == m_session.place().server))
            m_bench->go(m_link->route);
        m_link.reset();
        break;
    case Session::State::Closed:
        m_bench->end();
        setWindowTitle(u"Touchline"_s);
        break;
    }
}

void MainWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        back();
    else
        QMainWindow::mouseReleaseEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocusAsRead(*this, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/version"_s, windowStateVersion);
    settings.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace touchline
