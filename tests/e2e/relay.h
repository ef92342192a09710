// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/scriptedserver.h"
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <optional>

namespace touchline {

/** Stands between the desktop and a real server. */
class Relay : public ScriptedServer
{
public:
    explicit Relay(const QUrl &real) : m_real(real)
    {
        script = [this](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) { serve(socket, head, body); };
    }
    /** What is said in place of the real server, where it gives anything. */
    std::function<std::optional<QByteArray>(const QByteArray &head)> instead;
    /** True: the real server does what it is asked, and nobody is told. */
    std::function<bool(const QByteArray &head)> loses;

private:
    void serve(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        if (const auto said = instead ? instead(head) : std::nullopt) {
            socket.write(*said);
            return;
        }
        const auto lines = head.split('\n');
        QNetworkRequest request(m_real.resolved(QUrl::fromEncoded(target(head))));
        for (const auto &line : lines.sliced(1)) {
            const auto name = line.first(std::max<qsizetype>(0, line.indexOf(':'))).toLower();
            if (name == "authorization" || name == "content-type" || name == "accept" || name == "if-match" || name == "idempotency-key")
                request.setRawHeader(name, line.sliced(name.size() + 1).trimmed());
        }
        auto *reply = m_network.sendCustomRequest(request, lines.constFirst().split(' ').constFirst(), body);
        connect(reply, &QNetworkReply::finished, &socket, [this, reply, head, &socket] {
            if (loses && loses(head))
                return;
            QByteArray headers;
            for (const auto *name : {"ETag", "X-Request-Id"}) {
                if (reply->hasRawHeader(name))
                    headers += QByteArray(name) + ": " + reply->rawHeader(name) + "\r\n";
            }
            socket.write(answer(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
                                reply->rawHeader("Content-Type"), headers));
        });
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    QUrl m_real;
    QNetworkAccessManager m_network;
};

} // namespace touchline
