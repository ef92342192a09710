// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listeners.h"
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
    void answersEveryClient_data();
    void answersEveryClient();
    void sharesClientsEvenly();
    void refusesATakenPort();

private:
    std::unique_ptr<Listeners> open(Sharing sharing, quint16 port = 0)
    {
        auto opened = Listeners::open(m_routes, m_application, {.port = port, .threads = 3, .sharing = sharing});
        return opened ? *std::move(opened) : nullptr;
    }
    /** How many of the clients, all connected at the same time, each thread answered. */
    std::map<QByteArray, int> ask(quint16 port, int clients);
    RouteTable m_routes;
    gate::Application m_application;
};

void ListenersTest::initTestCase()
{
    m_routes.add(
        {.method = Method::Get, .path = "/thread"_L1, .access = Access::Anyone, .handler = [](const ApiRequest &) -> Result<Reply> {
             return Reply{};
         }});
    m_application.admit = [](gate::Exchange &, const gate::RequestHead &) {
        gate::Answer answer;
        answer.body = QThread::currentThread()->objectName().toLatin1();
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

void ListenersTest::answersEveryClient_data()
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
