// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/serverprocess.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** One listener, as bytes; what it heard so far. */
class Listener
{
public:
    Listener(quint16 port, const QByteArray &token, const QByteArray &query = {}, const QByteArray &lastEvent = {})
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected();
        m_socket.write("GET /api/v1/events" + query + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n"
                       + (lastEvent.isEmpty() ? QByteArray() : "Last-Event-ID: " + lastEvent + "\r\n") + "\r\n");
    }
    /** Waits until it has heard the text. */
    bool hears(const QByteArray &text)
    {
        while (!m_heard.contains(text)) {
            if (!m_socket.waitForReadyRead(10'000))
                return false;
            m_heard += m_socket.readAll();
        }
        return true;
    }
    bool isEnded()
    {
        while (m_socket.state() != QAbstractSocket::UnconnectedState && m_socket.waitForReadyRead(10'000))
            m_heard += m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(10'000);
    }
    void forget() { m_heard.clear(); }
    const QByteArray &heard() const { return m_heard; }
    /** Data of the last event. */
    const QJsonObject data() const
    {
        const auto start = m_heard.lastIndexOf("data: ") + 6;
        return QJsonDocument::fromJson(m_heard.sliced(start, m_heard.indexOf('\n', start) - start)).object();
    }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace

/** Server-Sent Events of the real executable, and the same when asked for. */
class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatChanges();
    void goesOnWhereItStopped();
    void tellsOnlyWhatMayBeKnown();
    void endsWithTheSession();
    void beginsAnewAfterARestore();
    void refuses();
    void endsWhenTheServerStops();
    void answersWhenAsked();

private:
    QByteArray idOf(Revision revision) const { return "id: " + QByteArray::number(toNumber(revision)) + '\n'; }
    Revision now() const { return *m_league->database->refreshRevision(); }
    Revision touch() const
    {
        m_league->change([&](Transaction &transaction) { return transaction.touch(SeasonId{m_league->season.own}); });
        return now();
    }
    std::unique_ptr<TestLeague> m_league;
    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_coach;
};

void EventsTest::init()
{
    m_server.reset();
    m_league = std::make_unique<TestLeague>();
    QVERIFY(m_league->isGood());
    m_coach = m_league->tokenOf(u"coach"_s);
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->serve({u"--database"_s, m_league->path(), u"--rate"_s, u"0"_s}));
}

void EventsTest::tellsWhatChanges()
{
    Listener listener(m_server->port(), m_coach);
    QVERIFY(listener.hears(idOf(now())));
    QVERIFY(listener.heard().startsWith("HTTP/1.1 200 "));
    for (const auto *field : {"Transfer-Encoding: chunked\r\n", "text/event-stream\r\n", "no-store\r\n", "event: change\n"})
        QVERIFY2(listener.heard().contains(field), field);
    QVERIFY(listener.data()["seasons"_L1].toArray().isEmpty());
    for (int change = 0; change < 3; ++change) {
        listener.forget();
        const auto before = now();
        const auto after = touch(); // by another process than the server
        QVERIFY(listener.hears(idOf(after)));
        QCOMPARE(listener.data(),
                 (QJsonObject{{u"since"_s, toNumber(before)},
                              {u"revision"_s, toNumber(after)},
                              {u"seasons"_s, QJsonArray{m_league->season.own}},
                              {u"rosters"_s, false},
                              {u"definitions"_s, false},
                              {u"permissions"_s, false}}));
    }
}

void EventsTest::goesOnWhereItStopped()
{
    const auto before = now();
    const auto after = touch();
    for (const bool byField : {true, false}) {
        const auto number = QByteArray::number(toNumber(before));
        Listener listener(m_server->port(), m_coach, QByteArray(byField ? "?since=0" : QByteArray("?since=" + number)),
                          byField ? number : QByteArray());
        QVERIFY(listener.hears(idOf(after)));
        QCOMPARE(listener.data()["since"_L1].toInteger(), toNumber(before));
        QCOMPARE(listener.data()["seasons"_L1].toArray(), QJsonArray{m_league->season.own});
    }
}

void EventsTest::tellsOnlyWhatMayBeKnown()
{
    Listener nobody(m_server->port(), m_league->tokenOf(u"nobody"_s));
    QVERIFY(nobody.hears(idOf(now())));
    QVERIFY(nobody.hears(idOf(touch())));
    QVERIFY(nobody.data()["seasons"_L1].toArray().isEmpty());
}

void EventsTest::endsWithTheSession()
{
    Listener listener(m_server->port(), m_coach);
    QVERIFY(listener.hears(idOf(now())));
    QCOMPARE(m_server->send("POST", "/api/v1/auth/logout", m_coach).status, 204);
    touch();
    QVERIFY(listener.isEnded());
    QVERIFY2(listener.heard().endsWith("0\r\n\r\n"), listener.heard().constData());
    QVERIFY(!listener.heard().contains(QByteArray("\"seasons\":[" + QByteArray::number(m_league->season.own))));
}

void EventsTest::beginsAnewAfterARestore()
{
    Listener listener(m_server->port(), m_coach, "?since=999999");
    QVERIFY(listener.hears("event: reset\n" + idOf(now())));
    QVERIFY(listener.hears(idOf(touch())));
    QVERIFY(listener.heard().contains("event: change\n"));
}

void EventsTest::refuses()
{
    QCOMPARE(m_server->get("/api/v1/events").status, 401);
    QCOMPARE(m_server->get("/api/v1/events?since=x", m_coach).status, 400);
    QCOMPARE(m_server->get("/api/v1/events?until=3", m_coach).status, 400);
    QCOMPARE(m_server->get("/api/v1/events", m_coach, {{"Last-Event-ID", "-1"}}).status, 400);
    QCOMPARE(m_server->send("HEAD", "/api/v1/events", m_coach).status, 200);
    std::vector<std::unique_ptr<Listener>> listeners;
    for (int count = 0; count < 20; ++count) {
        auto &listener = *listeners.emplace_back(std::make_unique<Listener>(m_server->port(), m_coach));
        QVERIFY(listener.hears("event: change"));
    }
    QCOMPARE(m_server->get("/api/v1/events", m_coach).status, 429);
    Listener other(m_server->port(), m_league->tokenOf(u"admin"_s));
    QVERIFY(other.hears("event: change"));
    listeners.clear();
    QTRY_VERIFY(Listener(m_server->port(), m_coach).hears("HTTP/1.1 200 "));
}

void EventsTest::endsWhenTheServerStops()
{
    Listener listener(m_server->port(), m_coach);
    QVERIFY(listener.hears(idOf(now())));
    m_server->process().terminate();
    QVERIFY(listener.isEnded());
    QVERIFY2(listener.heard().endsWith("0\r\n\r\n"), listener.heard().constData());
    QVERIFY(m_server->process().waitForFinished());
    QCOMPARE(m_server->process().exitCode(), 0);
}

void EventsTest::answersWhenAsked()
{
    const auto before = QByteArray::number(toNumber(now()));
    const auto after = touch();
    const auto answer = m_server->get("/api/v1/changes?since=" + before, m_coach);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["data"_L1]["revision"_L1].toInteger(), toNumber(after));
    QCOMPARE(answer.json()["data"_L1]["seasons"_L1].toArray(), QJsonArray{m_league->season.own});
    QCOMPARE(m_server->get("/api/v1/changes?since=999999", m_coach).status, 410);
    QCOMPARE(m_server->get("/api/v1/changes", m_coach).status, 400);
}

QTEST_GUILESS_MAIN(EventsTest)
#include "tst_events.moc"
