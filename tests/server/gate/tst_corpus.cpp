// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "corpus.h"
#include "serverundertest.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Limits shortLimits{.headTime = 300ms, .bodyTime = 300ms, .lingerTime = 300ms, .sweepEvery = 20ms};

QList<int> statusesIn(const QByteArray &answers)
{
    QList<int> statuses;
    static const QRegularExpression statusLine(u"HTTP/1\\.1 (\\d{3}) "_s);
    for (const auto &match : statusLine.globalMatch(QString::fromLatin1(answers)))
        statuses.append(match.captured(1).toInt());
    return statuses;
}

} // namespace

/** Malformed requests from the stock corpora, over real sockets: each is refused and the connection closed, and nothing behind it runs. */
class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void malformed_data();
    void malformed();
    void strictRejects_data();
    void strictRejects();
    void everyPrefixIsSurvived();

private:
    ServerUnderTest m_server{shortLimits};
};

void TestCorpus::malformed_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expect");
    const auto all = corpusLines(u"http1-malformed.jsonl"_s);
    if (all.isEmpty())
        QSKIP("the corpus http1-malformed.jsonl is not beside this checkout");
    for (const QJsonObject &line : all)
        QTest::newRow(qPrintable(line.value("id"_L1).toString()))
            << QByteArray::fromBase64(line.value("raw_b64"_L1).toString().toLatin1()) << line.value("expect"_L1).toString();
}

void TestCorpus::malformed()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expect);
    Client c(m_server.port());
    c.send(raw);
    if (expect.startsWith("accept"_L1)) {
        const bool head = expect == "accept-nobody"_L1;
        for (int i = 0; i < (expect == "accept-3"_L1 ? 3 : 1); ++i)
            QCOMPARE(c.response(head).value_or(Client::Response{}).status, 200);
        QVERIFY(c.rest().isEmpty());
        return;
    }
    const auto first = c.response();
    QVERIFY(first);
    QVERIFY2(first->status >= 400, first->head.constData());
    if (expect == "timeout-408"_L1) // on GET /echo a body is refused at once; see bodyThatNeverComes in tst_limits for the wait
        QVERIFY(first->status == 408 || first->status == 413);
    QCOMPARE(first->fields.value("connection"), "close"_ba);
    QVERIFY(c.ended()); // nothing behind it was taken for a request
}

void TestCorpus::strictRejects_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("upgrade"); // llhttp stops at what asks for another protocol; the gate goes on in HTTP/1.1
    const auto all = corpusLines(u"llhttp-requests.jsonl"_s);
    if (all.isEmpty())
        QSKIP("the corpus llhttp-requests.jsonl is not beside this checkout");
    int row = 0;
    for (const QJsonObject &line : all) {
        const QString type = QJsonDocument::fromJson(line.value("meta"_L1).toString().toUtf8()).object().value("type"_L1).toString();
        if (type == "request"_L1 && line.value("expect"_L1).toString().startsWith("reject"_L1))
            QTest::addRow("%d %s", ++row, qPrintable(line.value("id"_L1).toString()))
                << QByteArray::fromBase64(line.value("raw_b64"_L1).toString().toLatin1())
                << line.value("expect"_L1).toString().contains("Upgrade"_L1);
    }
}

void TestCorpus::strictRejects()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, upgrade);
    const int handledBefore = m_server.handled();
    Client c(m_server.port());
    c.send(raw);
    QVERIFY(c.readUntilClosed());
    const QList<int> statuses = statusesIn(c.rest());
    QVERIFY(!statuses.isEmpty());
    if (!upgrade)
        QCOMPARE(statuses.size(), 1); // one refusal, and nothing behind it
    QVERIFY2(std::ranges::all_of(statuses, [](int status) { return status >= 400; }), c.rest().constData());
    QCOMPARE(m_server.handled(), handledBefore);
}

void TestCorpus::everyPrefixIsSurvived()
{
    // A client that gives up after any byte leaves nothing behind.
    const QByteArray whole = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        Client c(m_server.port());
        c.send(whole.first(size));
    }
    Client c(m_server.port());
    QCOMPARE(c.send(whole).response().value_or(Client::Response{}).body, "abcd"_ba);
    c.socket().abort();
    QTRY_COMPARE(m_server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
