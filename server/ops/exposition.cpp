// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/exposition.h"
#include "core/contract/paths.h"
#include "server/http/gate/problem.h"
#include "server/http/gate/standardheaders.h"
#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>
#include <sstream>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

/** Families in the order in which they are told. */
class Families
{
public:
    void begin(const char *name, const char *help, MetricType type)
    {
        m_all.push_back({.name = name, .help = help, .type = type, .metric = {}});
    }
    void add(double value, Labels labels = {})
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        (m_all.back().type == MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
        m_all.back().metric.push_back(std::move(metric));
    }
    void add(const DurationHistogram::Snapshot &time, Labels labels)
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        auto &histogram = metric.histogram;
        for (size_t bucket = 0; bucket < DurationHistogram::bounds.size(); ++bucket) {
            histogram.sample_count += time.counts[bucket];
            histogram.bucket.push_back(
                {.cumulative_count = histogram.sample_count, .upper_bound = double(DurationHistogram::bounds[bucket]) / 1e6});
        }
        histogram.sample_count += time.counts.back(); // the serialiser adds the bucket without a bound
        histogram.sample_sum = double(time.microseconds) / 1e6;
        m_all.back().metric.push_back(std::move(metric));
    }
    void gauge(const char *name, const char *help, double value)
    {
        begin(name, help, MetricType::Gauge);
        add(value);
    }
    QByteArray text() const
    {
        std::ostringstream out;
        prometheus::TextSerializer().Serialize(out, m_all);
        return QByteArray::fromStdString(out.str());
    }

private:
    std::vector<MetricFamily> m_all;
};

std::string routeOf(const RequestMetrics::RouteCounts &counts)
{
    return counts.route ? std::string(counts.route->path.data(), size_t(counts.route->path.size())) : "none";
}

std::string statusOf(int status)
{
    return status == 0 ? "other" : std::to_string(status);
}

/** The route's own, where HEAD counts as GET. */
Labels labelsOf(const RequestMetrics::RouteCounts &counts)
{
    return {{"route", routeOf(counts)}, {"method", counts.route ? gate::nameOf(counts.route->method).toStdString() : "none"}};
}

void addRequests(Families &families, const std::vector<RequestMetrics::RouteCounts> &routes)
{
    families.begin("touchline_http_requests_total", "Requests by route, method and status of the answer (499: the client left)",
                   MetricType::Counter);
    for (const auto &counts : routes) {
        for (const auto &[method, status, count] : counts.answered)
            families.add(double(count),
                         {{"route", routeOf(counts)}, {"method", method.toByteArray().toStdString()}, {"status", statusOf(status)}});
    }
    families.begin("touchline_http_request_duration_seconds", "From a complete head to the end of the answer", MetricType::Histogram);
    for (const auto &counts : routes)
        families.add(counts.time, labelsOf(counts));
    families.begin("touchline_http_response_bytes_total", "Bytes of answers, heads included", MetricType::Counter);
    for (const auto &counts : routes)
        families.add(double(counts.bytes), labelsOf(counts));
    families.begin("touchline_answer_cache_lookups_total", "Answers that were kept (hit) or might have been (miss)", MetricType::Counter);
    for (const auto &counts : routes) {
        if (counts.hits + counts.misses == 0)
            continue;
        families.add(double(counts.hits), {{"route", routeOf(counts)}, {"result", "hit"}});
        families.add(double(counts.misses), {{"route", routeOf(counts)}, {"result", "miss"}});
    }
}

void addDenials(Families &families, const std::vector<RequestMetrics::RouteCounts> &routes)
{
    std::array<std::pair<const char *, quint64>, 3> denied{{{"unauthenticated", 0}, {"forbidden", 0}, {"too_many", 0}}};
    std::array<std::pair<const char *, quint64>, 3> signIns{{{"accepted", 0}, {"refused", 0}, {"limited", 0}}};
    for (const auto &counts : routes) {
        const bool signIn = counts.route && counts.route->path == paths::login;
        for (const auto &[method, status, count] : counts.answered) {
            denied[0].second += status == 401 ? count : 0;
            denied[1].second += status == 403 ? count : 0;
            denied[2].second += status == 429 ? count : 0;
            signIns[0].second += signIn && status == 200 ? count : 0;
            signIns[1].second += signIn && status == 401 ? count : 0;
            signIns[2].second += signIn && status == 429 ? count : 0;
        }
    }
    families.begin("touchline_denials_total", "Requests that were turned away", MetricType::Counter);
    for (const auto &[kind, count] : denied)
        families.add(double(count), {{"reason", kind}});
    families.begin("touchline_sign_ins_total", "Attempts to sign in", MetricType::Counter);
    for (const auto &[outcome, count] : signIns)
        families.add(double(count), {{"outcome", outcome}});
}

void addPools(Families &families, const RequestMetrics &metrics, const ServerState &state)
{
    families.begin("touchline_queue_wait_seconds", "How long work has waited for a thread", MetricType::Histogram);
    families.add(metrics.queued(RequestMetrics::Pool::Workers), {{"pool", "work"}});
    families.add(metrics.queued(RequestMetrics::Pool::Hashing), {{"pool", "hash"}});
    const auto each = [&](const char *name, const char *help, int PoolState::*value) {
        families.begin(name, help, MetricType::Gauge);
        families.add(state.workers.*value, {{"pool", "work"}});
        families.add(state.hashing.*value, {{"pool", "hash"}});
    };
    each("touchline_pool_threads", "Threads of the pool", &PoolState::threads);
    each("touchline_pool_busy_threads", "Threads at work", &PoolState::busy);
    each("touchline_pool_queue_length", "What waits for a thread", &PoolState::waiting);
    each("touchline_pool_queue_room", "How much may wait", &PoolState::room);
}

void addState(Families &families, const gate::Load &load, const ServerState &state)
{
    families.gauge("touchline_connections", "Open connections", double(load.connections.load()));
    families.gauge("touchline_requests_in_flight", "Requests at a handler", double(load.requests.load()));
    families.gauge("touchline_answer_cache_bytes", "Bytes of kept answers", double(state.answers.bytes));
    families.gauge("touchline_answer_cache_budget_bytes", "How many there may be", double(state.answers.budget));
    families.gauge("touchline_answer_cache_entries", "Kept answers", double(state.answerCount));
    families.begin("touchline_answer_cache_evictions_total", "Kept answers that made room for others", MetricType::Counter);
    families.add(double(state.answersEvicted));
    families.gauge("touchline_frame_bytes", "Bytes of seasons in memory", double(state.frames.bytes));
    families.gauge("touchline_frame_budget_bytes", "How many there may be", double(state.frames.budget));
    if (state.allocated)
        families.gauge("touchline_allocated_bytes", "What malloc has given out", double(*state.allocated));
    if (state.resident)
        families.gauge("process_resident_memory_bytes", "Resident memory size in bytes", double(*state.resident));
    families.gauge("process_start_time_seconds", "Start time of the process since unix epoch in seconds", double(state.started));
    families.begin("touchline_build_info", "1, with the version of this server", MetricType::Gauge);
    families.add(1, {{"version", TOUCHLINE_VERSION}});
}

/** On the loopback address only its own names: a web page that made its name point here is not served. */
bool isOwnName(std::string_view host)
{
    const auto colon = host.rfind(':');
    const auto name = colon == host.npos || host.ends_with(']') ? host : host.substr(0, colon);
    return name == "localhost" || name == "[::1]" || QHostAddress(QLatin1StringView(name.data(), qsizetype(name.size()))).isLoopback();
}

} // namespace

QByteArray expositionOf(const RequestMetrics &metrics, const ServerState &state)
{
    Families families;
    const auto routes = metrics.routes();
    addRequests(families, routes);
    addDenials(families, routes);
    addPools(families, metrics, state);
    addState(families, metrics.load(), state);
    return families.text();
}

RouteTable metricsRoutes()
{
    RouteTable table;
    table.add({.method = Method::Get,
               .path = paths::metrics,
               .summary = "What has been counted, for Prometheus"_L1,
               .access = Access::Anyone,
               .mediaType = "text/plain",
               .quick = true,
               .handler = [](const ApiRequest &) -> Result<Reply> { return fail(ErrorCode::NotFound); }}); // never asked
    return table;
}

gate::Application metricsApplication(std::function<QByteArray()> text)
{
    return {.admit = [text = std::move(text)](gate::Exchange &exchange, const gate::RequestHead &head) -> std::optional<gate::Answer> {
                if (exchange.peer.isLoopback() && !isOwnName(head.value("host")))
                    return gate::problem(403, QStringLiteral("Ask for this by its address."), exchange.path, exchange.id);
                gate::Answer answer{.headers = gate::standardHeaders(), .body = text()};
                answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/plain; version=0.0.4; charset=utf-8");
                answer.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
                return answer;
            },
            .handle = [](gate::Exchange &exchange, const QHttpServerRequest &) -> std::optional<gate::Answer> {
                return gate::problem(404, {}, exchange.path, exchange.id);
            }};
}

} // namespace touchline
