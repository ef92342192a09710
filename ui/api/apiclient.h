// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include "ui/api/apitransport.h"
#include "ui/api/listwalk.h"
#include "ui/api/pending.h"
#include "ui/api/target.h"
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPromise>
#include <QtCore/QUrlQuery>
#include <functional>
#include <memory>

namespace touchline {

/** The desktop's only way to a server: typed questions, JSON in and out, over what ApiTransport carries. */
class ApiClient : public ApiTransport
{
    Q_OBJECT
public:
    explicit ApiClient(const ApiLimits &limits = {}, QObject *parent = nullptr);

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

private:
    template<typename T> using Decoder = std::function<Result<Answer<T>>(const QByteArray &)>;
    template<typename T> Pending<T> ask(const Question &question, Decoder<T> decoder);
};

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
    return std::make_shared<ListWalk<T>>(page, join, limits().list)->start(targetOf(path, query));
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
