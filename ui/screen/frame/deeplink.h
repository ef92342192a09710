// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/screen/frame/route.h"
#include <QtCore/QUrl>

namespace touchline {

/**
 * A page of a server as a link: `touchline://club.example/player/12`. The server's port stands as in a web address; without a server it is
 * the place that is open. Loopback is asked over HTTP, every other over HTTPS: a link cannot choose.
 */
struct DeepLink
{
    QUrl server; // empty: the place that is open
    Route route;
    QString toString() const;
};

inline constexpr qsizetype longestDeepLink = 2'000;

/** Whatever somebody was sent: anything else than such a link is refused with a sentence. */
Result<DeepLink> deepLinkFrom(const QString &text);

} // namespace touchline
