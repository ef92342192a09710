// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QFuture>
#include <QtCore/QString>

namespace touchline {

/** What keeps a keychain from keeping something. */
enum class KeychainState {
    Unknown, // there is nobody to ask, or nothing that would keep it from working
    Missing, // no keychain, or none that was ever set up
    Locked, // it wants its password
    Denied, // it is there, and we are not let to it
};

/**
 * Asks the desktop's secret service about itself, which disturbs nobody: no question for a password comes of it. Answers within some
 * seconds, Unknown where the system has no such service (not Linux).
 */
QFuture<KeychainState> askKeychain();

/** For people: why "stay signed in" ends with the program. */
QString keychainWords(KeychainState state);

} // namespace touchline
