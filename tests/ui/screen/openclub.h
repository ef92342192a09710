// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/club.h"
#include "ui/screen/frame/mainwindow.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace touchline {

/** Settings of the test's own, English words, and no keychain. */
inline void useTestSettings(const QTemporaryDir &folder)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("touchline-test"));
}

/** The window over a small club. */
struct OpenClub
{
    OpenClub()
    {
        window.resize(1280, 860);
        window.show();
    }
    bool open()
    {
        session.signIn(club.url(), QStringLiteral("coach"), QStringLiteral("right"), false);
        return QTest::qWaitFor([this] { return scope.isReady(); }, 20'000) && QTest::qWaitForWindowActive(&window, 10'000);
    }
    template<typename T, typename Match> T *find(Match match) const
    {
        for (auto *child : window.findChildren<T *>()) {
            if (match(child))
                return child;
        }
        return nullptr;
    }
    QTemporaryDir folder;
    Club club;
    TokenStore tokens{QStringLiteral("touchline-test")};
    Session session{{.cache = folder.path() + QStringLiteral("/cache"), .data = folder.path() + QStringLiteral("/data")}, tokens};
    Scope scope{session};
    ThemeController themes{ThemeMode::Light};
    MainWindow window{session, scope, themes};
};

} // namespace touchline
