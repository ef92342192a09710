// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/options.h"
#include "app/desktop/screenwalk.h"

namespace touchline {

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
    void takeOffline();
    void takeExplore();
    void takeTypedLines();
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
