// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/options.h"
#include "app/desktop/screenwalk.h"

class QDialog;

namespace touchline {

struct QueuedChange;

/** Takes a picture of every screen and sheet of one window into a folder, and ends the program. For `./dev screenshots`. */
class Album : public QObject
{
    Q_OBJECT
public:
    Album(const Options &options, MainWindow &window, Session &session, Scope &scope);
    /** Opens the workspace itself; one that is not there becomes a season in which nothing has happened yet. */
    void begin();

private:
    void take();
    void open();
    void takeWays();
    void takeScreens();
    void takeSheets();
    void takeParts();
    /** A picture of what pressing this text opens, closed again. */
    void part(QWidget *page, const QString &text, const QString &name);
    void takeMatchSheets();
    void takeGridMenus();
    void takeTwins();
    void takeFormula();
    void takeImport();
    void takePaper();
    void takeSeldomSheets();
    void sheet(QDialog *dialog, const QString &name);
    void takeOffline();
    void takeExplore();
    void takeTypedLines();
    void takeFuller();
    /** A player whose page has notes, one of them long, one in another script. */
    void takeNotes();
    /** A player with statistics that go up or down beyond chance, whose tiles say so. */
    void takeForm();
    /** The overview while matches are still to come. */
    void takeComing();
    /** Sends what waits; whether nothing does then. */
    bool sent(const QueuedChange &change);
    void giveLongNames();
    void queueChanges();
    void trigger(const QKeySequence &keys);
    /** The window, and a sheet over it where one is open; then what is below it, where the page scrolls. */
    void picture(const QString &name);
    void save(const QString &name);

    Options m_options;
    MainWindow &m_window;
    Session &m_session;
    Scope &m_scope;
    ScreenWalk m_walk;
};

} // namespace touchline
