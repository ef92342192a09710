// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/answerframer.h"
#include <QtTest/QtTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;
using Step = AnswerFramer::Step;

namespace {

struct Framed
{
    Step last = Step::More;
    std::string text;
    bool keepAlive = false;
};

const std::string common = "Date: Sun, 22 Nov 2026 12:00:00 GMT\r\n";

Framed frame(std::string_view answer, AnswerFramer::Wish wish, size_t piece)
{
    Framed out;
    AnswerFramer framer(common, [&](std::string_view first, std::string_view second) { out.text.append(first).append(second); });
    framer.begin(std::move(wish));
    for (size_t at = 0; at < answer.size() && out.last == Step::More; at += piece)
        out.last = framer.feed(answer.substr(at, piece));
    out.keepAlive = framer.keepAlive();
    return out;
}

constexpr std::string_view sized = "HTTP/1.1 200 OK\r\nServer: Qt\r\nContent-Type: a/b\r\nX-Request-Id: no\r\nContent-Length: 3\r\n\r\nabc";
constexpr std::string_view chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
const std::string ours = common + "X-Request-Id: id\r\n";

} // namespace

class TestAnswerFramer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void frames_data();
    void frames();
    void state();
};

void TestAnswerFramer::frames_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("headOnly");
    QTest::addColumn<bool>("http10");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<QByteArray>("framed"); // empty: unusable
    QTest::addColumn<bool>("stays");
    const auto row = [](const char *name, std::string_view answer, bool headOnly, bool http10, bool keepAlive, const std::string &framed,
                        bool stays) {
        QTest::newRow(name) << QByteArray(answer.data(), qsizetype(answer.size())) << headOnly << http10 << keepAlive
                            << QByteArray::fromStdString(framed) << stays;
    };
    const std::string ok = "HTTP/1.1 200 OK\r\n" + ours;
    row("sized", sized, false, false, true, ok + "Content-Type: a/b\r\nContent-Length: 3\r\n\r\nabc", true);
    row("sized, then close", sized, false, false, false, ok + "Content-Type: a/b\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc",
        false);
    row("HEAD", sized, true, false, true, ok + "Content-Type: a/b\r\nContent-Length: 3\r\n\r\n", true);
    row("chunks", chunks, false, false, true, ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", true);
    row("chunks to HEAD", chunks, true, false, true, ok + "Transfer-Encoding: chunked\r\n\r\n", true);
    row("chunks to 1.0", chunks, false, true, true, ok + "Connection: close\r\n\r\nabc", false);
    row("empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", false, false, true, ok + "Content-Length: 0\r\n\r\n", true);
    row("204", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", false, false, true, "HTTP/1.1 204 No Content\r\n" + ours + "\r\n",
        true);
    row("304", "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\nContent-Length: 0\r\n\r\n", false, false, true,
        "HTTP/1.1 304 Not Modified\r\n" + ours + "ETag: \"x\"\r\n\r\n", true);
    row("no end", "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\n\r\nabc", false, false, true, "", true);
    row("no HTTP", "garbage", false, false, true, "", true);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc", false, false, true, "", true);
    row("interim", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", false, false, true, "", true);
}

void TestAnswerFramer::frames()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, headOnly);
    QFETCH(bool, http10);
    QFETCH(bool, keepAlive);
    QFETCH(QByteArray, framed);
    QFETCH(bool, stays);
    // Whole and byte by byte come to the same, but for chunks, whose pieces are passed on as they come.
    const bool chunked = answer.contains("chunked") && !http10 && !headOnly;
    for (const size_t piece : {size_t(answer.size()), size_t(chunked ? answer.size() : 1)}) {
        const Framed out = frame({answer.constData(), size_t(answer.size())},
                                 {.requestId = "id", .headOnly = headOnly, .http10 = http10, .keepAlive = keepAlive}, piece);
        QCOMPARE(out.last, framed.isEmpty() ? Step::Unusable : Step::Done);
        if (framed.isEmpty())
            continue;
        QCOMPARE(QByteArray::fromStdString(out.text), framed);
        QCOMPARE(out.keepAlive, stays);
    }
}

void TestAnswerFramer::state()
{
    std::string text;
    AnswerFramer framer(common, [&](std::string_view first, std::string_view second) { text.append(first).append(second); });
    framer.begin({.requestId = "id", .keepAlive = true});
    QCOMPARE(framer.feed("HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nContent-Length: 3\r\n\r\n"), Step::More);
    QVERIFY(framer.headKnown() && !framer.started() && !framer.chunked());
    QCOMPARE(framer.owed(), 3u);
    QVERIFY(text.empty()); // one piece with the first bytes of the body
    QCOMPARE(framer.feed("ab"), Step::More);
    QVERIFY(framer.started());
    QCOMPARE(framer.owed(), 1u);
    QCOMPARE(framer.feed("cd"), Step::Unusable); // more than promised
}

QTEST_GUILESS_MAIN(TestAnswerFramer)
#include "tst_answerframer.moc"
