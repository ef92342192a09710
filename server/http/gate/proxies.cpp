// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/proxies.h"
#include "server/http/gate/peer.h"
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace touchline::gate {

Result<Proxies> Proxies::of(const QStringList &networks)
{
    Proxies proxies;
    for (const QString &text : networks) {
        const auto network = text.contains(u'/') ? QHostAddress::parseSubnet(text) : qMakePair(QHostAddress(text), -1);
        if (network.first.isNull())
            return fail(
                ErrorCode::Malformed,
                u"\"%1\" is neither an IP address nor a network such as 10.0.0.0/8; names of proxies are not looked up."_s.arg(text));
        const int whole = network.first.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
        proxies.m_networks.append({network.first, network.second < 0 ? whole : network.second});
    }
    return proxies;
}

bool Proxies::include(const QHostAddress &address) const
{
    return std::ranges::any_of(m_networks, [&address](const auto &network) { return address.isInSubnet(network); });
}

QHostAddress Proxies::clientOf(const QHostAddress &peer, const RequestHead &head) const
{
    QHostAddress client = peer;
    if (!include(client))
        return client;
    for (const Field &field : head.fields | std::views::reverse) {
        if (!sameName(field.name, "x-forwarded-for"))
            continue;
        const auto addresses = QByteArrayView(field.value.data(), qsizetype(field.value.size())).toByteArray().split(',');
        for (const QByteArray &text : addresses | std::views::reverse) {
            QHostAddress named;
            if (!named.setAddress(QString::fromLatin1(text.trimmed())))
                return client;
            client = plainAddress(named);
            if (!include(client))
                return client;
        }
    }
    return client;
}

} // namespace touchline::gate
