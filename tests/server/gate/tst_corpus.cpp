// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "corpus.h"
#include "fixtures.h"
#include "proxy/cases.h"
#include "serverundertest.h"
#include "tests/server/support/certificate.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Limits shortLimits{.headTime = 300ms, .bodyTime = 300ms, .idleTime = 200ms, .lingerTime = 300ms, .sweepEvery = 20ms};

QList<int> statusesIn(const QByteArray &answers)
{
    QList<int> statuses;
    static const QRegularExpression statusLine(u"HTTP/1\\.1 ([2-5]\\d\\d) "_s);
    for (const auto &match : statusLine.globalMatch(QString::fromLatin1(answers)))
        statuses.append(match.captured(1).toInt());
    return statuses;
}

/** Why rows of a corpus are missing, and what stands in for them. */
QByteArray notHere(const char *name)
{
    return QByteArray(name)
        + " stands in ../shared/corpus, which is not beside this checkout; tests/fixtures/http and tests/server/gate/proxy "
          "have been run all the same";
}

} // namespace

/**
 * Malformed requests, our own and those of the stock corpora, over real sockets of every kind: each is refused and the connection closed,
 * and nothing behind it runs.
 */
class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void initTestCase_data();
    void init();
    void fixtures_data();
    void fixtures();
    void proxyCases_data();
    void proxyCases();
    void malformed_data();
    void malformed();
    void strictRejects_data();
    void strictRejects();
    void everyPrefixIsSurvived();

private:
    struct Way
    {
        bool portable = false;
        bool tls = false;
        std::unique_ptr<ServerUnderTest> server;
    };
    ServerUnderTest &server();
    Client connected();
    int count(const QByteArray &path);
    std::vector<Way> m_ways;
    QTemporaryDir m_folder;
};

void TestCorpus::initTestCase()
{
    const QDir folder(m_folder.path());
    const bool tls = touchline::canMakeCertificates();
    if (tls)
        QVERIFY(touchline::makeCertificate(folder, u"gate"_s));
    for (const auto &[portable, encrypted] :
         {std::pair(false, false), std::pair(true, false), std::pair(false, true), std::pair(true, true)}) {
        auto &way = m_ways.emplace_back(portable, encrypted, nullptr);
        if (encrypted && !tls)
            continue;
        way.server = std::make_unique<ServerUnderTest>(shortLimits, portable);
        if (encrypted)
            way.server->useTls(tlsSettings(folder.filePath(u"gate.pem"_s), folder.filePath(u"gate.key"_s)).value());
    }
}

void TestCorpus::initTestCase_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("plain") << 0;
    QTest::newRow("plain, portable") << 1;
    QTest::newRow("TLS") << 2;
    QTest::newRow("TLS, portable") << 3;
}

ServerUnderTest &TestCorpus::server()
{
    QFETCH_GLOBAL(int, way);
    return *m_ways[size_t(way)].server;
}

Client TestCorpus::connected()
{
    QFETCH_GLOBAL(int, way);
    return m_ways[size_t(way)].tls ? Client::overTls(server().port()) : Client(server().port());
}

void TestCorpus::init()
{
    QFETCH_GLOBAL(int, way);
    if (!m_ways[size_t(way)].server)
        QSKIP("needs TLS in Qt and the openssl command to make certificates");
}

int TestCorpus::count(const QByteArray &path)
{
    return int(std::ranges::count(server().log(), path, &AccessRecord::path));
}

void TestCorpus::fixtures_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("requests");
    for (const auto &[file, least] :
         {std::pair(u"requestline"_s, 70), std::pair(u"fields"_s, 70), std::pair(u"framing"_s, 50), std::pair(u"chunks"_s, 30)}) {
        const auto all = fixturesIn(file);
        QVERIFY2(all.size() >= least, qPrintable(file));
        for (const Fixture &fixture : all)
            QTest::addRow("%s: %s", qPrintable(file), fixture.name.constData()) << fixture.raw << fixture.statuses << fixture.requests;
    }
}

void TestCorpus::fixtures()
{
    QFETCH(QByteArray, raw);
    QFETCH(QList<int>, statuses);
    QFETCH(int, requests);
    const int handledBefore = server().handled();
    Client c = connected();
    c.send(raw);
    if (statuses.isEmpty()) {
        for (int i = 0; i < requests; ++i)
            QCOMPARE(c.response().value_or(Client::Response{}).status, 200);
        QVERIFY(c.rest().isEmpty());
        QCOMPARE(server().handled() - handledBefore, requests);
        return;
    }
    const auto refusal = c.response();
    QVERIFY(refusal);
    QVERIFY2(statuses.contains(refusal->status), refusal->head.constData());
    QCOMPARE(refusal->fields.value("connection"), "close"_ba);
    QCOMPARE(refusal->fields.value("content-type"), "application/problem+json"_ba);
    QVERIFY(c.ended()); // nothing behind it was taken for a request
    QCOMPARE(server().handled(), handledBefore);
}

void TestCorpus::proxyCases_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("arrives");
    const std::pair<const char *, std::vector<proxycases::Case>> all[] = {{"codings", proxycases::codings()},
                                                                          {"lengths", proxycases::lengths()},
                                                                          {"chunks", proxycases::chunks()},
                                                                          {"lines", proxycases::lines()}};
    for (const auto &[about, cases] : all) {
        for (const auto &[name, raw, answers, arrives] : cases)
            QTest::addRow("%s: %s", about, name) << raw << answers << arrives;
    }
}

/** What a proxy may let through, with no proxy ahead. */
void TestCorpus::proxyCases()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, answers);
    QFETCH(int, arrives);
    const int before = count("/none");
    Client c = connected();
    c.send(raw);
    QVERIFY(c.readUntilClosed()); // by its idle time at the latest
    const auto statuses = statusesIn(c.rest());
    QVERIFY2(!statuses.isEmpty() && statuses.size() <= answers, c.rest().constData());
    QVERIFY2(!c.rest().contains("spoofed"), c.rest().constData());
    QCOMPARE(count("/none") - before, arrives);
}

void TestCorpus::malformed_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expect");
    const auto all = corpusLines(u"http1-malformed.jsonl"_s);
    if (all.isEmpty())
        QSKIP(notHere("http1-malformed.jsonl").constData());
    for (const QJsonObject &line : all)
        QTest::newRow(qPrintable(line.value("id"_L1).toString()))
            << QByteArray::fromBase64(line.value("raw_b64"_L1).toString().toLatin1()) << line.value("expect"_L1).toString();
}

void TestCorpus::malformed()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expect);
    Client c = connected();
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
        QSKIP(notHere("llhttp-requests.jsonl").constData());
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
    const int handledBefore = server().handled();
    Client c = connected();
    c.send(raw);
    QVERIFY(c.readUntilClosed());
    const QList<int> statuses = statusesIn(c.rest());
    QVERIFY(!statuses.isEmpty());
    if (!upgrade)
        QCOMPARE(statuses.size(), 1); // one refusal, and nothing behind it
    QVERIFY2(std::ranges::all_of(statuses, [](int status) { return status >= 400; }), c.rest().constData());
    QCOMPARE(server().handled(), handledBefore);
}

void TestCorpus::everyPrefixIsSurvived()
{
    // A client that gives up after any byte leaves nothing behind.
    const QByteArray whole = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        Client c = connected();
        c.send(whole.first(size));
    }
    Client c = connected();
    QCOMPARE(c.send(whole).response().value_or(Client::Response{}).body, "abcd"_ba);
    c.socket().abort();
    QTRY_COMPARE(server().connections(), 0);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
