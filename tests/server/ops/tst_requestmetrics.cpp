// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/exposition.h"
#include "tests/server/support/exposition.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RequestMetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsByRouteMethodAndStatus();
    void countsHeadAsItsOwnMethod();
    void tellsHitsFromMisses();
    void tellsQueuesApart();
    void hasAnEndOfLabels();
    void countsNothingBeforeItsTime();
    void tellsWhatIsUnderWay();
    void tellsWhatTheServerHolds();

private:
    static Route route(Method method, QLatin1StringView path, bool hashes = false)
    {
        return {.method = method,
                .path = path,
                .summary = "A route"_L1,
                .access = Access::Anyone,
                .hashesPassword = hashes,
                .handler = [](const ApiRequest &) -> Result<Reply> { return Reply(); }};
    }
    gate::AccessRecord record(int index, int status, const char *method = "GET") const
    {
        return {.method = method,
                .path = "/api/v1/players/17",
                .status = status,
                .duration = 3ms,
                .route = index < 0 ? nullptr : &m_routes->routes()[index],
                .bytes = 100};
    }
    Samples samples(const ServerState &state = {}) const { return samplesOf(expositionOf(*m_metrics, state)); }
    std::unique_ptr<RouteTable> m_routes;
    std::unique_ptr<RequestMetrics> m_metrics;
};

void RequestMetricsTest::init()
{
    m_metrics = std::make_unique<RequestMetrics>();
    m_routes = std::make_unique<RouteTable>();
    m_routes->add(route(Method::Get, "/api/v1/players/{id}"_L1));
    m_routes->add(route(Method::Patch, "/api/v1/players/{id}"_L1));
    m_routes->add(route(Method::Post, "/api/v1/auth/login"_L1, true));
    m_metrics->follow(*m_routes);
}

void RequestMetricsTest::countsByRouteMethodAndStatus()
{
    m_metrics->count(record(0, 200));
    m_metrics->count(record(0, 200));
    m_metrics->count(record(0, 304));
    m_metrics->count(record(1, 412, "PATCH"));
    const auto all = samples();
    QCOMPARE(all.value("touchline_http_requests_total{route='/api/v1/players/{id}',method='GET',status='200'}"), 2);
    QCOMPARE(all.value("touchline_http_requests_total{route='/api/v1/players/{id}',method='GET',status='304'}"), 1);
    QCOMPARE(all.value("touchline_http_requests_total{route='/api/v1/players/{id}',method='PATCH',status='412'}"), 1);
    QCOMPARE(all.value("touchline_http_response_bytes_total{route='/api/v1/players/{id}',method='GET'}"), 300);
    const QByteArray time = "touchline_http_request_duration_seconds_%1{route='/api/v1/players/{id}',method='GET'%2}";
    const auto of = [&](const char *what, const char *more) {
        return all.value(QByteArray(time).replace("%1", what).replace("%2", more), -1);
    };
    QCOMPARE(of("count", ""), 3);
    QCOMPARE(of("sum", ""), 0.009);
    QCOMPARE(of("bucket", ",le='0.0025'"), 0);
    QCOMPARE(of("bucket", ",le='0.005'"), 3);
    QCOMPARE(of("bucket", ",le='+Inf'"), 3);
    QCOMPARE(inconsistencies(all), QByteArrayList());
}

void RequestMetricsTest::countsHeadAsItsOwnMethod()
{
    m_metrics->count(record(0, 200, "HEAD"));
    QCOMPARE(samples().value("touchline_http_requests_total{route='/api/v1/players/{id}',method='HEAD',status='200'}"), 1);
}

void RequestMetricsTest::tellsHitsFromMisses()
{
    auto hit = record(0, 200);
    hit.fromCache = true;
    auto miss = record(0, 200);
    miss.cacheMissed = true;
    m_metrics->count(hit);
    m_metrics->count(hit);
    m_metrics->count(miss);
    m_metrics->count(record(1, 200, "PATCH"));
    const auto all = samples();
    QCOMPARE(all.value("touchline_answer_cache_lookups_total{route='/api/v1/players/{id}',result='hit'}"), 2);
    QCOMPARE(all.value("touchline_answer_cache_lookups_total{route='/api/v1/players/{id}',result='miss'}"), 1);
}

void RequestMetricsTest::tellsQueuesApart()
{
    auto waited = record(0, 200);
    waited.queued = 80us;
    m_metrics->count(waited);
    auto signIn = record(2, 401, "POST");
    signIn.queued = 0us; // it took a worker that was free
    m_metrics->count(signIn);
    m_metrics->count(record(0, 200)); // took none
    const auto all = samples();
    QCOMPARE(all.value("touchline_queue_wait_seconds_count{pool='work'}"), 1);
    QCOMPARE(all.value("touchline_queue_wait_seconds_sum{pool='work'}"), 80e-6);
    QCOMPARE(all.value("touchline_queue_wait_seconds_count{pool='hash'}"), 1);
    QCOMPARE(all.value("touchline_sign_ins_total{outcome='refused'}"), 1);
    QCOMPARE(all.value("touchline_denials_total{reason='unauthenticated'}"), 1);
}

void RequestMetricsTest::hasAnEndOfLabels()
{
    const auto fill = [this] {
        for (int status = -1; status < 700; ++status) {
            for (const auto *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW", ""}) {
                m_metrics->count(record(-1, status, method));
                m_metrics->count(record(0, status, method));
            }
        }
    };
    fill();
    const auto once = samples();
    fill();
    const auto twice = samples();
    QCOMPARE(twice.keys(), once.keys());
    QVERIFY(once.size() < 500);
    QCOMPARE(twice.value("touchline_http_requests_total{route='none',method='GET',status='404'}"), 2);
    QCOMPARE(twice.value("touchline_http_requests_total{route='none',method='none',status='404'}"), 4); // BREW, too
    QVERIFY(twice.value("touchline_http_requests_total{route='none',method='GET',status='other'}") > 600);
    for (auto sample = once.begin(); sample != once.end(); ++sample)
        QVERIFY2(!sample.key().contains("players/17") && !sample.key().contains("BREW"), sample.key().constData());
}

void RequestMetricsTest::countsNothingBeforeItsTime()
{
    RequestMetrics early;
    early.count(record(-1, 404));
    QVERIFY(early.routes().empty());
}

void RequestMetricsTest::tellsWhatIsUnderWay()
{
    m_metrics->load().connections = 7;
    m_metrics->load().requests = 3;
    QCOMPARE(samples().value("touchline_connections"), 7);
    QCOMPARE(samples().value("touchline_requests_in_flight"), 3);
}

void RequestMetricsTest::tellsWhatTheServerHolds()
{
    const auto all = samples({.started = 1'700'000'000,
                              .frames = {.bytes = 5, .budget = 50},
                              .answers = {.bytes = 6, .budget = 60},
                              .answerCount = 2,
                              .answersEvicted = 9,
                              .workers = {.threads = 2, .busy = 2, .waiting = 4, .room = 256}});
    QCOMPARE(all.value("touchline_frame_bytes"), 5);
    QCOMPARE(all.value("touchline_frame_budget_bytes"), 50);
    QCOMPARE(all.value("touchline_answer_cache_bytes"), 6);
    QCOMPARE(all.value("touchline_answer_cache_budget_bytes"), 60);
    QCOMPARE(all.value("touchline_answer_cache_entries"), 2);
    QCOMPARE(all.value("touchline_answer_cache_evictions_total"), 9);
    QCOMPARE(all.value("touchline_pool_queue_length{pool='work'}"), 4);
    QCOMPARE(all.value("process_start_time_seconds"), 1'700'000'000);
    QVERIFY(!all.contains("process_resident_memory_bytes")); // nobody knows, which is not none
}

QTEST_APPLESS_MAIN(RequestMetricsTest)
#include "tst_requestmetrics.moc"
