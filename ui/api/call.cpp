// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/call.h"
#include <QtNetwork/QNetworkAccessManager>

namespace touchline {

namespace {

QString inWords(QNetworkReply::NetworkError error, const QString &technical)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Call::tr("Nothing answers at this address. Is the server running?");
    case QNetworkReply::HostNotFoundError:
        return Call::tr("There is no server of this name. Check the address.");
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Call::tr("The server did not answer in time.");
    case QNetworkReply::SslHandshakeFailedError:
        return Call::tr("The server's certificate is not trusted by this computer, so nothing was sent. Ask who runs the server.");
    case QNetworkReply::RemoteHostClosedError:
        return Call::tr("The server closed the connection before its answer was complete.");
    default:
        return Call::tr("The server cannot be reached (%1).").arg(technical);
    }
}

/**
 * Qt's thread of the network reads for as long as the socket has anything, and looks for news of ours (abort) only in between: with a
 * server that writes faster it would never come to that. A limit of what it may hold unread ends its reading, whatever the server does.
 */
void limitReading(QNetworkReply *reply)
{
    reply->setReadBufferSize(256 * 1024);
}

QNetworkReply *begun(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &verb, const Sending &body)
{
    if (verb == "GET") { // begins at once, since there is no body, not even an empty one
        auto *reply = network.sendCustomRequest(request, verb);
        limitReading(reply);
        return reply;
    }
    auto *reply =
        body.device ? network.sendCustomRequest(request, verb, body.device.get()) : network.sendCustomRequest(request, verb, body.bytes);
    // One with a body begins when the loop turns, and has forgotten by then what it was told before; this is next in line after that.
    QMetaObject::invokeMethod(reply, [reply] { limitReading(reply); }, Qt::QueuedConnection);
    return reply;
}

} // namespace

bool Exchange::isForeign() const
{
    const bool elsewhere = status >= 300 && status < 400;
    const bool nothingToSay = status == 204 && body.isEmpty();
    return reached() && (elsewhere || (!isJson() && !nothingToSay));
}

Call::Call(QNetworkAccessManager &network, const QNetworkRequest &original, const QByteArray &verb, const Sending &body,
           const ApiLimits &limits, QObject *parent)
    : QObject(parent), m_limits(limits)
{
    QNetworkRequest request(original);
    request.setTransferTimeout(limits.idle);
    // An answer from another place than the one asked is not an answer, and the token must not travel there.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_reply = begun(network, request, verb, body);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::read);
    connect(m_reply, &QNetworkReply::finished, this, &Call::done);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(tr("The server did not answer in time.")); });
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.deadline);
    if (body.device) {
        connect(m_reply, &QObject::destroyed, [device = body.device] {}); // an aborted reply may outlive this
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this, progress = body.progress](qint64 sent, qint64 total) {
            if (total <= 0) // Qt's last word when an exchange ends
                return;
            m_deadline.start();
            if (progress)
                progress(sent, total);
        });
    }
}

Call::~Call()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Call::read()
{
    if (!m_reply || !m_reply->isOpen()) // an aborted reply still announces what it had
        return;
    m_exchange.body += m_reply->readAll();
    if (m_exchange.body.size() <= m_limits.body)
        return;
    m_exchange.tooLarge = true;
    stop(tr("The answer is larger than %1 MB. Choose a shorter period.").arg(m_limits.body / (1024 * 1024)));
}

void Call::stop(const QString &why)
{
    m_exchange.failure = why;
    m_reply->abort();
}

void Call::done()
{
    m_deadline.stop();
    const auto reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    if (m_exchange.failure.isEmpty()) {
        if (reply->isOpen())
            m_exchange.body += reply->readAll();
        m_exchange.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_exchange.etag = reply->rawHeader("ETag");
        m_exchange.requestId = QString::fromLatin1(reply->rawHeader("X-Request-Id").left(128));
        m_exchange.contentType = reply->rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
        m_exchange.retryAfter = qBound(0, reply->rawHeader("Retry-After").toInt(), 24 * 3600);
        // A complete answer with an error status is an answer; anything cut short is not.
        const auto error = reply->error();
        const bool answered =
            m_exchange.status >= 300 && error > QNetworkReply::ProxyAuthenticationRequiredError && error != QNetworkReply::ProtocolFailure;
        if (error != QNetworkReply::NoError && !answered) {
            m_exchange.status = 0;
            m_exchange.failure = inWords(error, reply->errorString());
        } else if (m_exchange.body.size() > m_limits.body) {
            m_exchange.tooLarge = true;
            m_exchange.failure = tr("The answer is larger than %1 MB. Choose a shorter period.").arg(m_limits.body / (1024 * 1024));
        }
    }
    if (m_exchange.tooLarge)
        m_exchange.body.clear();
    // Whoever hears of it may ask anew, which drops this call: what is told outlives it.
    const Exchange told = std::move(m_exchange);
    Q_EMIT finished(told);
}

} // namespace touchline
