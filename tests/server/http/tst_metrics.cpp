// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/exposition.h"
#include "tests/server/support/programrun.h"
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What the real executable tells of its own work: to Prometheus, and to admins. */
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void risesWithRequests();
    void measuresTheQueue();
    void countsStrangersWithoutTheirWords();
    void standsOnItsOwnPort();
    void servesOnlyItsOwnName();
    void isThereOnlyWhenAskedFor();
    void staysOnThisComputer();
    void tellsTheDesktopItsPort();
    void tellsAdminsTheirTimes_data();
    void tellsAdminsTheirTimes();
    void keepsTimesOutOfKeptAnswers();
    void tellsOthersNoTimes();
    void showsPerformance();
    void showsTheCache();
    void emptiesTheCache();

private:
    QByteArray target() const { return "/api/v1/players?season=" + QByteArray::number(m_league->season.own); }
    QByteArray player(qint64 id) const { return "/api/v1/players/" + QByteArray::number(id); }
    QByteArray timing(const QByteArray &token, const QByteArray &from) { return m_server->get(from, token).headers.value("server-timing"); }
    double sample(const QByteArray &name) { return samplesOf(m_server->scrape().body).value(name, 0); }
    const QJsonObject data(const QByteArray &from) { return m_server->get(from, m_admin).json()["data"_L1].toObject(); }
    /** A server that was told so much besides its database. */
    void serve(const QStringList &more = {});
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;
    QByteArray m_coach;
};

void MetricsTest::serve(const QStringList &more)
{
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->serve(QStringList{u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s} + more));
}

void MetricsTest::init()
{
    m_server.reset();
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    m_admin = m_league->tokenOf(u"admin"_s);
    m_coach = m_league->tokenOf(u"coach"_s);
    serve({u"--metrics-port"_s, u"0"_s});
    QVERIFY(m_server->metricsPort() != 0);
}

void MetricsTest::risesWithRequests()
{
    const QByteArray ok = "touchline_http_requests_total{route='/api/v1/players',method='GET',status='200'}";
    const QByteArray unchanged = "touchline_http_requests_total{route='/api/v1/players',method='GET',status='304'}";
    const auto first = m_server->scrape();
    QCOMPARE(first.status, 200);
    QCOMPARE(first.headers.value("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    QVERIFY(!samplesOf(first.body).contains(ok));
    const auto answer = m_server->get(target(), m_coach);
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_server->get(target(), m_coach).status, 200);
    QCOMPARE(m_server->get(target(), m_coach, {{"If-None-Match", answer.headers["etag"]}}).status, 304);
    QCOMPARE(m_server->get(player(m_league->player.other), m_coach).status, 404);
    QCOMPARE(m_server->get(player(m_league->player.own)).status, 401);
    // A request is counted when its answer has left: maybe a moment after it came in here.
    QTRY_COMPARE(sample("touchline_http_requests_total{route='/api/v1/players/{id}',method='GET',status='401'}"), 1);
    QTRY_COMPARE(sample("touchline_http_request_duration_seconds_count{route='/api/v1/players',method='GET'}"), 3);
    QTRY_COMPARE(sample("touchline_http_requests_total{route='/api/v1/players/{id}',method='GET',status='404'}"), 1);
    QTRY_COMPARE(sample("touchline_requests_in_flight"), 0);
    QTRY_COMPARE(sample("touchline_pool_queue_length{pool='work'}"), 0);
    QTcpSocket held; // the client of the requests may have left after the 401
    held.connectToHost(u"127.0.0.1"_s, m_server->port());
    QVERIFY(held.waitForConnected());
    QTRY_VERIFY(sample("touchline_connections") >= 1);
    const auto all = samplesOf(m_server->scrape().body);
    QCOMPARE(all.value(ok), 2);
    QCOMPARE(all.value(unchanged), 1);
    QCOMPARE(all.value("touchline_answer_cache_lookups_total{route='/api/v1/players',result='miss'}"), 1);
    QCOMPARE(all.value("touchline_answer_cache_lookups_total{route='/api/v1/players',result='hit'}"), 2);
    QVERIFY(all.value("touchline_http_request_duration_seconds_sum{route='/api/v1/players',method='GET'}") > 0);
    QVERIFY(all.value("touchline_http_response_bytes_total{route='/api/v1/players',method='GET'}") > 2 * answer.body.size());
    QCOMPARE(all.value("touchline_denials_total{reason='unauthenticated'}"), 1);
    QVERIFY(all.value("touchline_answer_cache_bytes") > answer.body.size());
    QVERIFY(all.value("touchline_answer_cache_entries") >= 1);
    QVERIFY(all.value("touchline_answer_cache_budget_bytes") > all.value("touchline_answer_cache_bytes"));
    QVERIFY(all.value("touchline_pool_threads{pool='work'}") >= 2);
#ifdef Q_OS_LINUX
    QVERIFY(all.value("process_resident_memory_bytes") > 1'000'000);
#endif
    QCOMPARE(inconsistencies(all), QByteArrayList());
}

void MetricsTest::measuresTheQueue()
{
    // One thread hashes passwords: of three that come together, the second and third wait for the first.
    constexpr int many = 3;
    const QByteArray body = "{\"name\":\"coach\",\"password\":\"wrong tree lane bicycle\"}";
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < many; ++i) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QHostAddress::LocalHost, m_server->port());
        QVERIFY(socket->waitForConnected());
    }
    for (const auto &socket : sockets) {
        socket->write("POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(socket->waitForBytesWritten());
    }
    for (const auto &socket : sockets)
        QVERIFY(socket->bytesAvailable() > 0 || socket->waitForReadyRead(20'000));
    QTRY_COMPARE(sample("touchline_queue_wait_seconds_count{pool='hash'}"), many);
    const auto all = samplesOf(m_server->scrape().body);
    QVERIFY(all.value("touchline_queue_wait_seconds_bucket{pool='hash',le='0.001'}") < many);
    QVERIFY(all.value("touchline_queue_wait_seconds_sum{pool='hash'}") > 0.001);
    QCOMPARE(all.value("touchline_sign_ins_total{outcome='refused'}"), many);
    QCOMPARE(inconsistencies(all), QByteArrayList());
    // What is worked out takes a worker, what is kept takes none.
    const auto before = all.value("touchline_queue_wait_seconds_count{pool='work'}");
    QCOMPARE(m_server->get(target(), m_coach).status, 200);
    QCOMPARE(m_server->get(target(), m_coach).status, 200);
    QTRY_COMPARE(sample("touchline_http_requests_total{route='/api/v1/players',method='GET',status='200'}"), 2);
    QCOMPARE(sample("touchline_queue_wait_seconds_count{pool='work'}"), before + 1);
}

void MetricsTest::countsStrangersWithoutTheirWords()
{
    const auto ask = [this](int round) {
        for (int i = 0; i < 50; ++i) {
            const auto word = "secret" + QByteArray::number(1000 * round + i);
            m_server->get('/' + word);
            m_server->get("/api/v1/" + word + "?q=" + word);
            m_server->get("/api/v1/sports/" + word, m_coach);
            m_server->get(player(5000 * round + 700 + i), m_coach);
        }
    };
    const QByteArray strangers = "touchline_http_requests_total{route='none',method='GET',status='404'}";
    ask(1);
    QTRY_COMPARE(sample(strangers), 100);
    const auto first = m_server->scrape().body;
    ask(2);
    QTRY_COMPARE(sample(strangers), 200);
    const auto second = m_server->scrape().body;
    QCOMPARE(samplesOf(second).keys(), samplesOf(first).keys());
    QVERIFY(!samplesOf(second).isEmpty());
    QVERIFY(!second.contains("secret"));
    QCOMPARE(inconsistencies(samplesOf(second)), QByteArrayList());
}

void MetricsTest::standsOnItsOwnPort()
{
    QCOMPARE(m_server->get("/metrics").status, 404);
    QCOMPARE(m_server->get("/metrics", m_admin).status, 404);
    for (const auto *path : {"/", "/metrics/", "/metrics/x", "/livez", "/api/v1/me", "/docs"}) {
        const auto answer = m_server->scrape(path);
        QVERIFY2(answer.status == 404, path);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    }
    const auto head = m_server->scrape("/metrics", "HEAD");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    const auto post = m_server->scrape("/metrics", "POST");
    QCOMPARE(post.status, 405);
    QCOMPARE(post.headers.value("allow"), "GET, HEAD, OPTIONS");
}

void MetricsTest::servesOnlyItsOwnName()
{
    QCOMPARE(m_server->scrape("/metrics", "GET", {{"Host", "localhost:9464"}}).status, 200);
    QCOMPARE(m_server->scrape("/metrics", "GET", {{"Host", "[::1]:9464"}}).status, 200);
    for (const auto *name : {"stranger.example", "localhost.stranger.example:80", "127.0.0.1.stranger.example", "192.0.2.7"})
        QCOMPARE(m_server->scrape("/metrics", "GET", {{"Host", name}}).status, 403);
}

void MetricsTest::isThereOnlyWhenAskedFor()
{
    m_server.reset();
    serve();
    QCOMPARE(m_server->metricsPort(), 0);
}

void MetricsTest::staysOnThisComputer()
{
    m_server.reset();
    const auto [code, out, err] = runProgram({u"serve"_s, u"--database"_s, m_league->path(), u"--port"_s, u"0"_s, u"--metrics-port"_s,
                                              u"0"_s, u"--metrics-address"_s, u"0.0.0.0"_s});
    QCOMPARE(code, 1);
    QVERIFY2(err.contains("metrics are told to whoever asks"), err.constData());
}

void MetricsTest::tellsTheDesktopItsPort()
{
    m_server.reset();
    const QTemporaryDir folder;
    QProcess process;
    process.start(serverProgram(), {u"serve"_s, u"--local"_s, u"--metrics-port"_s, u"0"_s, u"--database"_s, folder.filePath(u"own.db"_s)});
    process.write(QByteArray("0123456789abcdef").repeated(4) + '\n');
    QJsonObject message;
    while (message["state"_L1].toString() != "listening"_L1) {
        QVERIFY(process.canReadLine() || process.waitForReadyRead(30'000));
        message = QJsonDocument::fromJson(process.readLine()).object();
    }
    const int port = std::as_const(message)["metrics_port"_L1].toInt();
    QVERIFY(port > 0);
    QVERIFY(port != std::as_const(message)["port"_L1].toInt());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(port));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(10'000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(15'000));
    QCOMPARE(process.exitCode(), 0);
}

void MetricsTest::tellsAdminsTheirTimes_data()
{
    QTest::addColumn<bool>("inGate");
    QTest::newRow("answers from the gate") << true;
    QTest::newRow("answers through QtHttpServer") << false;
}

void MetricsTest::tellsAdminsTheirTimes()
{
    QFETCH(bool, inGate);
    if (!inGate) {
        m_server.reset();
        serve({u"--no-fast-path"_s});
    }
    const auto is = [](const QByteArray &value, const QString &form) {
        const auto number = u"\\d+\\.\\d{3}"_s;
        return QRegularExpression(u'^' + QString(form).replace(u'#', number) + u'$').match(QString::fromUtf8(value)).hasMatch();
    };
    const auto worked = timing(m_admin, target());
    QVERIFY2(is(worked, u"auth;dur=#, queue;dur=#, handler;dur=#, cache;desc=miss"_s), worked.constData());
    const auto again = m_server->get(target(), m_admin);
    QVERIFY2(is(again.headers.value("server-timing"), u"auth;dur=#, cache;desc=hit"_s), again.headers.value("server-timing").constData());
    const auto unchanged = m_server->get(target(), m_admin, {{"If-None-Match", again.headers["etag"]}});
    QCOMPARE(unchanged.status, 304);
    QVERIFY(is(unchanged.headers.value("server-timing"), u"auth;dur=#, cache;desc=hit"_s));
    const auto me = timing(m_admin, "/api/v1/me"); // answered where it came in
    QVERIFY2(is(me, u"auth;dur=#, handler;dur=#"_s), me.constData());
    const auto missing = timing(m_admin, player(TestLeague::Ids::missing));
    QVERIFY2(is(missing, u"auth;dur=#, queue;dur=#, handler;dur=#, cache;desc=miss"_s), missing.constData());
}

void MetricsTest::keepsTimesOutOfKeptAnswers()
{
    const auto first = m_server->get(target(), m_admin);
    QVERIFY(first.headers.value("server-timing").contains("handler;dur="));
    const auto second = m_server->get(target(), m_league->tokenOf(u"admin"_s));
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.headers.value("etag"), first.headers.value("etag"));
    QVERIFY(second.headers.value("server-timing").contains("cache;desc=hit"));
    QVERIFY(!second.headers.value("server-timing").contains("handler"));
}

void MetricsTest::tellsOthersNoTimes()
{
    for (const auto *name : {u"coach", u"viewer", u"stranger", u"nobody"}) {
        const auto token = m_league->tokenOf(QString::fromUtf16(name));
        for (const auto &from :
             {target(), target(), QByteArray("/api/v1/me"), player(m_league->player.own), player(TestLeague::Ids::missing),
              QByteArray("/api/v1/admin/performance"), QByteArray("/livez"), QByteArray("/nowhere")}) {
            const auto answer = m_server->get(from, token);
            QVERIFY(answer.status > 0);
            QVERIFY2(!answer.headers.contains("server-timing"), from.constData());
        }
    }
    QVERIFY(!m_server->get("/api/v1/me", "forged").headers.contains("server-timing"));
    QVERIFY(!m_server->get("/livez").headers.contains("server-timing"));
    // Not an admin's any more.
    QVERIFY(!timing(m_admin, target()).isEmpty());
    auto query = m_league->database->prepareText(u"UPDATE user SET role = 'viewer' WHERE name = 'admin'"_s);
    QVERIFY(query);
    QVERIFY(Database::run(*query));
    QVERIFY(timing(m_admin, target()).isEmpty());
}

void MetricsTest::showsPerformance()
{
    QCOMPARE(m_server->get("/api/v1/admin/performance", m_coach).status, 403);
    QCOMPARE(m_server->get("/api/v1/admin/performance").status, 401);
    QCOMPARE(m_server->get(target(), m_coach).status, 200);
    QCOMPARE(m_server->get(target(), m_coach).status, 200);
    QTRY_COMPARE(sample("touchline_http_requests_total{route='/api/v1/players',method='GET',status='200'}"), 2);
    const auto answer = m_server->get("/api/v1/admin/performance", m_admin);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    QVERIFY(!answer.headers.contains("etag"));
    const auto all = answer.json()["data"_L1].toObject();
    QVERIFY(all["uptime_seconds"_L1].toDouble() > 0);
    QVERIFY(all["in_flight"_L1].toInt() >= 1); // this one
    QVERIFY(all["connections"_L1].toInt() >= 1);
    QVERIFY(all["frames"_L1].toObject()["budget"_L1].toInteger() > 0);
    QVERIFY(all["workers"_L1].toObject()["threads"_L1].toInt() >= 2);
    QVERIFY(all["workers"_L1].toObject()["wait"_L1].toObject()["count"_L1].toInt() >= 1);
    QVERIFY(all["hashing"_L1].toObject()["wait"_L1].toObject()["p50_ms"_L1].isNull()); // nobody signed in
    QCOMPARE(all["cache"_L1].toObject()["hits"_L1].toInt(), 1);
    QCOMPARE(all["cache"_L1].toObject()["misses"_L1].toInt(), 1);
    QCOMPARE(all["cache"_L1].toObject()["hit_rate"_L1].toDouble(), 0.5);
    int found = 0;
    for (const auto &value : all["routes"_L1].toArray()) {
        const auto route = value.toObject();
        if (route["path"_L1].toString() != "/api/v1/players"_L1)
            continue;
        ++found;
        QCOMPARE(route["method"_L1].toString(), u"GET"_s);
        QCOMPARE(route["requests"_L1].toInt(), 2);
        QCOMPARE(route["refused"_L1].toInt(), 0);
        QCOMPARE(route["hits"_L1].toInt(), 1);
        const auto time = route["time"_L1].toObject();
        QCOMPARE(time["count"_L1].toInt(), 2);
        QVERIFY(time["p50_ms"_L1].toDouble() > 0);
        QVERIFY(time["p50_ms"_L1].toDouble() <= time["p95_ms"_L1].toDouble());
        QVERIFY(time["p95_ms"_L1].toDouble() <= time["p99_ms"_L1].toDouble());
    }
    QCOMPARE(found, 1);
}

void MetricsTest::showsTheCache()
{
    const auto before = data("/api/v1/admin/cache");
    QCOMPARE(before["entries"_L1].toInt(), 0);
    QCOMPARE(before["memory"_L1].toObject()["bytes"_L1].toInt(), 0);
    QVERIFY(before["memory"_L1].toObject()["budget"_L1].toInt() > 0);
    QVERIFY(before["hit_rate"_L1].isNull());
    const auto answer = m_server->get(target(), m_coach);
    const auto after = data("/api/v1/admin/cache");
    QCOMPARE(after["entries"_L1].toInt(), 1);
    QVERIFY(after["memory"_L1].toObject()["bytes"_L1].toInt() > 0);
    QCOMPARE(after["evictions"_L1].toInt(), 0);
    QCOMPARE(m_server->get("/api/v1/admin/cache", m_coach).status, 403);
}

void MetricsTest::emptiesTheCache()
{
    QCOMPARE(m_server->get(target(), m_coach).status, 200);
    QVERIFY(timing(m_admin, target()).contains("miss")); // of another scope
    QVERIFY(timing(m_admin, target()).contains("hit"));
    QCOMPARE(m_server->send("DELETE", "/api/v1/admin/cache", m_coach).status, 403);
    QCOMPARE(m_server->send("DELETE", "/api/v1/admin/cache").status, 401);
    QVERIFY(timing(m_admin, target()).contains("hit"));
    const auto emptied = m_server->send("DELETE", "/api/v1/admin/cache", m_admin);
    QCOMPARE(emptied.status, 204);
    QCOMPARE(data("/api/v1/admin/cache")["entries"_L1].toInt(), 0);
    QVERIFY(timing(m_admin, target()).contains("miss"));
    auto query = m_league->database->prepareText(
        u"SELECT actor || ' ' || json_extract(detail, '$.entries') || ' ' || request_id FROM audit WHERE action = 'cache.empty'"_s);
    QVERIFY(query);
    QVERIFY(Database::run(*query));
    QVERIFY(query->next());
    QCOMPARE(query->value(0).toString(),
             QString::number(toNumber(m_league->user(u"admin"_s).id)) + u" 2 "_s + QString::fromLatin1(emptied.headers["x-request-id"]));
    QVERIFY(!query->next()); // whoever was refused emptied nothing
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
