// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/options.h"
#include "ui/screen/frame/mainwindow.h"
#include <QtCore/QElapsedTimer>

namespace touchline {

/** Leads the window to one screen by itself, waits until it shows its data, and then takes the picture or the time. Ends the program. */
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(const Options &options, MainWindow &window, Session &session, Scope &scope, const QElapsedTimer &sinceStart);
    /** False where the screen needs no workspace: nothing else is to be opened. */
    bool begin();

private:
    /** What a page could not get ends the tour. */
    void listen(const Page &page);
    void scopeReady();
    void teamLoaded();
    void matchesLoaded();
    void arrived(Screen screen);
    void finish();
    void giveUp(const QString &why);

    Options m_options;
    MainWindow &m_window;
    Session &m_session;
    Scope &m_scope;
    QElapsedTimer m_sinceStart;
    bool m_led = false;
    bool m_done = false;
};

} // namespace touchline
