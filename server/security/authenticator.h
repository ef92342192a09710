// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/security/sessions.h"

namespace touchline {

/** Finds out who sends a request, from its Authorization field alone. */
class Authenticator
{
public:
    /** The one session of `serve --local`: its token never touches the database. */
    struct LocalSession
    {
        QByteArray tokenHash;
        Caller caller;
    };

    explicit Authenticator(Sessions &sessions, std::optional<LocalSession> local = {}) : m_sessions(sessions), m_local(std::move(local)) {}

    /** None without a usable token; an error only when the database does not answer, and then nobody gets in. */
    Result<std::optional<Sessions::Found>> identify(QByteArrayView authorization, Sessions::Use use = Sessions::Use::Request) const;

private:
    Sessions &m_sessions;
    std::optional<LocalSession> m_local;
};

} // namespace touchline
