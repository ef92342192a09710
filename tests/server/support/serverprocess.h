// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/server/support/apicheck.h"
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace touchline {

struct HttpAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    const QJsonObject json() const; // const: its [] gives values, not references into an object that is gone
};

/** The real touchlined as a child process, and a client for it. */
class ServerProcess
{
public:
    ~ServerProcess();
    /** From the next start on, what the server logs goes there instead of to where the test's own messages go. */
    void logTo(const QString &file) { m_log = file; }
    /** `serve` with these arguments on a free port; false when it does not come up. */
    bool serve(const QStringList &arguments);
    bool serveLocal(const QString &database, const QByteArray &secret);
    QProcess &process() { return m_process; }
    quint16 port() const { return m_port; }

    HttpAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &token = {}, const QByteArray &body = {},
                    const QList<std::pair<QByteArray, QByteArray>> &fields = {});
    HttpAnswer get(const QByteArray &target, const QByteArray &token = {}, const QList<std::pair<QByteArray, QByteArray>> &fields = {})
    {
        return send("GET", target, token, {}, fields);
    }
    /** From the metrics' own port; serve() was told to open one. */
    HttpAnswer scrape(const QByteArray &target = "/metrics", const QByteArray &method = "GET",
                      const QList<std::pair<QByteArray, QByteArray>> &fields = {})
    {
        return exchange(m_metricsPort, method, target, {}, {}, fields);
    }
    quint16 metricsPort() const { return m_metricsPort; }
    HttpAnswer login(const QString &name, const QString &password);

    /** The server's own description; every reply of send() is held against it. */
    const ApiCheck &api();

private:
    HttpAnswer exchange(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &token, const QByteArray &body,
                        const QList<std::pair<QByteArray, QByteArray>> &fields);
    std::unique_ptr<ApiCheck> m_api;
    QString m_log;
    QProcess m_process;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    quint16 m_metricsPort = 0;
};

} // namespace touchline
