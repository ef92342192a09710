// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowkeeper.h"
#include "ui/screen/settings/settingspage.h"

namespace touchline {

WindowKeeper::WindowKeeper(Languages &languages, Session &session, Scope &scope, ThemeController &themes)
    : m_languages(languages), m_session(session), m_scope(scope), m_themes(themes)
{
    make();
}

void WindowKeeper::make()
{
    m_window = std::make_unique<MainWindow>(m_session, m_scope, m_themes);
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::useLanguage);
    if (m_visit)
        m_visit(*m_window);
    m_window->show();
}

void WindowKeeper::forEachWindow(std::function<void(MainWindow &)> visit)
{
    m_visit = std::move(visit);
    m_visit(*m_window);
}

void WindowKeeper::useLanguage(const QString &language)
{
    m_languages.use(language, SettingsPage::numbersSetting());
    auto *old = m_window.release();
    make();
    m_window->setGeometry(old->geometry());
    m_window->go(old->route());
    m_window->activateWindow(); // whoever has chosen goes on typing
    old->hide();
    old->deleteLater(); // it may be the one that asks
    m_scope.load();
}

} // namespace touchline
