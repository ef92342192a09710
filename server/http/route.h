// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/result.h"
#include "server/http/representation.h"
#include "server/security/caller.h"
#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QLatin1StringView>
#include <QtCore/QList>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace touchline {

class Spool;

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

/** Who may call a route at all; whose data they get is decided by the service (ownership in the SQL). There is no default. */
enum class Access { Anyone, SignedIn, Editor, Admin };

/** A request as a handler sees it: parsed once, typed, with its caller. */
struct ApiRequest
{
    Method method = Method::Get;
    QByteArray path; // without query
    QList<QByteArray> arguments; // what the {..} of the path matched, in order
    QList<std::pair<QByteArray, QByteArray>> query; // decoded; names known to the route, each at most once
    QByteArray queryText; // as it was sent, but for the order of its parts: the same for all who get the same answer
    QByteArray body;
    std::shared_ptr<Spool> spool; // instead of a body: Route::spool
    QByteArray ifMatch; // as it was sent, with the next two; empty: not at all. Writes reads them.
    QByteArray ifNoneMatch;
    QByteArray idempotencyKey;
    Caller caller;
    Representation representation = Representation::Json; // one that the route offers
    QLatin1StringView table; // Route::table
    QList<QByteArray> sorts; // Route::sorts
    QByteArray remote; // address of the peer, for limits and audit
    QByteArray requestId;
    QByteArray trace; // of the W3C Trace Context that the client named, its id: for logs, nobody else; empty: none
    std::stop_token stop; // fires on abort, deadline and drain
    std::optional<QByteArray> value(QByteArrayView name) const;
    /** How warnings about it begin: request id, path, trace. */
    QByteArray label() const;
};

/** What a handler answers; Response makes bytes of it and adds the headers that all share. */
struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QByteArray policy; // what the content security policy allows besides nothing: "style-src 'self'"
    int publicFor = 0; // seconds: the same for everybody, signed in or not
    QByteArray fileName = {}; // of what is rather kept as a file than shown
    bool packed = false; // nothing to gain from gzip
    QByteArray next = {}; // the address of the page after this one
    QByteArray version; // what an ETag is made of besides representation and scope; empty: no-store
    QByteArray tag; // RowVersion::tag() of the one thing that this is about: what its ETags begin with; empty: there is no such thing
    QByteArray location; // of what was made
    Revision revision{}; // of the newest data in it
    qint64 modified = 0; // when those were written, in seconds since 1970; 0: nobody knows
    QDate seasonEnd = {}; // last day of the one season that it is about
    static Reply json(QByteArray body, QByteArray version) { return {.body = std::move(body), .version = std::move(version)}; }
};

/** What a request that writes says besides its body: the state that it is based on, or its key. */
enum class Conditions { None, State, Key };

struct Route
{
    Method method = Method::Get;
    QLatin1StringView path; // core/contract/paths.h
    QLatin1StringView summary; // what it gives or does, in a line
    Access access; // no default: a route without a policy does not compile
    QList<QByteArray> parameters; // query names that it knows; anything else is 400
    qsizetype bodyCap = 0; // 0: no body
    using Describe = QJsonObject (*)(QJsonObject &schemas); // core/contract/schema.h
    Conditions conditions = Conditions::None; // as Writes reads them
    Describe takes = nullptr; // the body of the request; null: none
    Describe gives = nullptr; // the body of a reply that succeeds; null: none, 204
    QList<int> statuses = {200}; // of one that succeeds and has a body
    QByteArray mediaType = "application/json"; // of it; other than JSON: that alone, whatever Accept asks for
    bool streams = false; // answers with events that go on until somebody ends them; GET only, has no handler
    bool quick = false; // answers from memory, on the I/O thread; everything else goes to the worker pool
    bool cached =
        false; // equal for everybody with the same Caller::scopeKey() while the data stay the same, today's date does not matter; GET only
    bool hashesPassword = false; // goes to the one-thread pool for password hashing
    /** The name of the table and its file, for answers that are lists: they come as CSV and XLSX, too. Empty: JSON only. */
    QLatin1StringView table = {};
    /**
     * Columns of the table that "sort" may name, which is a parameter of the route then. The first one tells rows apart, and decides at
     * last.
     * "*": the metrics that the answer has columns of, too.
     */
    QList<QByteArray> sorts = {};
    bool pages = false; // comes a page at a time: "limit", "cursor" and "count" are parameters of the route then
    /**
     * Where the body goes instead of memory, decided on the head: an error refuses before a byte of it. `mediaType` is the Content-Type.
     * Not for routes that anyone may call.
     */
    std::function<Result<std::shared_ptr<Spool>>(const Caller &caller, const QByteArray &mediaType)> spool = {};
    QList<QByteArray> bodyTypes = {"application/json"}; // what it may be, for the document; only where there is a spool others than JSON
    std::function<Result<Reply>(const ApiRequest &)> handler;
};

/** All routes, matched once, in the gate, on the head of a request. */
class RouteTable
{
public:
    void add(Route route);
    struct Match
    {
        const Route *route = nullptr; // null: no such path, or not this method
        QList<QByteArray> arguments;
        QByteArray allow; // "GET, HEAD": methods of the path, where none of them is the one asked for; empty when there is no such path
    };
    /** `path` is canonical (TargetRules) and has no query. HEAD matches GET. */
    Match match(Method method, std::string_view path) const;
    const QList<Route> &routes() const { return m_routes; }

private:
    using Pattern = std::vector<std::string_view>;
    static std::optional<QList<QByteArray>> argumentsOf(const Pattern &pattern, std::span<const std::string_view> path);
    QList<Route> m_routes;
    std::map<size_t, std::vector<std::pair<Pattern, qsizetype>>> m_bySize; // by their number: patterns, and whose they are
};

} // namespace touchline
