// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/apitransport.h"
#include "core/contract/codec.h"
#include <QtCore/QUuid>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** The certificate that was trusted when the question was asked travels with it: whatever the client is told since then. */
constexpr auto trustedAttribute = QNetworkRequest::User;

} // namespace

ApiTransport::ApiTransport(const ApiLimits &limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setStrictTransportSecurityEnabled(false);
    connect(&m_network, &QNetworkAccessManager::sslErrors, this, &ApiTransport::weighCertificate);
}

void ApiTransport::weighCertificate(QNetworkReply *reply, const QList<QSslError> &errors)
{
    const QUrl server = reply->url().adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const auto objection = objectionTo(reply->sslConfiguration().peerCertificate(), errors, server,
                                       reply->request().attribute(trustedAttribute).toByteArray());
    if (!objection) {
        reply->ignoreSslErrors(errors);
        return;
    }
    // Qt's connection remembers what was ignored before, by errors and not by who shows them: it has to forget that.
    reply->ignoreSslErrors({QSslError()});
    Q_EMIT certificateRefused(*objection);
}

void ApiTransport::setServer(const QUrl &server, const QString &token)
{
    m_server = server;
    m_token = token;
}

QNetworkRequest ApiTransport::requestFor(const Question &question) const
{
    QNetworkRequest request(m_server.resolved(QUrl(question.target, QUrl::StrictMode)));
    request.setRawHeader("Accept", "application/json, application/problem+json");
    request.setAttribute(trustedAttribute, m_trusted);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    if (question.body.device || !question.body.bytes.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(question.contentType));
    if (!question.condition.ifMatch.isEmpty())
        request.setRawHeader("If-Match", question.condition.ifMatch);
    if (question.verb == "POST" && !question.body.device) { // what the network repeats by itself is done once
        const auto &key = question.condition.key;
        request.setRawHeader("Idempotency-Key", key.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : key);
    }
    return request;
}

std::unique_ptr<QObject> ApiTransport::start(const Question &question, Done done)
{
    auto asking = std::make_unique<QObject>(); // what runs on its behalf ends with it
    const auto request = requestFor(question);
    if (question.verb != "GET" || !m_store) {
        send(*asking, request, question, {}, std::move(done));
        return asking;
    }
    // What is kept is read beside the window's thread; it names its state in the question, and answers where the server does not.
    m_store->find(question.target)
        .then(asking.get(),
              [client = QPointer(this), asking = asking.get(), request, question,
               done = std::move(done)](const std::optional<StoredAnswer> &kept) mutable {
                  if (client)
                      client->send(*asking, request, question, kept, std::move(done));
              });
    return asking;
}

void ApiTransport::send(QObject &asking, QNetworkRequest request, const Question &question, const std::optional<StoredAnswer> &kept,
                        Done done)
{
    if (kept && !kept->etag.isEmpty())
        request.setRawHeader("If-None-Match", kept->etag);
    const bool readOnly = question.verb == "GET";
    const bool removes = question.verb == "DELETE";
    auto *call = new Call(m_network, request, question.verb, question.body, m_limits, &asking);
    connect(call, &Call::finished, this,
            [this, asked = Asked{.target = question.target, .readOnly = readOnly, .kept = kept}, removes,
             done = std::move(done)](const Exchange &exchange) {
                auto raw = judge(exchange, asked);
                if (removes && (raw || raw.error().code == ErrorCode::NotFound))
                    forget(asked.target); // what was deleted is not kept here either
                done(std::move(raw));
            });
}

Result<ApiTransport::Raw> ApiTransport::judge(const Exchange &exchange, const Asked &asked)
{
    if (exchange.tooLarge && !asked.readOnly) // no server says that much to a change
        return unanswered(exchange, {});
    if (exchange.tooLarge)
        return std::unexpected(Error{.code = ErrorCode::TooLarge, .detail = exchange.failure, .requestId = exchange.requestId});
    if (exchange.status == 413 && !exchange.isJson()) // of a proxy on the way: waiting would not help
        return fail(ErrorCode::TooLarge, tr("This is more than the server takes at once."));
    const auto &kept = asked.kept;
    const bool confirmed = exchange.status == 304 && kept;
    if (!confirmed && (!exchange.reached() || exchange.isForeign()))
        return unanswered(exchange, kept);
    Q_EMIT answered();
    if (exchange.status >= 400)
        return refused(exchange, asked);
    const StoredAnswer said = confirmed ? *kept : StoredAnswer{.etag = exchange.etag, .savedAt = {}, .body = exchange.body};
    if (asked.readOnly && m_store && (confirmed || exchange.status == 200))
        m_store->put(asked.target, {.etag = said.etag, .savedAt = QDateTime::currentDateTimeUtc(), .body = said.body});
    return Raw{.body = said.body, .etag = said.etag};
}

Result<ApiTransport::Raw> ApiTransport::unanswered(const Exchange &exchange, const std::optional<StoredAnswer> &kept)
{
    const QString why = exchange.status == 0 || exchange.tooLarge ? exchange.failure
        : !exchange.reached()                                     ? tr("The server is busy or being updated.")
        : exchange.status < 400 && exchange.status >= 300
        ? tr("What answers points to another address, which Touchline does not follow. On a guest network, sign in there first; else enter "
             "that address itself.")
        : tr("Something answers at this address, but it is not a Touchline server. On a guest network, sign in there first.");
    Q_EMIT unreachable(why);
    if (kept)
        return Raw{.body = kept->body, .asOf = kept->savedAt, .etag = kept->etag};
    return std::unexpected(Error{.code = ErrorCode::Unavailable,
                                 .detail = why,
                                 .retryAfter = exchange.reached() ? 0 : exchange.retryAfter, // of a stranger it means nothing
                                 .requestId = exchange.requestId});
}

std::unexpected<Error> ApiTransport::refused(const Exchange &exchange, const Asked &asked)
{
    Error error = decodeProblem(exchange.body, exchange.status);
    if (error.requestId.isEmpty())
        error.requestId = exchange.requestId;
    if (error.retryAfter == 0)
        error.retryAfter = exchange.retryAfter;
    if (exchange.status == 401 && !m_token.isEmpty())
        Q_EMIT tokenRefused(error.detail);
    if (asked.readOnly && m_store && (exchange.status == 404 || exchange.status == 403))
        m_store->remove(asked.target); // what the caller may no longer see must not come back from the store
    return std::unexpected(error);
}

void ApiTransport::forget(const QString &target)
{
    if (m_store)
        m_store->remove(target); // a 304 must not keep it alive
}

void ApiTransport::probe()
{
    delete m_probe;
    QNetworkRequest request(m_server.resolved(QUrl(u"/livez"_s)));
    request.setAttribute(trustedAttribute, m_trusted);
    m_probe = new Call(m_network, request, "GET", Sending(), {.body = 64 * 1024, .idle = 5'000, .deadline = 5'000}, this);
    connect(m_probe, &Call::finished, this, [this](const Exchange &exchange) {
        m_probe->deleteLater();
        if (exchange.status == 200 && !exchange.isForeign())
            Q_EMIT answered();
        else
            std::ignore = unanswered(exchange, {});
    });
}

} // namespace touchline
