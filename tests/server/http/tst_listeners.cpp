// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listeners.h"
#include "tests/server/gate/client.h"
#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <map>

using namespace touchline;
using namespace Qt::StringLiterals;
using Sharing = ListenOptions::Sharing;

/** Several I/O threads behind one port, in both ways in which clients can come to them. */
class ListenersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersEveryClient_data() { bothWays(); }
    void answersEveryClient();
    void capsClientsOfAllThreads_data() { bothWays(); }
    void capsClientsOfAllThreads();
    void capsAddressesOfAllThreads_data() { bothWays(); }
    void capsAddressesOfAllThreads();
    void capsUnsentBytesOfAllThreads_data() { bothWays(); }
    void capsUnsentBytesOfAllThreads();
    void sharesClientsEvenly();
    void refusesATakenPort();

private:
    static void bothWays();
    std::unique_ptr<Listeners> open(Sharing sharing, quint16 port = 0, const gate::Limits &limits = {})
    {
        auto opened = Listeners::open(m_routes, m_application, {.port = port, .threads = 3, .limits = limits, .sharing = sharing});
        return opened ? *std::move(opened) : nullptr;
    }
    void capsClients(const gate::Limits &limits);
    /** How many of the clients, all connected at the same time, each thread answered. */
    std::map<QByteArray, int> ask(quint16 port, int clients);
    RouteTable m_routes;
    gate::Application m_application;
};

void ListenersTest::initTestCase()
{
    for (const auto path : {"/thread"_L1, "/large"_L1}) {
        m_routes.add({.method = Method::Get, .path = path, .access = Access::Anyone, .handler = [](const ApiRequest &) -> Result<Reply> {
                          return Reply{};
                      }});
    }
    m_application.admit = [](gate::Exchange &exchange, const gate::RequestHead &) {
        gate::Answer answer;
        answer.body = exchange.path == "/large" ? QByteArray(30 << 20, 'l') : QThread::currentThread()->objectName().toLatin1();
        return std::optional(std::move(answer));
    };
}

std::map<QByteArray, int> ListenersTest::ask(quint16 port, int clients)
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int client = 0; client < clients; ++client) {
        auto &socket = *sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!socket.waitForConnected())
            return {};
    }
    std::map<QByteArray, int> answered;
    for (const auto &socket : sockets) {
        socket->write("GET /thread HTTP/1.1\r\nHost: here\r\n\r\n");
        QByteArray answer;
        while (!answer.contains("io-") && socket->waitForReadyRead(5000))
            answer += socket->readAll();
        ++answered[answer.sliced(std::max<qsizetype>(0, answer.lastIndexOf("\r\n\r\n") + 4))];
    }
    return answered;
}

void ListenersTest::bothWays()
{
    QTest::addColumn<Sharing>("sharing");
    if (socketsCanBeShared)
        QTest::newRow("all accept") << Sharing::Socket;
    QTest::newRow("one accepts for all") << Sharing::Clients;
}

void ListenersTest::answersEveryClient()
{
    QFETCH(Sharing, sharing);
    const auto listeners = open(sharing);
    QVERIFY(listeners);
    int answered = 0;
    for (const auto &[thread, count] : ask(listeners->port(), 30)) {
        QVERIFY2(thread == "io-0" || thread == "io-1" || thread == "io-2", thread.constData());
        answered += count;
    }
    QCOMPARE(answered, 30);
    QSignalSpy drained(listeners.get(), &Listeners::drained);
    listeners->drain();
    QVERIFY(drained.wait());
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, listeners->port());
    QVERIFY(!late.waitForConnected(200));
}

/** Five of twelve at once get in, whichever threads they come to; and as many again once those have gone. */
void ListenersTest::capsClients(const gate::Limits &limits)
{
    QFETCH(Sharing, sharing);
    const auto listeners = open(sharing, 0, limits);
    QVERIFY(listeners);
    const auto admitted = [&](int clients) {
        std::vector<std::unique_ptr<Client>> all;
        for (int client = 0; client < clients; ++client)
            all.push_back(std::make_unique<Client>(listeners->port()));
        QList<int> statuses;
        for (const auto &client : all)
            statuses.append(client->get("/thread").response().value_or(Client::Response{}).status);
        return std::pair(statuses.count(200), statuses.count(503));
    };
    using Counts = std::pair<qsizetype, qsizetype>;
    QCOMPARE(admitted(12), (Counts{5, 7}));
    // The others leave when their threads come to it. Not QTRY_COMPARE: it asks once more after it was content.
    Counts next;
    for (QDeadlineTimer patience(5000); next != Counts{5, 0} && !patience.hasExpired(); QTest::qWait(50))
        next = admitted(5);
    QCOMPARE(next, (Counts{5, 0}));
}

void ListenersTest::capsClientsOfAllThreads()
{
    capsClients({.connections = 5});
}

void ListenersTest::capsAddressesOfAllThreads()
{
    capsClients({.perAddress = 5});
}

void ListenersTest::capsUnsentBytesOfAllThreads()
{
    QFETCH(Sharing, sharing);
    const auto listeners = open(sharing, 0, {.unsentTotal = 4 << 20});
    QVERIFY(listeners);
    const auto statusesOfOthers = [&] {
        QSet<int> statuses;
        std::vector<std::unique_ptr<Client>> others;
        for (int client = 0; client < 12; ++client) // some come to each thread
            others.push_back(std::make_unique<Client>(listeners->port()));
        for (const auto &client : others)
            statuses.insert(client->get("/thread").response().value_or(Client::Response{}).status);
        return statuses;
    };
    QCOMPARE(statusesOfOthers(), QSet<int>{200});
    Client greedy(listeners->port(), 1024); // does not read what one thread has for it
    greedy.get("/large");
    QTRY_COMPARE(statusesOfOthers(), QSet<int>{503});
    greedy.socket().abort();
    QTRY_COMPARE(statusesOfOthers(), QSet<int>{200});
}

void ListenersTest::sharesClientsEvenly()
{
    const auto listeners = open(Sharing::Clients);
    QVERIFY(listeners);
    const auto answered = ask(listeners->port(), 30);
    QCOMPARE(answered, (std::map<QByteArray, int>{{"io-0", 10}, {"io-1", 10}, {"io-2", 10}}));
}

void ListenersTest::refusesATakenPort()
{
    const auto first = open(Sharing::Clients);
    QVERIFY(first);
    QVERIFY(!open(Sharing::Clients, first->port()));
}

QTEST_GUILESS_MAIN(ListenersTest)
#include "tst_listeners.moc"
