// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <mutex>

namespace touchline {

/** Argon2id hashes of passwords (libsodium). Slow on purpose: callers run it on a pool of its own, never on an I/O thread. */
class Passwords
{
public:
    struct Cost
    {
        unsigned long long passes = 2;
        size_t memory = 19 * 1024 * 1024; // bytes
    };
    static constexpr int shortest = 15; // characters
    static constexpr int longest = 1024;

    Passwords();
    explicit Passwords(Cost cost);

    /** Invalid, with what to do, when too short, too long, well known, patterned or made of the user's own name. */
    Result<void> acceptable(const QString &password, const QString &userName) const;
    /** The encoded hash with its salt and cost. Unavailable when there is not enough memory. */
    Result<QByteArray> hash(const QString &password) const;
    /** An empty hash stands for a user who is not there: takes the same time and says no. */
    bool verify(const QByteArray &hash, const QString &password) const;
    /** True when the hash was made at another cost and should be made again at the next sign-in. */
    bool isOutdated(const QByteArray &hash) const;

private:
    /** The hash that no password has. Making it takes as long as a sign-in: not while the server starts. */
    const QByteArray &dummy() const;

    Cost m_cost;
    mutable std::once_flag m_dummyMade;
    mutable QByteArray m_dummy;
    QSet<QString> m_known;
};

} // namespace touchline
