// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "serverundertest.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What a well-behaved client gets, over both kinds of transport. */
class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void answers();
    void keepsTheConnection();
    void pipelinedInOrder();
    void pipelinedBehindSlowWork();
    void headHasNoBody();
    void statusesWithoutBody();
    void http10Closes();
    void closeIsHonoured();
    void fromAWorker();
    void lateAnswersLeaveNothingBehind();
    void aWorkerThatNeverAnswers();
    void aHandlerThatThrows();
    void failuresNameTheTrace();
    void admissionThatThrows();
    void unknownPath();
    void otherMethod();
    void options();
    void refusedOnTheHead();
    void refusedBeforeTheBody();
    void bodyWhereNoneIsAllowed();
    void bodyAboveTheCap();
    void bodyWithoutALength_data();
    void bodyWithoutALength();
    void expectContinue();
    void expectContinueRefused();
    void otherHosts_data();
    void otherHosts();
    void ownFieldsOnly();
    void upgradeIsIgnored();
    void trailersAreDropped();
    void fileInFull();
    void fileThenNextRequest();
    void sequentialDevice();
    void deviceThatGrows();
    void wholeBodyInFull();
    void problemNamesTheRequest();
    void problemsAreGuarded_data();
    void problemsAreGuarded();
    void splitAnywhere();
    void logNamesEveryRequest();

private:
    std::unique_ptr<ServerUnderTest> m_server;
};

void TestConnection::initTestCase_data()
{
    QTest::addColumn<bool>("portable");
#ifdef Q_OS_LINUX
    QTest::newRow("epoll") << false;
#endif
    QTest::newRow("portable") << true;
}

void TestConnection::init()
{
    QFETCH_GLOBAL(bool, portable);
    m_server = std::make_unique<ServerUnderTest>(Limits{.sweepEvery = 20ms}, portable);
}

void TestConnection::cleanup()
{
    m_server.reset();
}

void TestConnection::answers()
{
    Client c(m_server->port());
    const auto r = c.get("/echo").response();
    QVERIFY(r);
    QCOMPARE(r->status, 200);
    QCOMPARE(r->body, "hello"_ba);
    QCOMPARE(r->fields.value("content-type"), "text/plain"_ba);
    QCOMPARE(r->fields.value("x-request-id").size(), 16);
    QVERIFY(QDateTime::fromString(QString::fromLatin1(r->fields.value("date").chopped(4)), u"ddd, dd MMM yyyy HH:mm:ss"_s).isValid());
    QVERIFY(!r->fields.contains("server"));
    QVERIFY(!r->fields.contains("connection"));
}

void TestConnection::keepsTheConnection()
{
    Client c(m_server->port());
    QByteArray last;
    for (int i = 0; i < 5; ++i) {
        const auto r = c.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n" + QByteArray::number(i)).response();
        QVERIFY(r);
        QCOMPARE(r->body, QByteArray::number(i));
        QVERIFY(r->fields.value("x-request-id") != last);
        last = r->fields.value("x-request-id");
    }
    QTRY_COMPARE(m_server->log().size(), 5);
}

void TestConnection::pipelinedInOrder()
{
    Client c(m_server->port());
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += i % 5 == 4 ? "GET /pool HTTP/1.1\r\nHost: a\r\n\r\n"_ba
                          : "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n" + QByteArray::number(i).rightJustified(2, '0');
    c.send(all);
    for (int i = 0; i < 50; ++i) {
        const auto r = c.response();
        QVERIFY2(r, qPrintable(QString::number(i)));
        QCOMPARE(r->body, i % 5 == 4 ? "from a worker"_ba : QByteArray::number(i).rightJustified(2, '0'));
    }
    QVERIFY(c.rest().isEmpty());
}

void TestConnection::pipelinedBehindSlowWork()
{
    Client c(m_server->port());
    c.get("/wait").get("/echo");
    QTRY_COMPARE(m_server->waiting(), 1);
    QVERIFY(c.saysNothing(50));
    m_server->finishWaiting();
    QCOMPARE(c.response().value_or(Client::Response{}).body, "waited"_ba);
    QCOMPARE(c.response().value_or(Client::Response{}).body, "hello"_ba);
}

void TestConnection::headHasNoBody()
{
    Client c(m_server->port());
    c.send("HEAD /echo HTTP/1.1\r\nHost: a\r\n\r\n").get("/echo");
    const auto head = c.response(true);
    QVERIFY(head);
    QCOMPARE(head->fields.value("content-length"), "5"_ba);
    QCOMPARE(c.response().value_or(Client::Response{}).body, "hello"_ba);
    c.send("HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n").get("/echo");
    QCOMPARE(c.response(true).value_or(Client::Response{}).status, 404);
    QCOMPARE(c.response().value_or(Client::Response{}).body, "hello"_ba);
}

void TestConnection::statusesWithoutBody()
{
    Client c(m_server->port());
    const auto none = c.get("/none").response();
    QVERIFY(none);
    QCOMPARE(none->status, 204);
    QVERIFY(!none->fields.contains("content-length"));
    const auto same = c.get("/same").response();
    QVERIFY(same);
    QCOMPARE(same->status, 304);
    QCOMPARE(same->fields.value("etag"), "\"7\""_ba);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).body, "hello"_ba);
}

void TestConnection::http10Closes()
{
    Client c(m_server->port());
    const auto r = c.send("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").response();
    QVERIFY(r);
    QCOMPARE(r->body, "hello"_ba);
    QCOMPARE(r->fields.value("connection"), "close"_ba);
    QVERIFY(c.ended());
}

void TestConnection::closeIsHonoured()
{
    Client c(m_server->port());
    const auto r = c.get("/pool", "Connection: close\r\n").response();
    QVERIFY(r);
    QCOMPARE(r->fields.value("connection"), "close"_ba);
    QVERIFY(c.ended());
}

void TestConnection::fromAWorker()
{
    Client c(m_server->port());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(c.get("/pool").response().value_or(Client::Response{}).body, "from a worker"_ba);
}

/** Where a responder died within QtHttpServer's call, the socket would be listened to once more after each request. */
void TestConnection::lateAnswersLeaveNothingBehind()
{
    struct Socket : QTcpSocket
    {
        using QTcpSocket::receivers; // protected
    };
    const auto readers = [this] {
        QList<int> counts;
        m_server->runOnServer([&] {
            for (const QTcpSocket *socket : m_server->gate().door().parent()->findChildren<QTcpSocket *>())
                counts.append((socket->*&Socket::receivers)(SIGNAL(readyRead())));
        });
        return counts;
    };
    Client c(m_server->port());
    QCOMPARE(c.get("/pool").response().value_or(Client::Response{}).status, 200);
    const auto atFirst = readers();
    QCOMPARE(atFirst.size(), 1);
    QVERIFY(atFirst.first() >= 1);
    for (int i = 0; i < 20; ++i) {
        const auto status = c.get(i % 3 == 0 ? "/lost" : i % 3 == 1 ? "/echo" : "/pool").response().value_or(Client::Response{}).status;
        QCOMPARE(status, i % 3 == 0 ? 500 : 200);
    }
    QCOMPARE(readers(), atFirst);
}

void TestConnection::aWorkerThatNeverAnswers()
{
    Client c(m_server->port());
    QCOMPARE(c.get("/lost").response().value_or(Client::Response{}).status, 500);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).body, "hello"_ba);
}

void TestConnection::aHandlerThatThrows()
{
    Client c(m_server->port());
    const auto r = c.get("/throws").response();
    QVERIFY(r);
    QCOMPARE(r->status, 500);
    QVERIFY(!r->body.contains("broke"));
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).body, "hello"_ba);
}

void TestConnection::failuresNameTheTrace()
{
    const QByteArray trace = "0af7651916cd43dd8448eb211c80319c";
    const auto warned = [](const QString &what) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::anchoredPattern(u"[0-9a-f]{16} "_s + what)));
    };
    Client c(m_server->port());
    warned(u"/throws trace=0af7651916cd43dd8448eb211c80319c: a handler threw: .*"_s);
    const auto r = c.get("/throws", "traceparent: 00-" + trace + "-b7ad6b7169203331-01\r\n").response();
    QVERIFY(r);
    QVERIFY(!r->head.contains(trace) && !r->body.contains(trace));
    warned(u"/throws: a handler threw: .*"_s);
    QCOMPARE(c.get("/throws", "traceparent: 00-" + trace + "-0000000000000000-01\r\n").response().value_or(Client::Response{}).status, 500);
    warned(u"/refuses-by-throwing trace=0af7651916cd43dd8448eb211c80319c: admission threw: .*"_s);
    QCOMPARE(c.get("/refuses-by-throwing", "traceparent: 00-" + trace + "-b7ad6b7169203331-00\r\n")
                 .response()
                 .value_or(Client::Response{})
                 .status,
             500);
}

void TestConnection::admissionThatThrows()
{
    Client c(m_server->port());
    QCOMPARE(c.get("/refuses-by-throwing").response().value_or(Client::Response{}).status, 500);
    QCOMPARE(m_server->handled(), 0);
}

void TestConnection::unknownPath()
{
    Client c(m_server->port());
    QCOMPARE(c.get("/nowhere").response().value_or(Client::Response{}).status, 404);
    QCOMPARE(c.get("/echo/").response().value_or(Client::Response{}).status, 404);
    QCOMPARE(m_server->admitted(), 0);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).status, 200);
}

void TestConnection::otherMethod()
{
    Client c(m_server->port());
    const auto r = c.send("DELETE /echo HTTP/1.1\r\nHost: a\r\n\r\n").response();
    QVERIFY(r);
    QCOMPARE(r->status, 405);
    QCOMPARE(r->fields.value("allow"), "GET, HEAD, POST, OPTIONS"_ba);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).status, 200);
}

void TestConnection::options()
{
    Client c(m_server->port());
    const auto r = c.send("OPTIONS /echo HTTP/1.1\r\nHost: a\r\n\r\n").response();
    QVERIFY(r);
    QCOMPARE(r->status, 204);
    QCOMPARE(r->fields.value("allow"), "GET, HEAD, POST, OPTIONS"_ba);
    QCOMPARE(c.send("OPTIONS /nowhere HTTP/1.1\r\nHost: a\r\n\r\n").response().value_or(Client::Response{}).status, 404);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).status, 200);
}

void TestConnection::refusedOnTheHead()
{
    Client c(m_server->port());
    const auto r = c.get("/denied").response();
    QVERIFY(r);
    QCOMPARE(r->status, 401);
    QCOMPARE(r->fields.value("www-authenticate"), "Bearer"_ba);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).status, 200); // no body: nothing to lose the place in
    QCOMPARE(m_server->handled(), 1);
}

void TestConnection::refusedBeforeTheBody()
{
    Client c(m_server->port());
    const auto r =
        c.send("POST /denied HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nGET /echo HTTP/1.1\r\nHost: a\r\n\r\n").response();
    QVERIFY(r);
    QCOMPARE(r->status, 401);
    QCOMPARE(r->fields.value("connection"), "close"_ba);
    QVERIFY(c.ended());
    QCOMPARE(m_server->handled(), 0);
}

void TestConnection::bodyWhereNoneIsAllowed()
{
    for (const auto &fields : {"Content-Length: 1\r\n"_ba, "Transfer-Encoding: chunked\r\n"_ba}) {
        Client c(m_server->port());
        QCOMPARE(c.get("/echo", fields).response().value_or(Client::Response{}).status, 413);
        QVERIFY(c.ended());
    }
    Client c(m_server->port());
    QCOMPARE(c.get("/echo", "Content-Length: 0\r\n").response().value_or(Client::Response{}).status, 200);
}

void TestConnection::bodyAboveTheCap()
{
    Client fits(m_server->port());
    const QByteArray most(1 << 20, 'x');
    fits.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n" + most);
    QCOMPARE(fits.response().value_or(Client::Response{}).body, most);
    Client announced(m_server->port());
    announced.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n");
    QCOMPARE(announced.response().value_or(Client::Response{}).status, 413);
    QVERIFY(announced.ended());
    Client chunked(m_server->port());
    chunked.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n80000\r\n" + most.first(0x80000) + "\r\n80001\r\n");
    QCOMPARE(chunked.response().value_or(Client::Response{}).status, 413);
    QVERIFY(chunked.ended());
}

void TestConnection::bodyWithoutALength_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << "POST /echo HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 411;
    QTest::newRow("HTTP/1.0") << "POST /echo HTTP/1.0\r\n\r\n"_ba << 411;
    QTest::newRow("a request in disguise") << "POST /echo HTTP/1.1\r\nHost: a\r\n\r\nGET /none HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 411;
    QTest::newRow("said to be empty") << "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"_ba << 200;
    QTest::newRow("empty chunks") << "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba << 200;
    QTest::newRow("a route without a body") << "POST /act HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 200;
    QTest::newRow("a method without a body") << "GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 200;
    QTest::newRow("not allowed in") << "POST /denied HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 401; // and told no more
}

void TestConnection::bodyWithoutALength()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Client c(m_server->port());
    const auto r = c.send(request).response();
    QVERIFY(r);
    QCOMPARE(r->status, status);
    if (status != 411)
        return;
    QCOMPARE(r->fields.value("content-type"), "application/problem+json"_ba);
    QCOMPARE(r->fields.value("connection"), "close"_ba);
    QVERIFY(c.ended());
    QCOMPARE(m_server->handled(), 0);
}

void TestConnection::expectContinue()
{
    Client c(m_server->port());
    c.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QVERIFY(c.socket().waitForReadyRead(5000));
    QCOMPARE(c.socket().peek(100), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    QCOMPARE(c.send("abc").response().value_or(Client::Response{}).body, "abc"_ba);
}

void TestConnection::expectContinueRefused()
{
    Client c(m_server->port());
    c.send("POST /denied HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QVERIFY(c.socket().waitForReadyRead(5000));
    QVERIFY(c.socket().peek(100).startsWith("HTTP/1.1 401"));
    QCOMPARE(c.response().value_or(Client::Response{}).status, 401);
    QVERIFY(c.ended());
}

void TestConnection::otherHosts_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("its name") << "GET /echo HTTP/1.1\r\nHost: stats.example\r\n\r\n"_ba << 200;
    QTest::newRow("capitals") << "GET /echo HTTP/1.1\r\nHost: Stats.EXAMPLE\r\n\r\n"_ba << 200;
    QTest::newRow("any port") << "GET /echo HTTP/1.1\r\nHost: stats.example:8443\r\n\r\n"_ba << 200;
    QTest::newRow("its address") << "GET /echo HTTP/1.1\r\nHost: [::1]:80\r\n\r\n"_ba << 200;
    QTest::newRow("absolute") << "GET http://stats.example/echo HTTP/1.1\r\nHost: stats.example\r\n\r\n"_ba << 200;
    QTest::newRow("another") << "GET /echo HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"_ba << 421;
    QTest::newRow("more than its name") << "GET /echo HTTP/1.1\r\nHost: stats.example.evil\r\n\r\n"_ba << 421;
    QTest::newRow("less than its name") << "GET /echo HTTP/1.1\r\nHost: stats\r\n\r\n"_ba << 421;
    QTest::newRow("another address") << "GET /echo HTTP/1.1\r\nHost: [::2]:80\r\n\r\n"_ba << 421;
    QTest::newRow("HTTP/1.0 without one") << "GET /echo HTTP/1.0\r\n\r\n"_ba << 421;
    QTest::newRow("before 404") << "GET /nowhere HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"_ba << 421;
    QTest::newRow("before 401") << "GET /denied HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"_ba << 421;
    QTest::newRow("OPTIONS") << "OPTIONS /echo HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"_ba << 421;
    QTest::newRow("behind it") << "GET /echo HTTP/1.1\r\nHost: a\r\n\r\nGET /echo HTTP/1.1\r\nHost: stats.example\r\n\r\n"_ba << 421;
}

void TestConnection::otherHosts()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH_GLOBAL(bool, portable);
    ServerUnderTest named({}, portable, {"stats.example", "[::1]"});
    Client c(named.port());
    const auto r = c.send(request).response();
    QVERIFY(r);
    QCOMPARE(r->status, status);
    if (status != 421)
        return;
    QCOMPARE(r->fields.value("content-type"), "application/problem+json"_ba);
    QCOMPARE(r->fields.value("connection"), "close"_ba);
    QVERIFY(c.ended());
    QCOMPARE(named.admitted(), 0);
    QVERIFY(named.logged(421));
}

void TestConnection::ownFieldsOnly()
{
    Client c(m_server->port());
    const auto r = c.send("HEAD /fields HTTP/1.1\r\nHost: a\r\n\r\n")
                       .get("/fields",
                            "X-Request-Id: mine\r\nX_Request_Id: mine\r\nTE: trailers\r\nConnection: keep-alive\r\nKeep-Alive: 5\r\n"
                            "Proxy-Connection: x\r\nAccept: a/b\r\nX_Marker: mine\r\nUser-Agent: mine\r\nX-MARKER: yours\r\n")
                       .response(true);
    QVERIFY(r);
    const auto fields = c.response();
    QVERIFY(fields);
    const QByteArrayList lines = fields->body.trimmed().split('\n');
    QCOMPARE(lines.first(), "GET"_ba); // HEAD, too, reaches QtHttpServer as GET
    QVERIFY(lines.contains("accept=a/b"_ba));
    QVERIFY(lines.contains("x-marker=yours"_ba)); // whatever its case
    QVERIFY(lines.contains("x-request-id=" + fields->fields.value("x-request-id")));
    QVERIFY(!fields->body.contains("mine"));
    for (const char *name : {"te=", "connection=", "keep-alive=", "proxy-connection=", "x_request_id="})
        QVERIFY2(!fields->body.contains(QByteArray('\n' + QByteArray(name))), name);
}

void TestConnection::upgradeIsIgnored()
{
    Client c(m_server->port());
    c.get("/echo",
          "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
    c.get("/echo", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n");
    QCOMPARE(c.response().value_or(Client::Response{}).status, 200);
    QCOMPARE(c.response().value_or(Client::Response{}).status, 200);
}

void TestConnection::trailersAreDropped()
{
    Client c(m_server->port());
    c.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTrailer: X-Request-Id\r\n\r\n3\r\nabc\r\n0\r\nX-Request-Id: "
           "mine\r\n\r\n");
    QCOMPARE(c.response().value_or(Client::Response{}).body, "abc"_ba);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).status, 200);
}

void TestConnection::fileInFull()
{
    Client c(m_server->port());
    const auto r = c.get("/file/9").response();
    QVERIFY(r);
    QCOMPARE(r->body.size(), 9 << 20);
    QVERIFY(r->body.count('\0') == r->body.size()); // nothing from beyond a buffer
}

void TestConnection::fileThenNextRequest()
{
    Client c(m_server->port());
    c.get("/file/3").get("/echo").get("/file/1").get("/pool");
    QCOMPARE(c.response().value_or(Client::Response{}).body.size(), 3 << 20);
    QCOMPARE(c.response().value_or(Client::Response{}).body, "hello"_ba);
    QCOMPARE(c.response().value_or(Client::Response{}).body.size(), 1 << 20);
    QCOMPARE(c.response().value_or(Client::Response{}).body, "from a worker"_ba);
}

void TestConnection::sequentialDevice()
{
    Client c(m_server->port());
    QCOMPARE(c.get("/sequential").response().value_or(Client::Response{}).status, 500);
    QCOMPARE(c.get("/echo").response().value_or(Client::Response{}).status, 200);
}

void TestConnection::deviceThatGrows()
{
    Client c(m_server->port());
    QVERIFY(c.get("/growing").get("/echo").readUntilClosed());
    QCOMPARE(c.rest().count("HTTP/1.1 "), 1); // what came behind would have been taken for the next answer
    QVERIFY(c.rest().size() - c.rest().indexOf("\r\n\r\n") - 4 <= 50'000);
    Client next(m_server->port());
    QCOMPARE(next.get("/echo").response().value_or(Client::Response{}).status, 200);
}

void TestConnection::wholeBodyInFull()
{
    Client c(m_server->port());
    const auto r = c.get("/whole/20").response();
    QVERIFY(r);
    QCOMPARE(r->body.count('w'), 20 << 20);
}

void TestConnection::problemNamesTheRequest()
{
    Client c(m_server->port());
    const auto r = c.get("/nowhere?a=b").response();
    QVERIFY(r);
    QCOMPARE(r->fields.value("content-type"), "application/problem+json"_ba);
    const QJsonObject problem = QJsonDocument::fromJson(r->body).object();
    QCOMPARE(problem.value("status"_L1).toInt(), 404);
    QCOMPARE(problem.value("title"_L1).toString(), u"Not Found"_s);
    QCOMPARE(problem.value("instance"_L1).toString(), u"/nowhere"_s);
    QCOMPARE(problem.value("request_id"_L1).toString().toLatin1(), r->fields.value("x-request-id"));
    QVERIFY(!problem.value("detail"_L1).toString().isEmpty());
    QTRY_COMPARE(m_server->log().size(), 1);
    QCOMPARE(m_server->log().constLast().requestId, r->fields.value("x-request-id"));
}

void TestConnection::problemsAreGuarded_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray host = " HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("OPTIONS") << "OPTIONS /echo" + host + "\r\n" << 204;
    QTest::newRow("malformed") << "GET /echo HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("unknown path") << "GET /nowhere" + host + "\r\n" << 404;
    QTest::newRow("other method") << "PUT /echo" + host + "\r\n" << 405;
    QTest::newRow("slow") << "GET /echo HTTP/1.1\r\nHost"_ba << 408;
    QTest::newRow("no length") << "POST /echo" + host + "\r\n" << 411;
    QTest::newRow("large") << "POST /echo" + host + "Content-Length: 99999999\r\n\r\n" << 413;
    QTest::newRow("long line") << "GET /" + QByteArray(9000, 'a') + host + "\r\n" << 414;
    QTest::newRow("expectation") << "GET /echo" + host + "Expect: tea\r\n\r\n" << 417;
    QTest::newRow("long head") << "GET /echo" + host + "X: " + QByteArray(40'000, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("admission throws") << "GET /refuses-by-throwing" + host + "\r\n" << 500;
    QTest::newRow("handler throws") << "GET /throws" + host + "\r\n" << 500;
    QTest::newRow("unknown method") << "LINK /echo" + host + "\r\n" << 501;
    QTest::newRow("version") << "GET /echo HTTP/2.0\r\nHost: a\r\n\r\n"_ba << 505;
}

void TestConnection::problemsAreGuarded()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH_GLOBAL(bool, portable);
    ServerUnderTest server({.headTime = 200ms, .sweepEvery = 20ms}, portable);
    Client c(server.port());
    const auto r = c.send(request).response();
    QVERIFY(r);
    QCOMPARE(r->status, status);
    QCOMPARE(r->fields.value("x-content-type-options"), "nosniff"_ba);
    QCOMPARE(r->fields.value("content-security-policy"), "default-src 'none'; frame-ancestors 'none'"_ba);
    QCOMPARE(r->fields.value("vary"), "Authorization, Accept, Accept-Encoding, Accept-Language"_ba);
    QVERIFY(!r->fields.contains("strict-transport-security")); // nobody may hear it over plain HTTP
    QCOMPARE(r->head.toLower().count("\r\nvary:"), 1);
}

void TestConnection::splitAnywhere()
{
    Client c(m_server->port());
    c.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET /echo HTTP/1.1\r\nHost: a\r\n\r\n"_ba)
        c.send(QByteArray(1, byte));
    QCOMPARE(c.response().value_or(Client::Response{}).body, "abc"_ba);
    QCOMPARE(c.response().value_or(Client::Response{}).body, "hello"_ba);
}

void TestConnection::logNamesEveryRequest()
{
    Client c(m_server->port());
    QCOMPARE(c.send("HEAD /echo?secret=1 HTTP/1.1\r\nHost: a\r\n\r\n").response(true).value_or(Client::Response{}).status, 200);
    QCOMPARE(c.send("garbage\r\n\r\n").response().value_or(Client::Response{}).status, 400);
    QTRY_COMPARE(m_server->log().size(), 2);
    const AccessRecord first = m_server->log().first(), second = m_server->log().last();
    QCOMPARE(first.method, "HEAD"_ba);
    QCOMPARE(first.path, "/echo"_ba); // a query may hold what does not belong into a log
    QCOMPARE(first.status, 200);
    QCOMPARE(first.peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(second.status, 400);
    QVERIFY(second.method.isEmpty() && second.path.isEmpty() && second.requestId != first.requestId);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
