// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/signin/serveraddress.h"
#include <QtCore/QCoreApplication>
#include <QtNetwork/QHostAddress>

using namespace Qt::StringLiterals;

namespace touchline {

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

Result<QUrl> serverAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("ServerAddress", "Enter the address of the server."));
    const bool schemeGiven = text.contains(u"://"_s);
    const QUrl url(schemeGiven ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool known = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !known || text.size() > 300)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("ServerAddress", "This is not an address of a server. Example: stats.my-club.org"));
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("ServerAddress", "Leave name and password out of the address."));
    QUrl server;
    server.setScheme(!schemeGiven && isLoopback(url) ? u"http"_s : url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    return server;
}

} // namespace touchline
