// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/scriptedserver.h"
#include <QtNetwork/QTcpSocket>

namespace touchline {

/** One thing on a server that keeps the house's rules: If-Match names its state, a key is answered again. It can be made to fail. */
class Thing
{
public:
    Thing() : m_server([this](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) { serve(socket, head, body); }) {}
    QUrl url() const { return m_server.url(); }
    const QList<QByteArray> &heads() const { return m_server.heads; }

    QByteArray json = "{\"name\":\"first\"}";
    int state = 1;
    bool gone = false; // no answer at all, nothing done
    bool mute = false; // done, and the connection ends before the answer
    int refuse = 0; // an HTTP status
    QList<QByteArray> made; // bodies of POSTs that were carried out

private:
    QByteArray tag() const { return '"' + QByteArray::number(state) + '"'; }
    void serve(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
    {
        if (gone)
            return socket.abort();
        if (head.startsWith("GET /livez"))
            return void(socket.write(ScriptedServer::answer(200, "{}")));
        if (refuse)
            return problem(socket, refuse, refuse == 422 ? "invalid" : refuse == 404 ? "not_found" : "internal");
        const QByteArray lower = head.toLower();
        if (head.startsWith("POST")) {
            const auto key = lower.sliced(lower.indexOf("idempotency-key: ") + 17).split('\r').constFirst();
            if (!m_keys.contains(key)) {
                m_keys.append(key);
                made.append(body);
            }
            return answer(socket, body);
        }
        if (head.startsWith("GET"))
            return answer(socket, json);
        if (!lower.contains(QByteArray("if-match: " + tag())))
            return problem(socket, 412, "stale");
        ++state;
        if (head.startsWith("DELETE"))
            json.clear();
        else
            json = QByteArray(body).replace(",\"reason\":\"why\"", ""); // is kept elsewhere
        answer(socket, json);
    }
    void answer(QTcpSocket &socket, const QByteArray &data)
    {
        if (mute)
            return socket.abort();
        socket.write(ScriptedServer::answer(200, "{\"data\":" + (data.isEmpty() ? QByteArray("{}") : data) + ",\"meta\":{},\"links\":{}}",
                                            "application/json", "ETag: " + tag() + "\r\n"));
    }
    static void problem(QTcpSocket &socket, int status, const QByteArray &code)
    {
        socket.write(ScriptedServer::answer(status,
                                            "{\"type\":\"about:blank\",\"title\":\"No\",\"status\":" + QByteArray::number(status)
                                                + ",\"code\":\"" + code + "\",\"detail\":\"Not like this.\"}",
                                            "application/problem+json", "X-Request-Id: request-17\r\n"));
    }
    ScriptedServer m_server;
    QList<QByteArray> m_keys;
};

} // namespace touchline
