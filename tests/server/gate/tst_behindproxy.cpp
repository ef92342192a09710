// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include "corpus.h"
#include "proxy/cases.h"
#include "proxy/nginx.h"
#include "serverundertest.h"
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Statuses of the answers, without interim ones. */
QList<int> statusesIn(const QByteArray &answers)
{
    QList<int> statuses;
    static const QRegularExpression statusLine(u"HTTP/1\\.1 ([2-5]\\d\\d) "_s);
    for (const auto &match : statusLine.globalMatch(QString::fromLatin1(answers)))
        statuses.append(match.captured(1).toInt());
    return statuses;
}

} // namespace

/**
 * The gate behind a real nginx, where one connection carries the requests of many: whatever one client sends, nobody else gets an answer
 * that is not theirs, and no request arrives that nobody made.
 */
class TestBehindProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connectionIsKept_data();
    void connectionIsKept();
    void malformed_data();
    void malformed();
    void stock_data();
    void stock();
    void cleanupTestCase();

private:
    QByteArray send(Nginx::Door door, const QByteArray &raw);
    void sendMarker(Nginx::Door door);
    void sendMarkers(Nginx::Door door);
    int arrived() const;

    ServerUnderTest m_server{{.headTime = 2s, .bodyTime = 2s, .idleTime = 10min, .lingerTime = 100ms, .sweepEvery = 20ms}};
    std::unique_ptr<Nginx> m_nginx;
    QSet<QByteArray> m_ids;
    int m_markers = 0;
};

void TestBehindProxy::initTestCase()
{
    if (Nginx::program().isEmpty())
        QSKIP("nginx is not installed (Debian: nginx-light)");
    m_nginx = std::make_unique<Nginx>(m_server.port());
    QVERIFY2(m_nginx->isRunning(), m_nginx->log().constData());
}

void TestBehindProxy::cleanupTestCase()
{
    m_nginx.reset();
    QTRY_COMPARE(m_server.connections(), 0);
}

/** Somebody else's request: its answer says the request's own mark, and the id that came with it. */
void TestBehindProxy::sendMarker(Nginx::Door door)
{
    const QByteArray mark = "marker-" + QByteArray::number(++m_markers);
    Client c(m_nginx->othersPort(door));
    const auto response = c.get("/fields?" + mark, "X-Marker: " + mark + "\r\nConnection: close\r\n").response();
    QVERIFY2(response, mark.constData());
    QCOMPARE(response->status, 200);
    const QByteArray id = response->fields.value("x-request-id");
    const QByteArray ownMark = "\nx-marker=" + mark + '\n';
    const QByteArray ownId = "\nx-request-id=" + id + '\n';
    QVERIFY2(response->body.startsWith("GET\n") && response->body.contains(ownMark), response->body.constData());
    QVERIFY2(response->body.contains(ownId), response->body.constData());
    QVERIFY(!id.isEmpty() && !m_ids.contains(id));
    m_ids.insert(id);
    QVERIFY(c.ended());
}

/** One answer too many would come out with the next request or the one after it. */
void TestBehindProxy::sendMarkers(Nginx::Door door)
{
    for (int i = 0; i < 3; ++i)
        sendMarker(door);
}

/** All that comes back until nginx ends the connection, which it soon does. */
QByteArray TestBehindProxy::send(Nginx::Door door, const QByteArray &raw)
{
    Client c(m_nginx->port(door));
    c.send(raw);
    if (!c.readUntilClosed(10'000))
        QTest::qFail("nginx keeps the connection", __FILE__, __LINE__);
    return c.rest();
}

int TestBehindProxy::arrived() const
{
    return int(std::ranges::count(m_server.log(), "/none"_ba, &AccessRecord::path));
}

void TestBehindProxy::connectionIsKept_data()
{
    QTest::addColumn<int>("door");
    QTest::addColumn<int>("connections");
    QTest::newRow("usual") << int(Nginx::Usual) << 1;
    QTest::newRow("lenient") << int(Nginx::Lenient) << 2;
}

void TestBehindProxy::connectionIsKept()
{
    // Else the other tests would prove nothing: what follows a request would not travel behind it.
    QFETCH(int, door);
    QFETCH(int, connections);
    for (int i = 0; i < 5; ++i) {
        sendMarker(Nginx::Door(door));
        QCOMPARE(m_server.connections(), connections);
    }
}

void TestBehindProxy::malformed_data()
{
    QTest::addColumn<int>("door");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("arrives");
    const std::pair<const char *, std::vector<proxycases::Case>> all[] = {{"codings", proxycases::codings()},
                                                                          {"lengths", proxycases::lengths()},
                                                                          {"chunks", proxycases::chunks()},
                                                                          {"lines", proxycases::lines()}};
    for (const auto &[about, cases] : all) {
        for (const auto &[name, raw, answers, arrives] : cases) {
            QTest::addRow("usual, %s: %s", about, name) << int(Nginx::Usual) << raw << answers << arrives;
            QTest::addRow("lenient, %s: %s", about, name) << int(Nginx::Lenient) << raw << answers << arrives;
        }
    }
}

void TestBehindProxy::malformed()
{
    QFETCH(int, door);
    QFETCH(QByteArray, raw);
    QFETCH(int, answers);
    QFETCH(int, arrives);
    const auto through = Nginx::Door(door);
    sendMarker(through); // leaves a kept connection, on which the bytes travel, if at all
    const int before = arrived();
    const int handledBefore = m_server.handled();

    const QByteArray got = send(through, raw);
    const QList<int> statuses = statusesIn(got);
    QVERIFY2(statuses.size() <= answers, got.constData());
    if (arrives > 0)
        QCOMPARE(statuses.size(), answers);
    QVERIFY2(!got.contains("spoofed"), got.constData());

    sendMarkers(through);
    QCOMPARE(arrived() - before, arrives);
    QVERIFY(m_server.handled() - handledBefore <= answers + 3);
}

void TestBehindProxy::stock_data()
{
    QTest::addColumn<int>("door");
    QTest::addColumn<QByteArray>("raw");
    const auto all = corpusLines(u"http1-malformed.jsonl"_s) + corpusLines(u"llhttp-requests.jsonl"_s);
    if (all.isEmpty())
        QSKIP("neither http1-malformed.jsonl nor llhttp-requests.jsonl is beside this checkout");
    int row = 0;
    for (const QJsonObject &line : all) {
        const QByteArray raw = QByteArray::fromBase64(line.value("raw_b64"_L1).toString().toLatin1());
        const QByteArray id = line.value("id"_L1).toString().toUtf8();
        QTest::addRow("%d usual, %s", ++row, id.constData()) << int(Nginx::Usual) << raw;
        QTest::addRow("%d lenient, %s", row, id.constData()) << int(Nginx::Lenient) << raw;
    }
}

void TestBehindProxy::stock()
{
    QFETCH(int, door);
    QFETCH(QByteArray, raw);
    const auto through = Nginx::Door(door);
    sendMarker(through);
    send(through, raw);
    sendMarkers(through);
}

QTEST_GUILESS_MAIN(TestBehindProxy)
#include "tst_behindproxy.moc"
