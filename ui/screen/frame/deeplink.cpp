// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/deeplink.h"
#include "ui/screen/signin/serveraddress.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(DeepLink)
};

} // namespace

QString DeepLink::toString() const
{
    return u"touchline://"_s + server.authority(QUrl::FullyEncoded) + u'/' + toPath(route);
}

Result<DeepLink> deepLinkFrom(const QString &text)
{
    if (text.size() > longestDeepLink)
        return fail(ErrorCode::TooLarge, LinkWords::tr("This link is too long for one of Touchline."));
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "touchline"_L1 || !url.userInfo().isEmpty())
        return fail(ErrorCode::Invalid,
                    LinkWords::tr("This is not a link of Touchline. One looks like touchline://club.example/player/12."));
    DeepLink link;
    const QString path = url.path(QUrl::FullyEncoded).sliced(url.path().startsWith(u'/') ? 1 : 0);
    const auto route = routeFromPath(url.hasQuery() ? path + u'?' + url.query(QUrl::FullyEncoded) : path);
    if (!route)
        return fail(ErrorCode::Invalid, LinkWords::tr("This link leads to no page that Touchline knows."));
    link.route = *route;
    if (!url.host().isEmpty()) {
        const auto server = serverAddress(url.authority(QUrl::FullyEncoded));
        if (!server)
            return failed(server);
        link.server = *server;
    }
    return link;
}

} // namespace touchline
