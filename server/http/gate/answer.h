// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtNetwork/QHttpHeaders>
#include <memory>

namespace touchline::gate {

/**
 * What leaves as the answer to one request. The gate adds Date, X-Request-Id, Content-Length and Connection itself and ignores them here;
 * every other field, Content-Type too, is the application's.
 */
struct Answer
{
    int status = 200;
    QHttpHeaders headers;
    QByteArray body;
    std::unique_ptr<QIODevice> device; // instead of body: open, with a known size; a sequential one becomes a 500
};

} // namespace touchline::gate
