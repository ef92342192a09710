// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/e2e/blockwatch.h"
#include "ui/screen/frame/mainwindow.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

namespace touchline {

/** A home of the test's own: workspaces, settings, cache and no keychain. False where the executables are not built. */
inline bool prepareHome(const QTemporaryDir &home)
{
    const QString server = QStringLiteral(TOUCHLINE_BIN_DIR "/touchlined");
    qputenv("TOUCHLINE_SERVER", QFile::encodeName(server));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // never the keychain of whoever runs this
    for (const auto *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QCoreApplication::setOrganizationName(QStringLiteral("touchline-test"));
    return QFileInfo(server).isExecutable() && QFileInfo(QStringLiteral(TOUCHLINE_BIN_DIR "/touchline")).isExecutable();
}

/** The window with all that it needs, over folders of the test's own. */
struct Window
{
    explicit Window(const QString &folder, const ApiLimits &limits = {}, ThemeMode theme = ThemeMode::Light)
        : session({.cache = folder + QStringLiteral("/cache"), .data = folder + QStringLiteral("/data")}, tokens, limits,
                  {.first = 100, .longest = 500}),
          themes(theme)
    {
        window.resize(1320, 880);
        window.show();
    }
    TokenStore tokens{QStringLiteral("touchline-test")};
    Session session;
    Scope scope{session};
    ThemeController themes;
    MainWindow window{session, scope, themes};

    template<typename T, typename Match> T *find(Match match) const
    {
        for (auto *child : window.findChildren<T *>()) {
            if (child->isVisible() && match(child))
                return child;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        return find<QLabel>([&text](QLabel *label) { return label->text().contains(text); }) != nullptr;
    }
};

} // namespace touchline
