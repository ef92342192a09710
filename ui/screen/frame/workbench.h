// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/screen/frame/pages.h"
#include "ui/viewmodel/scope.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace touchline {

class Banner;
class EmptyPlace;
class NavigationRail;
class TopBar;

/** What stands around the pages of an open place: rail, bar, banner and status line; and the way from page to page and back. */
class Workbench : public QWidget
{
    Q_OBJECT
public:
    Workbench(Session &session, Scope &scope, const QList<PageEntry> &entries, QWidget *parent = nullptr);

    /** Their pages are made when they are needed, and those that nobody has seen yet one by one after the first one has its data. */
    const QList<PageEntry> &entries() const { return m_entries; }
    /** The page of a kind, made if it was not; null: there is none. */
    Page *page(const QMetaObject &kind);
    /** Now, because somebody wants to know what all of them can do. */
    void makeAll();
    const Route &route() const { return m_route; }
    /** What the route shows. */
    Page *page();
    /** A page that needs a season shows itself as soon as there is one; until then stands there why not. */
    void go(const Route &route);
    /** To the page before this one; nothing where there is none. */
    void back();
    /** The place is open: its first page. */
    void begin();
    /** The place is closed: nothing is asked for any more, and there is no way back. */
    void end();
    void foldRail();
    /** Changes that the server does not have yet, in a sheet. */
    void showOutbox();
    void notify(const QString &message, bool failed);
    /** In the tool tips of what does the same by mouse. */
    void tellKeys(const QAction &back, const QAction &find);

Q_SIGNALS:
    void searchWanted();
    /** By somebody, not by itself. */
    void retryWanted();
    void pageMade(const touchline::PageEntry &entry);
    /** The page of the route shows its data. */
    void filled(touchline::Screen screen);

protected:
    /** A narrow window has icons only, until somebody wants their names. */
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const Route &route);
    /** What is on the screen stays until this page has its data, or patience is at its end. */
    void holdFor(const Page *page);
    void release();
    void cover(const PageEntry &entry);
    PageEntry *entryOf(Screen screen);
    void make(PageEntry &entry);
    void makeNext();
    bool isMissing(const PageEntry &entry) const;
    void scopeChanged();
    void scopeFailed(const Error &error);
    void connectionChanged();
    void outboxChanged();
    void pageHasData(const PageEntry &entry);
    void updateStatus();
    /** Of what is on the screen. */
    QDateTime dataFrom() const;

    Session &m_session;
    Scope &m_scope;
    QList<PageEntry> m_entries;
    NavigationRail *m_rail;
    TopBar *m_top;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QWidget *m_held; // does not paint while m_patience runs
    QTimer m_patience;
    QTimer m_making; // of pages that nobody has seen yet
    EmptyPlace *m_empty; // instead of a page
    QLabel *m_status;
    QToolButton *m_waiting; // changes that the server does not have
    Route m_route;
    QList<Route> m_before; // oldest first
    bool m_routeChosen = false;
    bool m_narrow = false;
};

} // namespace touchline
