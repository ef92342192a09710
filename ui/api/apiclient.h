// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include "ui/api/answerstore.h"
#include "ui/api/call.h"
#include "ui/api/listwalk.h"
#include "ui/api/pending.h"
#include "ui/api/servercertificate.h"
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPromise>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>
#include <functional>
#include <memory>
#include <optional>

namespace touchline {

/** What a change needs beside its body. */
struct Condition
{
    QByteArray ifMatch; // of PUT, PATCH and DELETE: Fetched::etag of what is being changed
    QByteArray key; // Idempotency-Key of a POST, the same for each time that it is tried; empty: a new one
};

/**
 * The desktop's only way to a server. Every question is asynchronous, limited (ApiLimits), JSON in and out, and never follows a
 * redirect. Answers to GET are kept in the AnswerStore: it feeds If-None-Match and answers when the network does not.
 */
class ApiClient : public QObject
{
    Q_OBJECT
public:
    explicit ApiClient(const ApiLimits &limits = {}, QObject *parent = nullptr);

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

    template<typename T> Pending<T> get(const QString &path, const QUrlQuery &query = {});
    /** A whole list, page after page (ListWalk), of ApiLimits::list at most. Each page is kept in the store. */
    template<typename T> Pending<QList<T>> getAll(const QString &path, const QUrlQuery &query = {});
    /** The same of an answer that holds such a list: `join` appends the rows of a later page to those before. */
    template<typename T> Pending<T> getPages(const QString &path, const QUrlQuery &query, void (*join)(T &whole, T &&page));
    template<typename T, typename Body> Pending<T> post(const QString &path, const Body &body);
    /** The answer's bytes as they came, envelope included. */
    Pending<QByteArray> getBytes(const QString &path, const QUrlQuery &query = {});
    /** A POST whose answer does not matter but for its success. */
    Pending<QByteArray> postEmpty(const QString &path);
    /** Anything else that changes something: `verb` is PUT, PATCH or POST. */
    template<typename T, typename Body>
    Pending<T> send(const QByteArray &verb, const QString &path, const Body &body, const Condition &condition = {});
    /** The same without a body. */
    template<typename T> Pending<T> send(const QByteArray &verb, const QString &path);
    Pending<QByteArray> remove(const QString &path, const Condition &condition, const QUrlQuery &query = {});
    /** A change as it was encoded before; the answer's bytes as they come. */
    Pending<QByteArray> sendBytes(const QByteArray &verb, const QString &target, const QByteArray &json, const Condition &condition);
    /** A POST of a file; `sending` is read while it is sent, never as a whole. */
    template<typename T> Pending<T> upload(const QString &path, const QUrlQuery &query, const QByteArray &contentType, Sending sending);
    /** Is anybody there? Reports through answered() or unreachable(). */
    void probe();

Q_SIGNALS:
    void answered(); // the server was reached
    void unreachable(const QString &why); // or what answers is no Touchline server
    void tokenRefused(const QString &why);
    /** Before anything was sent: the question comes to nothing, and unreachable() follows. Once for each connection that is tried. */
    void certificateRefused(const touchline::ServerCertificate &certificate);

private:
    void weighCertificate(QNetworkReply *reply, const QList<QSslError> &errors);
    struct Raw
    {
        QByteArray body;
        std::optional<QDateTime> asOf;
        QByteArray etag;
    };
    struct Question
    {
        QByteArray verb;
        QString target;
        Sending body = {};
        QByteArray contentType = "application/json"; // of a body
        Condition condition = {};
    };
    struct Asked
    {
        QString target;
        bool readOnly = false;
        std::optional<StoredAnswer> kept; // when it was asked
    };
    using Done = std::function<void(Result<Raw>)>;
    template<typename T> using Decoder = std::function<Result<Answer<T>>(const QByteArray &)>;

    static QString targetOf(const QString &path, const QUrlQuery &query);
    std::unique_ptr<QObject> start(const Question &question, Done done);
    void forget(const QString &target);
    void send(QObject &asking, QNetworkRequest request, const Question &question, const std::optional<StoredAnswer> &kept, Done done);
    QNetworkRequest requestFor(const Question &question) const;
    Result<Raw> judge(const Exchange &exchange, const Asked &asked);
    /** The server was not reached, or somebody else answers in its place: what is kept, else why. */
    Result<Raw> unanswered(const Exchange &exchange, const std::optional<StoredAnswer> &kept);
    std::unexpected<Error> refused(const Exchange &exchange, const Asked &asked);
    template<typename T> Pending<T> ask(const Question &question, Decoder<T> decoder);

    ApiLimits m_limits;
    QNetworkAccessManager m_network;
    QUrl m_server;
    QString m_token;
    QByteArray m_trusted;
    AnswerStore *m_store = nullptr;
    QPointer<Call> m_probe;
};

/** Where the page after this one is, on this server; empty: there is none, or somewhere else. */
QString nextPageOf(const QByteArray &envelope);
/** `path` with `{id}` (or `{name}`) replaced, percent-encoded. */
QString filled(QLatin1StringView path, const QString &argument);
QString filled(QLatin1StringView path, qint64 id);

template<typename T> Pending<T> ApiClient::ask(const Question &question, Decoder<T> decoder)
{
    auto promise = std::make_shared<QPromise<Result<Fetched<T>>>>();
    promise->start();
    auto future = promise->future();
    auto call = start(question, [this, promise, target = question.target, decoder = std::move(decoder)](Result<Raw> raw) {
        if (!raw) {
            promise->addResult(failed(raw));
            promise->finish();
            return;
        }
        // Decoding leaves the thread of the window: a season's squad table is not small.
        QtConcurrent::run(decoder, raw->body)
            .then(this, [this, promise, target, asOf = raw->asOf, etag = raw->etag](Result<Answer<T>> answer) {
                if (answer) {
                    promise->addResult(Fetched<T>{.data = std::move(answer->data), .meta = answer->meta, .asOf = asOf, .etag = etag});
                } else {
                    forget(target);
                    promise->addResult(std::unexpected(answer.error()));
                }
                promise->finish();
            });
    });
    return Pending<T>(std::move(call), std::move(future));
}

template<typename T> Pending<T> ApiClient::get(const QString &path, const QUrlQuery &query)
{
    return ask<T>({.verb = "GET", .target = targetOf(path, query)}, [](const QByteArray &json) { return decodeAnswer<T>(json); });
}

template<typename T> Pending<QList<T>> ApiClient::getAll(const QString &path, const QUrlQuery &query)
{
    return getPages<QList<T>>(path, query, [](QList<T> &whole, QList<T> &&page) { whole += std::move(page); });
}

template<typename T> Pending<T> ApiClient::getPages(const QString &path, const QUrlQuery &query, void (*join)(T &whole, T &&page))
{
    const auto page = [this](const QString &target) {
        return ask<ListPage<T>>({.verb = "GET", .target = target}, [](const QByteArray &json) -> Result<Answer<ListPage<T>>> {
            auto answer = decodeAnswer<T>(json);
            if (!answer)
                return failed(answer);
            return Answer<ListPage<T>>{.data = {.data = std::move(answer->data), .next = nextPageOf(json), .bytes = json.size()},
                                       .meta = answer->meta};
        });
    };
    return std::make_shared<ListWalk<T>>(page, join, m_limits.list)->start(targetOf(path, query));
}

template<typename T, typename Body> Pending<T> ApiClient::post(const QString &path, const Body &body)
{
    return send<T>("POST", path, body);
}

template<typename T, typename Body>
Pending<T> ApiClient::send(const QByteArray &verb, const QString &path, const Body &body, const Condition &condition)
{
    return ask<T>({.verb = verb, .target = path, .body = {.bytes = encode(body)}, .condition = condition},
                  [](const QByteArray &json) { return decodeAnswer<T>(json); });
}

template<typename T> Pending<T> ApiClient::send(const QByteArray &verb, const QString &path)
{
    return ask<T>({.verb = verb, .target = path}, [](const QByteArray &json) { return decodeAnswer<T>(json); });
}

template<typename T>
Pending<T> ApiClient::upload(const QString &path, const QUrlQuery &query, const QByteArray &contentType, Sending sending)
{
    return ask<T>({.verb = "POST", .target = targetOf(path, query), .body = std::move(sending), .contentType = contentType},
                  [](const QByteArray &json) { return decodeAnswer<T>(json); });
}

} // namespace touchline
