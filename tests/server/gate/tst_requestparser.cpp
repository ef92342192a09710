// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/requestparser.h"
#include <QtTest/QtTest>

using namespace touchline;
using namespace touchline::gate;
using namespace Qt::StringLiterals;
using Step = RequestParser::Step;

namespace {

constexpr size_t bodyCap = 16;

/** What one connection's bytes come to, fed in pieces of `piece` bytes: "GET /a:body" per request, at the end the status of a refusal. */
QByteArrayList read(const QByteArray &bytes, qsizetype piece, const Limits &limits = {})
{
    RequestParser parser(limits);
    QByteArrayList seen;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        std::string_view in(bytes.constData() + at, size_t(std::min(piece, bytes.size() - at)));
        for (bool again = true; again;) {
            const Step step = parser.feed(in);
            again = !in.empty();
            if (step == Step::Refused)
                return seen << QByteArray::number(parser.status());
            if (step == Step::Head) {
                const RequestHead &head = parser.head();
                if (head.contentLength > bodyCap)
                    return seen << "413"_ba;
                parser.allowBody(bodyCap);
                again = true; // a request without a body ends only now
            } else if (step == Step::Done) {
                seen << QByteArray::fromStdString(std::string(parser.head().methodName) + ' ' + std::string(parser.head().target) + ':'
                                                  + parser.body());
            }
        }
    }
    return seen;
}

QByteArray lines(std::initializer_list<const char *> all)
{
    QByteArray text;
    for (const char *line : all)
        text.append(line).append("\r\n");
    return text + "\r\n";
}

QByteArray withFields(int count)
{
    QByteArray text = "GET / HTTP/1.1\r\nHost: a\r\n";
    for (int i = 1; i < count; ++i)
        text += "X" + QByteArray::number(i) + ": 1\r\n";
    return text + "\r\n";
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void head();
    void valuesAreTrimmed();
    void nothingAfterARefusal();
};

void TestRequestParser::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("seen");
    using L = QByteArrayList;
    QTest::newRow("no body") << lines({"GET /a HTTP/1.1", "Host: a"}) << L{"GET /a:"};
    QTest::newRow("length") << lines({"POST /a HTTP/1.1", "Host: a", "Content-Length: 3"}) + "abc" << L{"POST /a:abc"};
    QTest::newRow("zero length") << lines({"POST /a HTTP/1.1", "Host: a", "Content-Length: 0"}) << L{"POST /a:"};
    QTest::newRow("chunks") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"}) + "2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n"
                            << L{"POST /a:abc"};
    QTest::newRow("trailers are dropped") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"})
            + "2\r\nab\r\n0\r\nAuthorization: Bearer x\r\n\r\n" + lines({"GET /b HTTP/1.1", "Host: a"})
                                          << L{"POST /a:ab", "GET /b:"};
    QTest::newRow("pipelined") << lines({"GET /a HTTP/1.1", "Host: a"}) + lines({"POST /b HTTP/1.1", "Host: a", "Content-Length: 2"}) + "hi"
            + lines({"HEAD /c HTTP/1.1", "Host: a"})
                               << L{"GET /a:", "POST /b:hi", "HEAD /c:"};
    QTest::newRow("upgrade is ignored") << lines({"GET /a HTTP/1.1", "Host: a", "Connection: Upgrade", "Upgrade: websocket"})
            + lines({"GET /b HTTP/1.1", "Host: a"})
                                        << L{"GET /a:", "GET /b:"};
    QTest::newRow("empty line before") << "\r\n" + lines({"GET /a HTTP/1.1", "Host: a"}) << L{"GET /a:"};
    QTest::newRow("1.0 needs no host") << lines({"GET /a HTTP/1.0"}) << L{"GET /a:"};
    QTest::newRow("absolute form") << lines({"GET http://a/b?c HTTP/1.1", "Host: a"}) << L{"GET /b?c:"};
    QTest::newRow("100 fields") << withFields(100) << L{"GET /:"};

    QTest::newRow("no host") << lines({"GET /a HTTP/1.1"}) << L{"400"};
    QTest::newRow("two hosts") << lines({"GET /a HTTP/1.1", "Host: a", "Host: a"}) << L{"400"};
    QTest::newRow("two credentials") << lines({"GET /a HTTP/1.1", "Host: a", "Authorization: x", "authorization: y"}) << L{"400"};
    QTest::newRow("unsound host") << lines({"GET /a HTTP/1.1", "Host: a,b"}) << L{"400"};
    QTest::newRow("0.9") << lines({"GET /a HTTP/0.9", "Host: a"}) << L{"505"};
    QTest::newRow("2.0") << lines({"GET /a HTTP/2.0", "Host: a"}) << L{"505"};
    QTest::newRow("preface of HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba << L{"505"};
    QTest::newRow("other method") << lines({"REPORT /a HTTP/1.1", "Host: a"}) << L{"501"};
    QTest::newRow("CONNECT") << lines({"CONNECT a:80 HTTP/1.1", "Host: a"}) << L{"501"};
    QTest::newRow("another protocol") << lines({"GET /a RTSP/1.0", "Host: a"}) << L{"400"};
    QTest::newRow("another protocol, pipelined")
        << lines({"GET /a HTTP/1.1", "Host: a"}) + lines({"POST /b RTSP/1.0", "Content-Length: 0"}) << L{"GET /a:", "400"};
    QTest::newRow("length and chunks") << lines({"POST /a HTTP/1.1", "Host: a", "Content-Length: 3", "Transfer-Encoding: chunked"})
                                       << L{"400"};
    QTest::newRow("two lengths") << lines({"POST /a HTTP/1.1", "Host: a", "Content-Length: 3", "Content-Length: 3"}) << L{"400"};
    QTest::newRow("list of lengths") << lines({"POST /a HTTP/1.1", "Host: a", "Content-Length: 3, 3"}) << L{"400"};
    QTest::newRow("two codings") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: gzip, chunked"}) << L{"400"};
    QTest::newRow("chunked twice") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked"})
                                   << L{"400"};
    QTest::newRow("chunks in 1.0") << lines({"POST /a HTTP/1.0", "Transfer-Encoding: chunked"}) << L{"400"};
    QTest::newRow("another expectation") << lines({"POST /a HTTP/1.1", "Host: a", "Expect: tea", "Content-Length: 3"}) << L{"417"};
    QTest::newRow("dot segments") << lines({"GET /a/../b HTTP/1.1", "Host: a"}) << L{"400"};
    QTest::newRow("line folding") << lines({"GET /a HTTP/1.1", "Host: a", "X: y", " z"}) << L{"400"};
    QTest::newRow("101 fields") << withFields(101) << L{"431"};
    QTest::newRow("long field") << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(33'000, 'x') << L{"431"};
    QTest::newRow("long blank") << "GET / HTTP/1.1\r\nHost: a\r\nX:" + QByteArray(33'000, ' ') + "x\r\n\r\n" << L{"431"};
    QTest::newRow("endless empty lines") << QByteArray("\r\n").repeated(20'000) << L{"431"};
    QTest::newRow("long request line") << "GET /" + QByteArray(8'192, 'x') << L{"414"};
    QTest::newRow("request line just too long") << "GET /" + QByteArray(8'192 - 15, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n" << L{"414"};
    QTest::newRow("request line just fits") << "GET /" + QByteArray(8'192 - 16, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n"
                                            << L{"GET /" + QByteArray(8'192 - 16, 'x') + ":"};
    QTest::newRow("length above the cap") << lines({"POST /a HTTP/1.1", "Host: a", "Content-Length: 17"}) << L{"413"};
    QTest::newRow("chunk above the cap") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"}) + "11\r\n" << L{"413"};
    QTest::newRow("huge chunk") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"}) + "fffffffffffffff0\r\n"
                                << L{"413"};
    QTest::newRow("chunks above the cap") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"})
            + "8\r\naaaaaaaa\r\n8\r\naaaaaaaa\r\n1\r\n"
                                          << L{"413"};
    QTest::newRow("endless extension") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"}) + "1;"
            + QByteArray(200'000, 'x') << L{"413"};
    QTest::newRow("endless trailers") << lines({"POST /a HTTP/1.1", "Host: a", "Transfer-Encoding: chunked"}) + "0\r\n"
            + QByteArray("X: y\r\n").repeated(30'000)
                                      << L{"413"};
}

void TestRequestParser::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, seen);
    const qsizetype smallest = bytes.size() < 1'000 ? 1 : 997; // at every byte where that is affordable
    for (const qsizetype piece : {bytes.size(), smallest, qsizetype(7), qsizetype(4'096)})
        QCOMPARE(read(bytes, piece), seen);
}

void TestRequestParser::head()
{
    const Limits limits;
    RequestParser parser(limits);
    const QByteArray text = lines({"PUT /a?b=c HTTP/1.1", "Host: a", "Expect: 100-Continue", "Content-Length: 3", "X-Empty:"});
    std::string_view in(text.constData(), size_t(text.size()));
    QVERIFY(parser.inHead());
    QCOMPARE(parser.feed(in), Step::Head);
    const RequestHead &head = parser.head();
    QVERIFY(!parser.inHead());
    QCOMPARE(head.method, Method::Put);
    QCOMPARE(head.path(), "/a");
    QCOMPARE(head.query(), "b=c");
    QCOMPARE(head.contentLength, 3u);
    QVERIFY(head.expectsContinue && head.keepAlive && head.bodyAnnounced() && !head.chunked && !head.http10);
    QVERIFY(head.has("x-empty") && !head.has("x-other"));
    QCOMPARE(head.value("x-empty"), "");
    QCOMPARE(head.value("host"), "a");
}

void TestRequestParser::valuesAreTrimmed()
{
    const Limits limits;
    RequestParser parser(limits);
    const QByteArray text = lines({"GET / HTTP/1.1", "Host: \t a \t ", "Connection: close"});
    std::string_view in(text.constData(), size_t(text.size()));
    QCOMPARE(parser.feed(in), Step::Head);
    QCOMPARE(parser.head().value("host"), "a");
    QVERIFY(!parser.head().keepAlive);
}

void TestRequestParser::nothingAfterARefusal()
{
    const Limits limits;
    RequestParser parser(limits);
    std::string_view bad("garbage\r\n\r\n");
    QCOMPARE(parser.feed(bad), Step::Refused);
    std::string_view good("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(parser.feed(good), Step::Refused);
    QCOMPARE(parser.status(), 400);
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
