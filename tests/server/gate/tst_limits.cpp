// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "serverundertest.h"
#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>
#include <fstream>
#include <unistd.h>

using namespace touchline::gate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sweepEvery = 20ms;

qint64 residentBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0; // freed memory stays in its quarantine: says nothing about the server
#endif
    qint64 size = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

int statusOf(const std::optional<Client::Response> &response)
{
    return response ? response->status : 0;
}

} // namespace

/** What one client may cost, and what it gets when it wants more. */
class TestLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void slowHead();
    void slowBody();
    void bodyThatNeverComes();
    void silentClient();
    void idleClient();
    void slowWork();
    void connectionsInAll();
    void connectionsPerAddress();
    void connectionsOfAProxy();
    void flood_data();
    void flood();
    void answerNobodyReads();
    void fileNobodyReads();
    void fileReadSlowly();
    void budgetOfUnsentBytes();
    void wholeAnswersNobodyReads();
    void pipelinedWithoutEnd();
    void eventsNobodyReads();

private:
    static bool portable()
    {
        QFETCH_GLOBAL(bool, portable);
        return portable;
    }
};

void TestLimits::initTestCase_data()
{
    QTest::addColumn<bool>("portable");
#ifdef Q_OS_LINUX
    QTest::newRow("epoll") << false;
#endif
    QTest::newRow("portable") << true;
}

void TestLimits::slowHead()
{
    ServerUnderTest server({.headTime = 200ms, .sweepEvery = sweepEvery}, portable());
    std::vector<std::unique_ptr<Client>> slow;
    for (int i = 0; i < 50; ++i) {
        slow.push_back(std::make_unique<Client>(server.port()));
        slow.back()->send("GET /echo HTTP/1.1\r\nHost: a\r\nX: ");
    }
    Client other(server.port());
    QCOMPARE(statusOf(other.get("/echo").response()), 200);
    for (const auto &client : slow) {
        QCOMPARE(statusOf(client->response()), 408);
        QVERIFY(client->ended());
    }
}

void TestLimits::slowBody()
{
    ServerUnderTest server({.headTime = 10s, .bodyTime = 200ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    c.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nab");
    QCOMPARE(statusOf(c.response()), 408);
    QVERIFY(c.ended());
    QCOMPARE(server.handled(), 0);
}

void TestLimits::bodyThatNeverComes()
{
    ServerUnderTest server({.headTime = 10s, .bodyTime = 200ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    c.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 57\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(statusOf(c.response()), 408);
    QVERIFY(c.ended());
    QCOMPARE(server.handled(), 0);
}

void TestLimits::silentClient()
{
    ServerUnderTest server({.headTime = 100ms, .idleTime = 10s, .sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    QVERIFY(c.ended()); // never asked anything: closed without a word
}

void TestLimits::idleClient()
{
    ServerUnderTest server({.headTime = 10s, .idleTime = 100ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    QCOMPARE(statusOf(c.get("/echo").response()), 200);
    QVERIFY(c.ended());
}

void TestLimits::slowWork()
{
    ServerUnderTest server({.workTime = 200ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    c.get("/wait");
    QCOMPARE(statusOf(c.response()), 408);
    QVERIFY(c.ended());
    QTRY_COMPARE(server.stopped(), 1); // and the work knows
    server.finishWaiting(); // a late answer falls on nobody
    Client other(server.port());
    QCOMPARE(statusOf(other.get("/echo").response()), 200);
}

void TestLimits::connectionsInAll()
{
    ServerUnderTest server({.connections = 3}, portable());
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<Client>(server.port()));
        QCOMPARE(statusOf(clients.back()->get("/echo").response()), 200);
    }
    Client tooMany(server.port());
    const auto refused = tooMany.response();
    QCOMPARE(statusOf(refused), 503);
    QVERIFY(refused->fields.contains("retry-after"));
    QVERIFY(tooMany.ended());
    clients.pop_back();
    QTRY_COMPARE(server.connections(), 2);
    Client next(server.port());
    QCOMPARE(statusOf(next.get("/echo").response()), 200);
}

void TestLimits::connectionsPerAddress()
{
    ServerUnderTest server({.perAddress = 2}, portable());
    Client first(server.port()), second(server.port());
    QCOMPARE(statusOf(first.get("/echo").response()), 200);
    QCOMPARE(statusOf(second.get("/echo").response()), 200);
    Client third(server.port());
    QCOMPARE(statusOf(third.response()), 503);
}

void TestLimits::connectionsOfAProxy()
{
    ServerUnderTest server({.connections = 4, .perAddress = 2}, portable(), {}, *touchline::gate::Proxies::of({u"127.0.0.1"_s}));
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<Client>(server.port()));
        const QByteArray field = "X-Forwarded-For: 10.0.0.9, 192.0.2." + QByteArray::number(i) + "\r\n";
        QCOMPARE(statusOf(clients.back()->get("/echo", field).response()), 200);
    }
    QTRY_COMPARE(server.log().size(), 4); // a line is written once its answer has left
    const auto log = server.log();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(log[i].peer, QHostAddress(u"192.0.2.%1"_s.arg(i)));
    Client more(server.port());
    QCOMPARE(statusOf(more.response()), 503); // they count among all
    clients.pop_back();
    QTRY_COMPARE(server.connections(), 3);
    Client next(server.port());
    QCOMPARE(statusOf(next.get("/echo").response()), 200);
    QTRY_COMPARE(server.log().last().peer, QHostAddress(QHostAddress::LocalHost)); // it said nothing
}

void TestLimits::flood_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("endless");
    QTest::addColumn<int>("status");
    const QByteArray filler(64 << 10, 'x');
    QTest::newRow("request line") << "GET /"_ba << filler << 414;
    QTest::newRow("field") << "GET /echo HTTP/1.1\r\nHost: a\r\nX: "_ba << filler << 431;
    QTest::newRow("field name") << "GET /echo HTTP/1.1\r\nHost: a\r\n"_ba << filler << 431;
    QTest::newRow("fields") << "GET /echo HTTP/1.1\r\nHost: a\r\n"_ba << QByteArray("X: y\r\n").repeated(10'000) << 431;
    QTest::newRow("empty lines") << ""_ba << QByteArray("\r\n").repeated(32 << 10) << 431;
    QTest::newRow("body announced") << "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1073741824\r\n\r\n"_ba << filler << 413;
    QTest::newRow("chunks") << "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << "10000\r\n" + filler + "\r\n"
                            << 413;
    QTest::newRow("small chunks") << "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                  << QByteArray("1\r\nx\r\n").repeated(10'000) << 413;
    QTest::newRow("chunk extension") << "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;"_ba << filler << 413;
    QTest::newRow("trailers") << "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"_ba
                              << QByteArray("X: y\r\n").repeated(10'000) << 413;
}

void TestLimits::flood()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, endless);
    QFETCH(int, status);
    ServerUnderTest server({.sweepEvery = sweepEvery}, portable());
    Client c(server.port());
    const qint64 before = residentBytes();
    c.send(start);
    qint64 sent = 0;
    while (sent < (32 << 20) && c.socket().state() == QAbstractSocket::ConnectedState) { // a short form of 1 GB: it is cut off at 4 MiB
        c.socket().write(endless);
        if (!c.socket().waitForBytesWritten(2000))
            break;
        sent += endless.size();
    }
    c.readUntilClosed();
    QVERIFY2(c.rest().startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))), c.rest().left(200).constData());
    QVERIFY2(sent < (16 << 20), qPrintable(QString::number(sent)));
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < (16 << 20), qPrintable(u"%1 bytes more"_s.arg(grown)));
    QCOMPARE(server.handled(), 0);
}

void TestLimits::answerNobodyReads()
{
    ServerUnderTest server({.stallTime = 300ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port(), 1024);
    c.get("/whole/40");
    QTRY_COMPARE(server.handled(), 1); // it may be cut off before anybody looks at it
    QTRY_COMPARE(server.connections(), 0);
}

void TestLimits::fileNobodyReads()
{
    // The device waits while the client does not read: what stands in memory is the high-water mark, not the file.
    ServerUnderTest server({.stallTime = 300ms, .sweepEvery = sweepEvery}, portable());
    const qint64 before = residentBytes();
    Client c(server.port(), 1024);
    c.get("/file/200");
    QTRY_COMPARE(server.handled(), 1);
    QTRY_COMPARE(server.connections(), 0);
    QVERIFY(residentBytes() - before < (32 << 20));
    QVERIFY(server.logged(499));
}

void TestLimits::fileReadSlowly()
{
    ServerUnderTest server({.stallTime = 5s, .sweepEvery = sweepEvery}, portable());
    Client c(server.port(), 256 << 10);
    c.get("/file/50");
    const auto r = c.response();
    QVERIFY(r);
    QCOMPARE(r->body.size(), 50 << 20);
}

void TestLimits::budgetOfUnsentBytes()
{
    ServerUnderTest server({.stallTime = 10s, .sweepEvery = sweepEvery, .unsentTotal = 8 << 20}, portable());
    Client greedy(server.port(), 1024);
    greedy.get("/whole/30");
    QTRY_VERIFY(server.overloaded());
    Client other(server.port());
    QCOMPARE(statusOf(other.get("/echo").response()), 503);
    greedy.socket().abort();
    QTRY_VERIFY(!server.overloaded());
    QCOMPARE(statusOf(other.get("/echo").response()), 200);
}

void TestLimits::wholeAnswersNobodyReads()
{
    // 60 clients want 16 MiB each and read nothing: what is kept for all of them together is the budget and one answer more.
    ServerUnderTest server({.stallTime = 60s, .sweepEvery = sweepEvery, .unsentTotal = 32 << 20}, portable());
    const qint64 before = residentBytes();
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 60; ++i) {
        clients.push_back(std::make_unique<Client>(server.port(), 1024));
        clients.back()->get("/whole/16");
    }
    QTRY_VERIFY(server.admitted() + std::ranges::count(server.log(), 503, &AccessRecord::status) >= 60);
    // What the kernel takes meanwhile may make room again; most were refused all the same.
    QTRY_VERIFY(std::ranges::count(server.log(), 503, &AccessRecord::status) >= 50);
    QVERIFY(server.handled() < 10);
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < (160 << 20), qPrintable(u"%1 bytes more"_s.arg(grown))); // of 960 MiB
}

void TestLimits::pipelinedWithoutEnd()
{
    // Thousands of requests at once from a client that does not read: they wait in the kernel, not in memory.
    ServerUnderTest server({.stallTime = 300ms, .sweepEvery = sweepEvery}, portable());
    Client c(server.port(), 1024);
    const QByteArray many = QByteArray("GET /whole/1 HTTP/1.1\r\nHost: a\r\n\r\n").repeated(2'000);
    const qint64 before = residentBytes();
    c.socket().write(many.repeated(20));
    c.socket().waitForBytesWritten(100);
    QTRY_VERIFY(server.handled() > 0);
    QTRY_COMPARE(server.connections(), 0);
    QVERIFY2(server.handled() < 20, qPrintable(QString::number(server.handled())));
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < (32 << 20), qPrintable(u"%1 bytes more"_s.arg(grown))); // of 40'000 MiB asked for
}

void TestLimits::eventsNobodyReads()
{
    ServerUnderTest server({.stallTime = 60s, .sweepEvery = sweepEvery}, portable());
    Client deaf(server.port(), 1024), listening(server.port());
    for (Client *client : {&deaf, &listening})
        client->get("/events");
    QTRY_COMPARE(server.listeners(), 2);
    QTRY_VERIFY(listening.socket().bytesAvailable() > 0);
    const qint64 before = residentBytes();
    const QByteArray event(64 << 10, 'e');
    qint64 told = 0;
    while (server.listeners() > 1 && told < (512 << 20)) {
        server.tell(event);
        told += event.size();
        if (listening.socket().bytesAvailable() == 0)
            listening.socket().waitForReadyRead(1000);
        listening.socket().readAll();
    }
    QCOMPARE(server.listeners(), 1); // cut off above the high-water mark, and the other one is not
    QTRY_COMPARE(server.connections(), 1);
    QVERIFY2(told < (32 << 20), qPrintable(QString::number(told))); // the kernel's buffers and 256 KiB
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < (16 << 20), qPrintable(u"%1 bytes more"_s.arg(grown)));
    server.tell("data: still here\n\n");
    QByteArray heard;
    while (!heard.contains("still here") && listening.socket().waitForReadyRead(5000))
        heard += listening.socket().readAll();
    QVERIFY(heard.contains("still here"));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
