// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "server/http/gate/request.h"
#include <QtCore/QPair>
#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

namespace touchline::gate {

/** The proxies whose word about their clients counts: X-Forwarded-For of anybody else is ignored. */
class Proxies
{
public:
    /** Of addresses and networks such as "192.0.2.7", "10.0.0.0/8" or "2001:db8::/32"; Malformed with the one that is neither. */
    static Result<Proxies> of(const QStringList &networks);

    bool include(const QHostAddress &address) const;
    /**
     * Where a request of `peer` comes from: the last address of X-Forwarded-For that is no proxy's, since each proxy appends the one that
     * it saw and a client can write only before that. `peer` if that is no proxy; the last proxy known where its field says nothing sound.
     */
    QHostAddress clientOf(const QHostAddress &peer, const RequestHead &head) const;

private:
    QList<QPair<QHostAddress, int>> m_networks; // with the length of their prefix
};

} // namespace touchline::gate
