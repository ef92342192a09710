// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace touchline {

/**
 * Device tokens in the system's keychain; without one they live in memory until the program ends, and reason() says why. Never in a
 * file of our own.
 */
class TokenStore
{
public:
    explicit TokenStore(const QString &service);

    /** Empty when there is none. `account` is "name@https://server". */
    QFuture<QString> read(const QString &account);
    /** True when the keychain took it; false when it is only in memory. */
    QFuture<bool> write(const QString &account, const QString &token);
    QFuture<bool> remove(const QString &account);
    /** For people: why "stay signed in" does not outlast this run; empty while the keychain works. */
    const QString &reason() const { return m_reason; }
    /** Asks the keychain for nothing in particular, so that reason() is known before somebody signs in. */
    QFuture<bool> check();

private:
    QString m_service;
    QString m_reason;
    QHash<QString, QString> m_memory;
};

} // namespace touchline
