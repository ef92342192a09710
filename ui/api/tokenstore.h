// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <memory>

namespace touchline {

/**
 * Device tokens in the system's keychain; without one they live in memory until the program ends, and reason() says why. Never in a
 * file of our own.
 */
class TokenStore
{
public:
    /** `patience` in milliseconds: how long somebody may think about the keychain's own question before it counts as not answering. */
    explicit TokenStore(const QString &service, int patience = 60'000);

    /** Empty when there is none. `account` is "name@https://server". */
    QFuture<QString> read(const QString &account);
    /** True when the keychain took it; false when it is only in memory. */
    QFuture<bool> write(const QString &account, const QString &token);
    /**
     * False while it still lies in the keychain, which is locked, denied or silent: it counts as signed out all the same, and goes as soon
     * as the keychain works again, in this run or another one.
     */
    QFuture<bool> remove(const QString &account);
    /** For people: why "stay signed in" does not outlast this run (missing, locked, denied, silent); empty while the keychain works. */
    const QString &reason() const { return m_state->reason; }
    /** Asks the keychain for nothing in particular, so that reason() is known before somebody signs in. */
    QFuture<bool> check();

private:
    struct State
    {
        QString reason;
        QHash<QString, QString> memory;
    };
    QString m_service;
    int m_patience;
    std::shared_ptr<State> m_state; // a keychain may answer later than this object lives
};

} // namespace touchline
