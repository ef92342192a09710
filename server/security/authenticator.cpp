// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/authenticator.h"
#include "server/security/ratelimiter.h"
#include "server/security/token.h"

namespace touchline {

Result<std::optional<Sessions::Found>> Authenticator::identify(QByteArrayView authorization, Sessions::Use use) const
{
    const auto token = token::fromAuthorization(authorization);
    if (token.isEmpty())
        return std::nullopt;
    if (m_local && token::equals(token::hashOf(token), m_local->tokenHash))
        return Sessions::Found{
            .caller = m_local->caller, .scope = m_local->caller.scopeKey(), .rateKey = RateLimiter::accountKey(m_local->caller.user)};
    return m_sessions.find(token, use);
}

} // namespace touchline
