// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/workbench.h"
#include "ui/screen/frame/emptyplace.h"
#include "ui/screen/frame/frametexts.h"
#include "ui/screen/frame/outboxsheet.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/frame/topbar.h"
#include "ui/screen/welcome/welcomepage.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/pageviewmodel.h"
#include "ui/widget/banner.h"
#include "ui/widget/errortext.h"
#include "ui/widget/navigationrail.h"
#include "ui/widget/toast.h"
#include <QtCore/QSettings>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** How the team does, and what has changed, is what a coach wants first; the page knows whose team it is. */
const Route firstRoute{.screen = Screen::Overview};
constexpr qsizetype mostBefore = 50; // pages to go back to
/** What takes no longer seems to be there at once (R. B. Miller, 1968): a page in pieces would only flicker. */
constexpr std::chrono::milliseconds atOnce{100};
constexpr std::chrono::milliseconds pauseOfMaking{20}; // in which somebody's keys and clicks are served
const QString railSetting = u"window/railCollapsed"_s;

QString railId(Screen screen)
{
    return QString::number(int(screen));
}

} // namespace

Workbench::Workbench(Session &session, Scope &scope, const QList<PageEntry> &entries, QWidget *parent)
    : QWidget(parent), m_session(session), m_scope(scope), m_entries(entries), m_rail(new NavigationRail), m_top(new TopBar(scope)),
      m_banner(new Banner), m_pages(new QStackedWidget), m_held(m_pages), m_empty(new EmptyPlace(session, scope)), m_status(plainLabel()),
      m_waiting(new QToolButton)
{
    setType(m_status, TypeRole::Caption, true);
    setMuted(m_status);
    m_status->setContentsMargins(space::three, space::half, space::three, space::half);
    m_waiting->setAutoRaise(true);
    QSizePolicy room = m_waiting->sizePolicy();
    room.setRetainSizeWhenHidden(true); // pages do not move when something begins to wait
    m_waiting->setSizePolicy(room);
    m_waiting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_waiting);
    bottom->addSpacing(space::three - space::one); // its words end where the pages' cards end
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addLayout(bottom);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.isInRail())
            m_rail->addEntry(railId(entry.screen), entry.icon, entry.name);
    }
    make(*entryOf(firstRoute.screen)); // while the server starts
    m_pages->addWidget(m_empty);
    connect(m_empty, &EmptyPlace::importWanted, this, [this] { go({.screen = Screen::Import}); });
    m_rail->setCollapsed(QSettings().value(railSetting).toBool());
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) {
        for (const auto &entry : std::as_const(m_entries)) {
            if (id == railId(entry.screen))
                return go({.screen = entry.screen});
        }
    });
    connect(m_rail, &NavigationRail::collapsedChanged, this, [this](bool collapsed) {
        if (width() >= space::reflow) // in a narrow window nobody has chosen it
            QSettings().setValue(railSetting, collapsed);
    });
    connect(m_top, &TopBar::chosen, this, &Workbench::go);
    connect(m_top, &TopBar::backWanted, this, &Workbench::back);
    connect(m_top, &TopBar::searchWanted, this, &Workbench::searchWanted);
    connect(m_banner, &Banner::actionTriggered, this, &Workbench::retryWanted);
    connect(m_banner, &Banner::actionTriggered, &session.connection(), &Connection::retryNow);
    connect(m_waiting, &QToolButton::clicked, this, &Workbench::showOutbox);
    connect(&session.connection(), &Connection::changed, this, &Workbench::connectionChanged);
    connect(&session.outbox(), &Outbox::changed, this, &Workbench::outboxChanged);
    connect(&session, &Session::draftsChanged, this, &Workbench::outboxChanged);
    connect(&session, &Session::stateChanged, this, &Workbench::outboxChanged);
    connect(&scope, &Scope::changed, this, &Workbench::scopeChanged);
    connect(&scope, &Scope::seasonsChanged, this, &Workbench::updateStatus);
    connect(&scope, &Scope::failed, this, &Workbench::scopeFailed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(atOnce);
    connect(&m_patience, &QTimer::timeout, this, &Workbench::release);
    m_making.setInterval(pauseOfMaking);
    connect(&m_making, &QTimer::timeout, this, &Workbench::makeNext);
    outboxChanged();
}

void Workbench::begin()
{
    m_rail->setTitle(placeName(m_session.place()));
    m_routeChosen = false;
    connectionChanged();
    go(firstRoute);
}

void Workbench::end()
{
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.page)
            entry.page->cancel();
    }
    m_before.clear();
    m_routeChosen = false;
    m_top->setBackEnabled(false);
    m_banner->hideMessage();
}

Page *Workbench::page()
{
    const auto *entry = entryOf(m_route.screen);
    return entry ? entry->page : nullptr;
}

Page *Workbench::page(const QMetaObject &kind)
{
    const auto entry = std::ranges::find(m_entries, &kind, &PageEntry::kind);
    if (entry == m_entries.end())
        return nullptr;
    make(*entry);
    return entry->page;
}

void Workbench::make(PageEntry &entry)
{
    if (entry.page)
        return;
    entry.page = entry.make();
    m_pages->addWidget(entry.page);
    entry.page->setAccessibleName(entry.name);
    connect(entry.page, &Page::goWanted, this, &Workbench::go);
    connect(entry.page, &Page::notified, this, &Workbench::notify);
    connect(entry.page, &Page::filled, this, [this, screen = entry.screen] { pageHasData(*entryOf(screen)); });
    for (const auto viewModels = entry.page->findChildren<PageViewModel *>(Qt::FindDirectChildrenOnly); const auto *viewModel : viewModels)
        connect(viewModel, &PageViewModel::ageChanged, this, &Workbench::connectionChanged);
    Q_EMIT pageMade(entry);
}

void Workbench::makeNext()
{
    const auto next = std::ranges::find(m_entries, nullptr, &PageEntry::page);
    if (next != m_entries.end())
        make(*next);
    else
        m_making.stop();
}

void Workbench::makeAll()
{
    for (auto &entry : m_entries)
        make(entry);
}

bool Workbench::isMissing(const PageEntry &entry) const
{
    return entry.page->needsSeason() && !m_scope.isReady();
}

void Workbench::scopeChanged()
{
    connectionChanged();
    const auto *entry = m_routeChosen ? entryOf(m_route.screen) : nullptr;
    if (!entry)
        return;
    const bool covered = m_pages->currentWidget() == m_empty;
    if (isMissing(*entry)) {
        if (covered || m_scope.hasNoSeason() || m_scope.failure())
            cover(*entry); // else another season is on its way, and the old one is still right
    } else if (covered) {
        show(m_route);
    } else if (m_route.screen == Screen::Team && !m_scope.team(m_route.team)) {
        go({.screen = Screen::Teams});
    } else {
        holdFor(entry->page);
        entry->page->reload();
    }
}

void Workbench::scopeFailed(const Error &error)
{
    const auto *entry = m_routeChosen ? entryOf(m_route.screen) : nullptr;
    if (entry && isMissing(*entry))
        scopeChanged(); // says it in place of the page
    else
        showError(this, error);
}

void Workbench::go(const Route &route)
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
    show(route);
}

void Workbench::back()
{
    if (m_session.state() == Session::State::Open && !m_before.isEmpty())
        show(m_before.takeLast());
}

PageEntry *Workbench::entryOf(Screen screen)
{
    const auto entry = std::ranges::find(m_entries, screen, &PageEntry::screen);
    return entry == m_entries.end() ? nullptr : &*entry;
}

void Workbench::show(const Route &route)
{
    auto *entry = entryOf(route.screen);
    if (!entry)
        return;
    if (route.screen == Screen::Settings)
        makeAll(); // whose keys stand there
    make(*entry);
    m_route = route;
    m_routeChosen = true;
    m_top->setScopeShown(entry->page->usesScope());
    m_top->setBackEnabled(!m_before.isEmpty());
    m_rail->setCurrent(railId(entry->under));
    if (isMissing(*entry)) {
        cover(*entry);
        return m_empty->takeFocus();
    }
    holdFor(entry->page);
    m_pages->setCurrentWidget(entry->page);
    entry->page->open(route);
    m_top->setCrumbs(entry->page->crumbs());
    connectionChanged(); // what it says of the age of data is about this page
    entry->page->takeFocus();
}

void Workbench::holdFor(const Page *page)
{
    release();
    QWidget *shown = m_pages->currentWidget();
    m_held = shown == page ? shown : m_pages; // all of them know thousands of widgets, which takes its time
    m_held->setUpdatesEnabled(false);
    m_patience.start();
}

void Workbench::release()
{
    m_patience.stop();
    m_held->setUpdatesEnabled(true);
}

/** Its name stands in the bar, and why there is nothing of it in its place. */
void Workbench::cover(const PageEntry &entry)
{
    const auto *named = entryOf(entry.under);
    m_top->setCrumbs({{named->name, {.screen = named->screen}}});
    release();
    m_empty->refresh();
    m_pages->setCurrentWidget(m_empty);
    connectionChanged();
    if (!window()->focusWidget()) // whoever is typing goes on typing
        m_empty->takeFocus();
}

void Workbench::pageHasData(const PageEntry &entry)
{
    if (entry.screen == m_route.screen) {
        m_top->setCrumbs(entry.page->crumbs()); // a name may have come with the data
        release();
    }
    connectionChanged();
    if (std::ranges::contains(m_entries, nullptr, &PageEntry::page))
        m_making.start();
    Q_EMIT filled(entry.screen);
}

void Workbench::foldRail()
{
    m_rail->setCollapsed(!m_rail->isCollapsed());
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < space::reflow;
    if (std::exchange(m_narrow, narrow) != narrow)
        m_rail->setCollapsed(narrow || QSettings().value(railSetting).toBool());
}

void Workbench::showOutbox()
{
    auto *sheet = new OutboxSheet(m_session, m_scope, window());
    connect(sheet, &OutboxSheet::goWanted, this, &Workbench::go);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void Workbench::notify(const QString &message, bool failed)
{
    Toast::show(this, message, failed);
}

void Workbench::tellKeys(const QAction &back, const QAction &find)
{
    m_top->tellKeys(back, find);
}

void Workbench::updateStatus()
{
    m_status->setText(statusLine(m_session, m_scope, dataFrom()));
}

void Workbench::outboxChanged()
{
    const auto &outbox = m_session.outbox();
    const int waiting = int(outbox.changes().size());
    const int people = int(outbox.needingAttention());
    const int drafts = int(m_session.drafts().size());
    m_waiting->setVisible(waiting + drafts > 0);
    m_waiting->setIcon(people > 0        ? icon(Icon::Warning, IconTone::Warn)
                           : waiting > 0 ? icon(Icon::Offline, IconTone::Warn)
                                         : icon(Icon::Edit, IconTone::Muted));
    m_waiting->setText(people > 0        ? tr("%n changes need you", nullptr, people)
                           : waiting > 0 ? tr("%n changes wait for the server", nullptr, waiting)
                                         : tr("%n drafts not saved", nullptr, drafts));
}

void Workbench::connectionChanged()
{
    const auto &connection = m_session.connection();
    const bool open = m_session.state() == Session::State::Open;
    updateStatus();
    if (connection.isOnline() || !open) {
        m_banner->hideMessage();
        m_rail->setStatus(Icon::Online, IconTone::Good, m_session.place().isLocal() ? tr("on this computer") : tr("online"));
        return;
    }
    const QDateTime from = dataFrom();
    m_banner->showMessage(Banner::Kind::Warning, offlineText(connection, from), tr("Retry now"));
    m_rail->setStatus(Icon::Offline, IconTone::Warn, from.isValid() ? tr("offline, as of %1").arg(whenText(from)) : tr("offline"));
}

QDateTime Workbench::dataFrom() const
{
    const auto *page = qobject_cast<Page *>(m_pages->currentWidget());
    return page ? page->dataFrom() : QDateTime(); // else there is no page
}

} // namespace touchline
