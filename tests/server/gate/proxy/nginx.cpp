// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx.h"
#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// Short times where broken requests come in: what waits for more of one is given up soon. Others come in beside them, as ever. One process,
// which needs no user of its own.
constexpr auto configuration = R"(
daemon off;
master_process off;
pid %1/nginx.pid;
events { worker_connections 256; }
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host;
    upstream usual { server 127.0.0.1:%2; keepalive 1; }
    upstream lenient { server 127.0.0.1:%2; keepalive 1; }
    server {
        listen 127.0.0.1:%3;
        client_header_timeout 1s;
        client_body_timeout 1s;
        keepalive_timeout 150ms;
        lingering_timeout 150ms;
        lingering_time 1s;
        location / { proxy_pass http://usual; }
    }
    server {
        listen 127.0.0.1:%4;
        client_header_timeout 1s;
        client_body_timeout 1s;
        keepalive_timeout 150ms;
        lingering_timeout 150ms;
        lingering_time 1s;
        ignore_invalid_headers off;
        underscores_in_headers on;
        large_client_header_buffers 8 64k;
        location / { proxy_pass http://lenient; proxy_request_buffering off; }
    }
    server {
        listen 127.0.0.1:%5;
        location / { proxy_pass http://usual; }
    }
    server {
        listen 127.0.0.1:%6;
        location / { proxy_pass http://lenient; }
    }
}
)"_L1;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

} // namespace

QString Nginx::program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

Nginx::Nginx(quint16 server)
{
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // also when the test crashes
#endif
    // Somebody else may take a free port first.
    for (int attempt = 0; attempt < 5 && !start(server); ++attempt) {}
}

Nginx::~Nginx()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

bool Nginx::start(quint16 server)
{
    for (const Door door : {Usual, Lenient}) {
        m_ports[door] = freePort();
        m_others[door] = freePort();
    }
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QString(configuration)
                   .arg(m_folder.path())
                   .arg(server)
                   .arg(m_ports[Usual])
                   .arg(m_ports[Lenient])
                   .arg(m_others[Usual])
                   .arg(m_others[Lenient])
                   .toUtf8());
    file.close();
    m_process.start(program(), {u"-p"_s, m_folder.path(), u"-e"_s, m_folder.filePath(u"error.log"_s), u"-c"_s, file.fileName()});
    if (!m_process.waitForStarted(5000))
        return false;
    QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired() && !m_process.waitForFinished(20)) {
        if (accepts(m_others[Lenient])) // it listens on all, or ends
            return true;
    }
    return false;
}

QByteArray Nginx::log()
{
    QFile file(m_folder.filePath(u"error.log"_s));
    return (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()) + m_process.readAllStandardError();
}
