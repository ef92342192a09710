// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/languages.h"
#include "ui/screen/frame/mainwindow.h"
#include <functional>
#include <memory>

namespace touchline {

/** The window of the program. Another language is another window over the same session: nothing is asked or loaded twice but the words. */
class WindowKeeper : public QObject
{
public:
    WindowKeeper(Languages &languages, Session &session, Scope &scope, ThemeController &themes);

    MainWindow &window() const { return *m_window; }
    /** As Languages::use(); the new window stands where the old one was, and shows the same. */
    void useLanguage(const QString &language);

    /** `visit` gets the window that is there, and every later one before it is shown. */
    void forEachWindow(std::function<void(MainWindow &)> visit);

private:
    void make();

    Languages &m_languages;
    Session &m_session;
    Scope &m_scope;
    ThemeController &m_themes;
    std::function<void(MainWindow &)> m_visit;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace touchline
