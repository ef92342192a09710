// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "serverundertest.h"
#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace touchline::gate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sweepEvery = 20ms;

int statusOf(const std::optional<Client::Response> &response)
{
    return response ? response->status : 0;
}

} // namespace

/** Clients that leave, servers that stop, and descriptors that run out. */
class TestLifecycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void abortStopsWork();
    void abortWithPipelinedRequests();
    void halfCloseCountsAsGone();
    void abortMidAnswer();
    void drainFinishesWork();
    void drainClosesIdleAtOnce();
    void drainOutlivesDyingConnections();
    void drainGivesUpOnEndlessWork();
    void drainShortensSlowHeads();
    void drainClosesEventStreams_data();
    void drainClosesEventStreams();
    void drainTwice();
    void destroyedWithWorkAtHand();
    void replierOutlivesServer();
    void portInUse();
    void sharedListeningSocket();
    void clientOfAGateThatIsGone();
    void outOfDescriptors();

private:
    static bool portable()
    {
        QFETCH_GLOBAL(bool, portable);
        return portable;
    }
};

void TestLifecycle::initTestCase_data()
{
    QTest::addColumn<bool>("portable");
#ifdef Q_OS_LINUX
    QTest::newRow("epoll") << false;
#endif
    QTest::newRow("portable") << true;
}

void TestLifecycle::abortStopsWork()
{
    ServerUnderTest server({}, portable());
    Client c(server.port());
    c.get("/wait");
    QTRY_COMPARE(server.waiting(), 1);
    QElapsedTimer timer;
    timer.start();
    c.socket().abort();
    QTRY_COMPARE_WITH_TIMEOUT(server.stopped(), 1, 200);
    QTRY_VERIFY(server.logged(499));
    qInfo("stopped after %lld ms", timer.elapsed());
    server.finishWaiting();
    QTRY_COMPARE(server.connections(), 0);
}

void TestLifecycle::abortWithPipelinedRequests()
{
    ServerUnderTest server({}, portable());
    Client c(server.port());
    c.get("/wait").get("/echo").get("/echo"); // the held bytes do not hide that the client leaves
    QTRY_COMPARE(server.waiting(), 1);
    c.socket().abort();
    QTRY_COMPARE_WITH_TIMEOUT(server.stopped(), 1, 200);
    QTRY_COMPARE(server.connections(), 0);
    QCOMPARE(server.handled(), 1);
}

void TestLifecycle::halfCloseCountsAsGone()
{
    ServerUnderTest server({}, portable());
    Client c(server.port());
    c.get("/wait");
    QTRY_COMPARE(server.waiting(), 1);
    ::shutdown(int(c.socket().socketDescriptor()), SHUT_WR);
    QTRY_COMPARE_WITH_TIMEOUT(server.stopped(), 1, 200);
}

void TestLifecycle::abortMidAnswer()
{
    ServerUnderTest server({.sweepEvery = sweepEvery}, portable());
    for (const char *path : {"/whole/30", "/file/30"}) {
        Client c(server.port(), 64 << 10);
        c.get(path);
        QVERIFY(c.socket().waitForReadyRead(5000));
        c.socket().abort();
        QTRY_COMPARE(server.connections(), 0);
    }
    Client other(server.port());
    QCOMPARE(statusOf(other.get("/echo").response()), 200);
}

void TestLifecycle::drainFinishesWork()
{
    ServerUnderTest server({}, portable());
    Client c(server.port());
    c.get("/wait");
    QTRY_COMPARE(server.waiting(), 1);
    server.drain();
    QVERIFY(c.saysNothing(50));
    QVERIFY(!server.emptied());
    server.finishWaiting();
    const auto r = c.response();
    QVERIFY(r);
    QCOMPARE(r->body, "waited"_ba);
    QCOMPARE(r->fields.value("connection"), "close"_ba);
    QVERIFY(c.ended());
    QTRY_VERIFY(server.emptied());
}

void TestLifecycle::drainClosesIdleAtOnce()
{
    ServerUnderTest server({}, portable());
    Client c(server.port());
    QCOMPARE(statusOf(c.get("/echo").response()), 200);
    server.drain();
    QVERIFY(c.ended());
    QTRY_VERIFY(server.emptied());
    Client late(server.port());
    QVERIFY(late.socket().state() != QAbstractSocket::ConnectedState);
}

void TestLifecycle::drainOutlivesDyingConnections()
{
    ServerUnderTest server({.lingerTime = 100ms, .sweepEvery = sweepEvery}, portable());
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<Client>(server.port()));
        QCOMPARE(statusOf(clients.back()->get("/echo").response()), 200);
    }
    server.drain();
    // Nobody closes from this side: the gate has lingered on each, and each object is gone when it says that it is empty.
    QTRY_VERIFY(server.emptied());
    QCOMPARE(server.connections(), 0);
}

void TestLifecycle::drainGivesUpOnEndlessWork()
{
    ServerUnderTest server({.drainTime = 150ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    c.get("/wait");
    QTRY_COMPARE(server.waiting(), 1);
    server.drain();
    QCOMPARE(statusOf(c.response()), 503);
    QTRY_COMPARE(server.stopped(), 1);
    QVERIFY(c.ended());
    QTRY_VERIFY(server.emptied());
}

void TestLifecycle::drainShortensSlowHeads()
{
    ServerUnderTest server({.headTime = 20s, .drainTime = 150ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    c.send("GET /echo HTTP/1.1\r\n");
    QTRY_COMPARE(server.connections(), 1);
    server.drain();
    QVERIFY(c.readUntilClosed());
    QTRY_VERIFY(server.emptied());
}

void TestLifecycle::drainClosesEventStreams_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("HTTP/1.1") << "GET /events HTTP/1.1\r\nHost: a\r\n\r\n"_ba << "9\r\ndata: 1\n\n\r\n0\r\n\r\n"_ba;
    QTest::newRow("HTTP/1.0") << "GET /events HTTP/1.0\r\n\r\n"_ba << "data: 1\n\n"_ba; // its end is the connection's
}

void TestLifecycle::drainClosesEventStreams()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, said);
    ServerUnderTest server({}, portable());
    Client c(server.port());
    c.send(request);
    QTRY_COMPARE(server.listeners(), 1);
    server.tell("data: 1\n\n");
    server.drain();
    QVERIFY(c.readUntilClosed());
    const qsizetype head = c.rest().indexOf("\r\n\r\n");
    QVERIFY2(c.rest().startsWith("HTTP/1.1 200 "), c.rest().constData());
    QCOMPARE(c.rest().sliced(head + 4), said);
    QCOMPARE(c.rest().first(head).contains("Transfer-Encoding: chunked"), said.endsWith("0\r\n\r\n"));
    QTRY_VERIFY(server.emptied());
    QCOMPARE(server.listeners(), 0);
    server.tell("data: 2\n\n"); // falls on nobody
}

void TestLifecycle::drainTwice()
{
    ServerUnderTest server({}, portable());
    server.drain();
    server.drain();
    QTRY_VERIFY(server.emptied());
}

void TestLifecycle::destroyedWithWorkAtHand()
{
    auto server = std::make_unique<ServerUnderTest>(Limits{}, portable());
    Client waiting(server->port()), reading(server->port(), 1024), sending(server->port());
    waiting.get("/wait");
    reading.get("/file/50");
    sending.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nab");
    QTRY_COMPARE(server->handled(), 2);
    server.reset();
    QVERIFY(waiting.readUntilClosed());
    QVERIFY(sending.readUntilClosed());
}

void TestLifecycle::replierOutlivesServer()
{
    Replier replier;
    {
        ServerUnderTest server({}, portable());
        server.runOnServer([&] { replier = server.gate().newExchange({})->replier(); });
    }
    replier.send({.body = "too late"}); // falls on nobody
    replier = {};
}

void TestLifecycle::portInUse()
{
    ServerUnderTest server({}, portable());
    server.runOnServer([&] {
        Acceptor second(server.gate());
        const auto port = second.listenOn(QHostAddress::LocalHost, server.port());
        QVERIFY(!port);
        QVERIFY2(port.error().detail.contains(QString::number(server.port())), qPrintable(port.error().detail));
    });
}

void TestLifecycle::sharedListeningSocket()
{
    // Two threads, each with a gate of its own, on duplicates of one listening socket: no client is lost when either stops.
    ServerUnderTest first({}, portable());
    ServerUnderTest second({}, portable());
    std::unique_ptr<Acceptor> shared;
    second.runOnServer([&] {
        shared = std::make_unique<Acceptor>(second.gate());
        const auto port = shared->share(first.listening());
        QVERIFY(port);
        QCOMPARE(*port, first.port());
    });
    for (int i = 0; i < 40; ++i) {
        Client c(first.port());
        QCOMPARE(statusOf(c.get("/echo").response()), 200);
    }
    QCOMPARE(first.handled() + second.handled(), 40);
    first.drain();
    QTRY_VERIFY(first.emptied());
    for (int i = 0; i < 10; ++i) {
        Client c(first.port());
        QCOMPARE(statusOf(c.get("/echo").response()), 200);
    }
    second.runOnServer([&] { shared.reset(); });
}

void TestLifecycle::clientOfAGateThatIsGone()
{
    // The gate lives on this thread, which does not turn: the client is handed over, and never taken.
    ServerUnderTest server({}, portable());
    touchline::RouteTable routes;
    auto gate = Gate::open(routes, {}).value();
    server.runOnServer([&] { server.acceptor().acceptFor({gate.get()}); });
    Client c(server.port());
    server.runOnServer([&] {
        QCoreApplication::processEvents(); // the client is accepted, if it was not yet
        server.acceptor().acceptFor({});
    });
    QVERIFY(c.saysNothing(50));
    QCOMPARE(gate->connections(), 0);
    gate.reset();
    QVERIFY(c.ended());
    Client other(server.port());
    QCOMPARE(statusOf(other.get("/echo").response()), 200);
}

void TestLifecycle::outOfDescriptors()
{
    ServerUnderTest server({.sweepEvery = sweepEvery}, portable());
    Client early(server.port());
    QCOMPARE(statusOf(early.get("/echo").response()), 200);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 256;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    std::vector<int> taken;
    for (int descriptor = ::dup(0); descriptor >= 0; descriptor = ::dup(0))
        taken.push_back(descriptor);
    ::close(taken.back()); // one, for the client; the server has none left to accept with
    taken.pop_back();
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, server.port());
    const bool connected = late.waitForConnected(5000); // by the kernel
    late.write("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    late.waitForBytesWritten(1000);
    const int served = statusOf(early.get("/echo").response()); // clients that are in go on
    const bool tooEarly = late.waitForReadyRead(50);
    for (const int descriptor : taken)
        ::close(descriptor);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(connected);
    QCOMPARE(served, 200);
    QVERIFY(!tooEarly);
    QVERIFY(late.waitForReadyRead(5000)); // accepting went on by itself
    QVERIFY(late.readAll().startsWith("HTTP/1.1 200"));
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
