// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/serverprocess.h"
#include "core/contract/paths.h"
#include "tests/server/support/programrun.h"
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int patience = 30'000;
} // namespace

const QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

bool ServerProcess::serve(const QStringList &arguments)
{
    if (m_log.isEmpty())
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        m_process.setStandardErrorFile(m_log);
    m_process.start(serverProgram(), QStringList{u"serve"_s, u"--port"_s, u"0"_s} + arguments);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(patience))
        line += m_process.readLine();
    static const QRegularExpression address(u"https?://[^ ]+:(\\d+)"_s);
    m_port = address.match(QString::fromUtf8(line)).captured(1).toUShort();
    static const QRegularExpression metrics(u"metrics on http://[^ ]+:(\\d+)/metrics"_s);
    m_metricsPort = metrics.match(QString::fromUtf8(line)).captured(1).toUShort();
    return m_port != 0;
}

bool ServerProcess::serveLocal(const QString &database, const QByteArray &secret)
{
    m_process.start(serverProgram(), {u"serve"_s, u"--local"_s, u"--database"_s, database});
    m_process.write(secret + '\n');
    QByteArray text;
    while (m_process.waitForReadyRead(patience)) {
        while (m_process.canReadLine()) {
            const auto message = QJsonDocument::fromJson(m_process.readLine()).object();
            if (message["state"_L1].toString() == "failed"_L1)
                return false;
            if (message["state"_L1].toString() == "listening"_L1) {
                m_port = quint16(message["port"_L1].toInt());
                return m_port != 0;
            }
        }
    }
    return false;
}

const ApiCheck &ServerProcess::api()
{
    if (!m_api)
        m_api = std::make_unique<ApiCheck>(
            exchange(m_port, "GET", QByteArray(paths::openApi.data(), paths::openApi.size()), {}, {}, {}).json());
    return *m_api;
}

HttpAnswer ServerProcess::send(const QByteArray &method, const QByteArray &target, const QByteArray &token, const QByteArray &body,
                               const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    std::ignore = api();
    auto answer = exchange(m_port, method, target, token, body, fields);
    if (answer.status > 0) { // else there was none
        const QString complaint = m_api->complaint(method, target, answer);
        if (!complaint.isEmpty()) {
            const QString text =
                u"%1 %2, %3: %4"_s.arg(QString::fromUtf8(method), QString::fromUtf8(target)).arg(answer.status).arg(complaint);
            QTest::qFail(qPrintable(text), __FILE__, __LINE__);
        }
    }
    return answer;
}

HttpAnswer ServerProcess::exchange(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &token,
                                   const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QNetworkRequest request(QUrl::fromEncoded(QByteArray("http://127.0.0.1:" + QByteArray::number(port) + target), QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(patience);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : fields)
        request.setRawHeader(name, value);
    // As a custom verb the client would wait for the body that Content-Length announces.
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? m_network.head(request)
                                                                : m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    HttpAnswer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

HttpAnswer ServerProcess::login(const QString &name, const QString &password)
{
    const QJsonObject body{{u"name"_s, name}, {u"password"_s, password}};
    return send("POST", QByteArray(paths::login.data(), paths::login.size()), {}, QJsonDocument(body).toJson());
}

} // namespace touchline
