// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/pipeline.h"
#include "server/data/interruption.h"
#include "server/http/gate/standardheaders.h"
#include "server/http/lifetimes.h"
#include "server/http/parameters.h"
#include "server/http/query.h"
#include "server/http/response.h"
#include "server/http/servertiming.h"
#include "server/http/spooling.h"
#include "server/security/policy.h"
#include <QtCore/QLoggingCategory>
#include <QtCore/QScopeGuard>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

Q_LOGGING_CATEGORY(logPipeline, "touchline.http")

AnswerTerms termsOf(const gate::Exchange &exchange)
{
    return {.method = exchange.method,
            .path = exchange.path,
            .query = queryInOrder(exchange.query),
            .scope = exchange.scope,
            .requestId = exchange.id};
}

bool isJson(QByteArrayView contentType, Method method)
{
    const auto end = contentType.indexOf(';');
    const auto type = (end < 0 ? contentType : contentType.first(end)).trimmed();
    return type.compare("application/json", Qt::CaseInsensitive) == 0
        || (method == Method::Patch && type.compare("application/merge-patch+json", Qt::CaseInsensitive) == 0);
}

/** What a route gives whoever asks in that form; nothing: it has no such form. */
std::optional<Representation> representationOf(const Route &route, QByteArrayView accept)
{
    const bool negotiable = route.gives && route.mediaType == "application/json";
    return negotiable ? representationFor(accept, !route.table.isEmpty()) : Representation::Json;
}

/** The field may be sent in parts. */
std::optional<Representation> representationOf(const Route &route, const gate::RequestHead &head)
{
    QByteArrayView accept;
    QByteArray joined; // made only where there are several
    for (const auto &[name, value] : head.fields) {
        if (!gate::sameName(name, "accept"))
            continue;
        const QByteArrayView part(value.data(), qsizetype(value.size()));
        joined = accept.isEmpty() ? QByteArray() : QByteArray(accept.toByteArray() + ", " + part);
        accept = joined.isEmpty() ? part : QByteArrayView(joined);
    }
    return representationOf(route, accept);
}

std::unexpected<Error> tooBusy()
{
    return std::unexpected(
        Error{.code = ErrorCode::Unavailable, .detail = u"The server is busy. Try again in a moment."_s, .retryAfter = 1});
}

/** What the handler is given, and into `terms` how the answer is to be; validated as far as it can be without the handler. */
Result<ApiRequest> requestFrom(const gate::Exchange &exchange, const QHttpServerRequest &request, AnswerTerms &terms)
{
    const auto field = [&request](QHttpHeaders::WellKnownHeader name) { return request.headers().combinedValue(name); };
    terms.ifNoneMatch = field(QHttpHeaders::WellKnownHeader::IfNoneMatch);
    terms.acceptEncoding = field(QHttpHeaders::WellKnownHeader::AcceptEncoding);
    const auto &route = *exchange.route;

    // Whoever was admitted is allowed; asking again costs nothing and keeps a slip in the gate from opening a door.
    if (const auto allowed = policy::mayCall(route.access, exchange.caller); !allowed)
        return failed(allowed);
    auto query = parseQuery(exchange.query, route.parameters);
    if (!query)
        return failed(query);
    const auto representation = representationOf(route, field(QHttpHeaders::WellKnownHeader::Accept));
    if (!representation)
        return notAcceptable(!route.table.isEmpty());
    terms.representation = *representation;
    const auto body = request.body();
    if (route.bodyCap > 0 && !route.spool && !isJson(field(QHttpHeaders::WellKnownHeader::ContentType), route.method))
        return fail(ErrorCode::Unsupported, u"Send the body as application/json."_s);
    if (body.size() > route.bodyCap)
        return fail(ErrorCode::TooLarge, u"The body is larger than the %1 bytes allowed here."_s.arg(route.bodyCap));

    return ApiRequest{.method = exchange.method,
                      .path = exchange.path,
                      .arguments = exchange.arguments,
                      .query = *std::move(query),
                      .queryText = terms.query,
                      .body = QByteArray(body.constData(), body.size()),
                      .spool = exchange.spool,
                      .ifMatch = field(QHttpHeaders::WellKnownHeader::IfMatch),
                      .ifNoneMatch = terms.ifNoneMatch,
                      .idempotencyKey = request.headers().combinedValue("idempotency-key"),
                      .caller = exchange.caller.value_or(Caller()),
                      .representation = terms.representation,
                      .table = route.table,
                      .sorts = route.sorts,
                      .remote = addressOf(exchange),
                      .requestId = exchange.id,
                      .trace = QByteArray(exchange.trace.data(), qsizetype(exchange.trace.size())),
                      .stop = exchange.stop.get_token()};
}

} // namespace

Pipeline::Pipeline(Database &database, Admission &admission, Pools pools, Answers answers, Listen listen)
    : m_database(database), m_admission(admission), m_pools(pools), m_answers(std::move(answers)), m_listen(std::move(listen))
{}

gate::Application Pipeline::application()
{
    return {.admit = [this](gate::Exchange &exchange, const gate::RequestHead &head) { return admit(exchange, head); },
            .handle = [this](gate::Exchange &exchange, const QHttpServerRequest &request) { return handle(exchange, request); },
            .reads = {"accept", "accept-encoding", "content-type", "if-match", "if-none-match", "idempotency-key"},
            .refresh =
                [this] {
                    const auto caughtUp = m_database.catchUp();
                    if (!caughtUp)
                        qCWarning(logPipeline).noquote() << "the database does not say what has changed:" << caughtUp.error().detail;
                    return caughtUp.has_value();
                }};
}

std::optional<gate::Answer> Pipeline::admit(gate::Exchange &exchange, const gate::RequestHead &head)
{
    if (const auto entered = m_admission.admit(exchange, head); !entered)
        return Response::problem(entered.error(), termsOf(exchange));
    noteAdmission(exchange);
    if (const auto spooled = exchange.route->spool ? spoolBody(exchange, head) : Result<void>(); !spooled)
        return Response::problem(spooled.error(), termsOf(exchange));
    return exchange.route->streams ? listen(exchange, head) : known(exchange, head);
}

std::optional<gate::Answer> Pipeline::handle(gate::Exchange &exchange, const QHttpServerRequest &request)
{
    auto terms = termsOf(exchange);
    auto parsed = requestFrom(exchange, request, terms);
    if (!parsed)
        return Response::problem(parsed.error(), terms);
    const auto &route = *exchange.route;
    const auto told = timingFor(exchange);
    if (route.quick && terms.representation == Representation::Json) {
        WorkTimes times;
        times.begun = times.asked;
        auto answer = Response::of(run(route, *parsed), terms);
        times.ended = WorkTimes::Clock::now();
        return withTiming(std::move(answer), told, times);
    }

    if (route.cached) {
        if (const auto kept = m_answers.cache.find(keyOf(terms))) { // since the gate looked
            exchange.fromCache = true;
            return withTiming(Response::of(*kept, terms), timingFor(exchange), {});
        }
        exchange.cacheMissed = true;
        return workOut(exchange, *std::move(parsed), terms);
    }
    return workApart(exchange, *std::move(parsed), terms);
}

std::optional<gate::Answer> Pipeline::workApart(const gate::Exchange &exchange, ApiRequest request, const AnswerTerms &terms)
{
    auto &pool = exchange.route->hashesPassword ? m_pools.hashing : m_pools.workers;
    const auto started = pool.tryStart([this, &route = *exchange.route, request = std::move(request), terms, told = timingFor(exchange),
                                        times = WorkTimes(), replier = exchange.replier()]() mutable {
        if (request.stop.stop_requested())
            return;
        times.begun = WorkTimes::Clock::now();
        const Interruption interruption(m_database, request.stop);
        auto answer = Response::of(run(route, request), terms);
        times.ended = WorkTimes::Clock::now();
        answer = withTiming(std::move(answer), told, times);
        answer.queued = times.queued();
        replier.send(std::move(answer));
    });
    if (!started)
        return Response::problem(tooBusy().error(), terms);
    return std::nullopt;
}

QByteArray Pipeline::keyOf(const AnswerTerms &terms) const
{
    const auto coding = Response::acceptsGzip(terms.acceptEncoding) ? QByteArrayView("gzip") : QByteArrayView("identity");
    return terms.path + '?' + terms.query + '\n' + QByteArray::number(toNumber(m_database.dataRevision())) + ' ' + m_answers.definitions
        + ' ' + coding + ' ' + wordOf(terms.representation) + ' ' + terms.scope;
}

gate::Answer Pipeline::listen(const gate::Exchange &exchange, const gate::RequestHead &head) const
{
    const auto refuse = [&](const Error &error) { return Response::problem(error, termsOf(exchange)); };
    auto query = parseQuery(exchange.query, exchange.route->parameters);
    if (!query)
        return refuse(query.error());
    if (head.bodyAnnounced())
        return refuse({.code = ErrorCode::TooLarge, .detail = u"Nothing is to be sent here but the head of the request."_s});
    // A client that comes back says where it stopped, whatever it asked at first.
    if (const auto last = head.value("last-event-id"); !last.empty())
        query = QueryItems{{"since", QByteArray(last.data(), qsizetype(last.size()))}};
    const auto since = revisionFrom({.query = *std::move(query)}, "since");
    if (!since)
        return refuse(since.error());
    gate::Answer answer{.status = 200, .headers = gate::standardHeaders()};
    answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/event-stream");
    answer.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    answer.headers.append("X-Accel-Buffering", "no"); // or nginx keeps events back
    if (head.method == Method::Head)
        return answer;
    const auto authorization = head.value("authorization");
    auto stream = m_listen(*exchange.caller, QByteArray(authorization.data(), qsizetype(authorization.size())), *since);
    if (!stream)
        return refuse(stream.error());
    answer.events = *std::move(stream);
    return answer;
}

std::optional<gate::Answer> Pipeline::known(gate::Exchange &exchange, const gate::RequestHead &head)
{
    // Whoever sends a body where none is wanted is told so as ever.
    if (!m_answers.inGate || !exchange.route->cached || !exchange.current || head.contentLength > 0 || head.chunked)
        return std::nullopt;
    const auto field = [&head](std::string_view name) {
        const auto value = head.value(name);
        return QByteArray(value.data(), qsizetype(value.size()));
    };
    const auto representation = representationOf(*exchange.route, head);
    if (!representation)
        return std::nullopt;
    auto terms = termsOf(exchange);
    terms.representation = *representation;
    terms.acceptEncoding = field("accept-encoding");
    const auto kept = m_answers.cache.find(keyOf(terms));
    if (!kept)
        return std::nullopt;
    terms.ifNoneMatch = field("if-none-match");
    exchange.fromCache = true;
    if (const auto told = timingFor(exchange))
        exchange.fields += "Server-Timing: " + valueOf(*told).toStdString() + "\r\n";
    return Response::of(*kept, terms);
}

std::optional<gate::Answer> Pipeline::workOut(const gate::Exchange &exchange, ApiRequest request, const AnswerTerms &terms)
{
    // What is read from now on is of this revision or a newer one, which is what a later finder of the key wants at least.
    const auto key = keyOf(terms);
    // Filled in for the one whose work it is; who joins takes no worker.
    const auto times = std::make_shared<WorkTimes>();
    const auto joined =
        m_flights.join(key, request.stop, [terms, told = timingFor(exchange), times, replier = exchange.replier()](const auto &kept) {
            auto answer = withTiming(Response::of(*kept, terms), told, *times);
            answer.queued = times->queued();
            replier.send(std::move(answer));
        });
    if (!joined.first)
        return std::nullopt;
    // It goes on as long as anybody waits, even if not the one who asked first.
    request.stop = joined.stop;
    const auto started =
        m_pools.workers.tryStart([this, flight = joined.flight, key, &route = *exchange.route, request = std::move(request), terms, times] {
            times->begun = WorkTimes::Clock::now();
            // Whatever happens to it: those who wait are told.
            std::shared_ptr<const KeptAnswer> kept;
            const auto landing = qScopeGuard([&] {
                times->ended = WorkTimes::Clock::now();
                m_flights.land(flight, kept ? kept : std::make_shared<KeptAnswer>(KeptAnswer{.error = Error{.code = ErrorCode::Internal}}));
            });
            kept = answerFor(key, route, request, terms);
        });
    if (!started)
        m_flights.land(joined.flight, std::make_shared<KeptAnswer>(KeptAnswer{.error = tooBusy().error()}));
    return std::nullopt;
}

std::shared_ptr<const KeptAnswer> Pipeline::answerFor(const QByteArray &key, const Route &route, const ApiRequest &request,
                                                      const AnswerTerms &terms)
{
    if (request.stop.stop_requested())
        return std::make_shared<KeptAnswer>(KeptAnswer{.error = Error{.code = ErrorCode::Cancelled}});
    const Interruption interruption(m_database, request.stop);
    const auto heldBack = m_answers.heldBack();
    const auto result = run(route, request);
    auto kept = std::make_shared<const KeptAnswer>(Response::kept(result, terms));
    const bool absent = kept->error && kept->error->code == ErrorCode::NotFound;
    if ((!kept->error || absent) && m_answers.heldBack() == heldBack)
        m_answers.cache.insert(key, kept, lifetimeOf(result, QDateTime::currentDateTimeUtc().date()));
    return kept;
}

Result<Reply> Pipeline::run(const Route &route, const ApiRequest &request)
{
    try {
        auto reply = route.handler(request);
        if (reply)
            reply->modified = m_times.secondsOf(reply->revision); // of what is quick there is none to be asked for
        if (!reply && reply.error().code == ErrorCode::Internal)
            qCCritical(logPipeline).noquote() << request.label() << reply.error().detail;
        return reply;
    } catch (const std::exception &exception) {
        qCCritical(logPipeline).noquote() << request.label() << exception.what();
    } catch (...) {
        qCCritical(logPipeline).noquote() << request.label() << "an unknown exception";
    }
    return fail(ErrorCode::Internal);
}

} // namespace touchline
