// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/club.h"
#include "ui/viewmodel/scope.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace touchline {

/** Settings of the test's own, British numbers, nobody's keychain. */
inline void useOwnSettings(const QString &folder)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QCoreApplication::setOrganizationName(QStringLiteral("touchline-test"));
}

/** A coach signed in at the club, with a season open. */
struct SignedIn
{
    QTemporaryDir folder;
    Club club;
    TokenStore tokens{QStringLiteral("touchline-test")};
    Session session{{.cache = folder.path() + QStringLiteral("/cache"), .data = folder.path() + QStringLiteral("/data")},
                    tokens,
                    {.idle = 2'000, .deadline = 4'000},
                    {.first = 60'000, .longest = 60'000}};
    Scope scope{session};
    void open()
    {
        session.signIn(club.url(), QStringLiteral("coach"), QStringLiteral("right"), false);
        QTRY_VERIFY(scope.isReady());
    }
    /** How many requests had all of these in their target. */
    qsizetype asked(const QList<QByteArray> &parts) const
    {
        return std::ranges::count_if(club.heads, [&parts](const QByteArray &head) {
            return std::ranges::all_of(parts, [&head](const QByteArray &part) { return ScriptedServer::target(head).contains(part); });
        });
    }
};

} // namespace touchline
