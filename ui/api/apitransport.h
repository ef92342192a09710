// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/api/answerstore.h"
#include "ui/api/question.h"
#include "ui/api/servercertificate.h"
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <functional>
#include <memory>
#include <optional>

namespace touchline {

/**
 * Carries questions to one server and weighs what comes back; of what the bytes mean it knows nothing. Everything is asynchronous, limited
 * (ApiLimits), and never follows a redirect. Answers to GET are kept in the AnswerStore: it feeds If-None-Match and answers when the
 * network does not.
 */
class ApiTransport : public QObject
{
    Q_OBJECT
public:
    /** `server` is scheme, host and port; `token` may be empty before sign-in. */
    void setServer(const QUrl &server, const QString &token = {});
    /** SHA-256 of the one certificate that is trusted of later questions' server, though no authority vouches for it; empty: none. */
    void setTrustedCertificate(const QByteArray &fingerprint) { m_trusted = fingerprint; }
    /** Connections that are open count as trusted: this ends them. */
    void dropConnections() { m_network.clearConnectionCache(); }
    /** Not owned; null keeps nothing. */
    void setStore(AnswerStore *store) { m_store = store; }
    const QUrl &server() const { return m_server; }
    bool hasToken() const { return !m_token.isEmpty(); }
    /** Is anybody there? Reports through answered() or unreachable(). */
    void probe();

Q_SIGNALS:
    void answered(); // the server was reached
    void unreachable(const QString &why); // or what answers is no Touchline server
    void tokenRefused(const QString &why);
    /** Before anything was sent: the question comes to nothing, and unreachable() follows. Once for each connection that is tried. */
    void certificateRefused(const touchline::ServerCertificate &certificate);

protected:
    /** A good answer, as it came or as it was kept. */
    struct Raw
    {
        QByteArray body;
        std::optional<QDateTime> asOf; // when it was kept, of one that the server did not give
        QByteArray etag;
    };
    using Done = std::function<void(Result<Raw>)>;

    explicit ApiTransport(const ApiLimits &limits, QObject *parent);
    /** `done` is called once; deleting what is returned before that ends the question, and nothing is called. */
    std::unique_ptr<QObject> start(const Question &question, Done done);
    /** What is kept of it makes no sense. */
    void forget(const QString &target);
    const ApiLimits &limits() const { return m_limits; }

private:
    struct Asked
    {
        QString target;
        bool readOnly = false;
        std::optional<StoredAnswer> kept; // when it was asked
    };
    QNetworkRequest requestFor(const Question &question) const;
    void send(QObject &asking, QNetworkRequest request, const Question &question, const std::optional<StoredAnswer> &kept, Done done);
    void weighCertificate(QNetworkReply *reply, const QList<QSslError> &errors);
    Result<Raw> judge(const Exchange &exchange, const Asked &asked);
    /** The server was not reached, or somebody else answers in its place: what is kept, else why. */
    Result<Raw> unanswered(const Exchange &exchange, const std::optional<StoredAnswer> &kept);
    std::unexpected<Error> refused(const Exchange &exchange, const Asked &asked);

    ApiLimits m_limits;
    QNetworkAccessManager m_network;
    QUrl m_server;
    QString m_token;
    QByteArray m_trusted;
    AnswerStore *m_store = nullptr;
    QPointer<Call> m_probe;
};

} // namespace touchline
