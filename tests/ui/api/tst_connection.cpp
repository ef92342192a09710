// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scriptedserver.h"
#include "ui/api/apiclient.h"
#include "ui/api/connection.h"
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackByItself()
    {
        bool gone = true;
        ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
            if (gone)
                socket.abort();
            else
                socket.write(ScriptedServer::answer(200, "{}"));
        });
        ApiClient client({.idle = 500, .deadline = 1'000});
        client.setServer(server.url());
        Connection connection(client, {.first = 20, .longest = 60});
        QSignalSpy restored(&connection, &Connection::restored);
        QVERIFY(connection.isOnline());
        client.probe();
        QTRY_VERIFY(!connection.isOnline());
        QVERIFY(!connection.reason().isEmpty());
        QTRY_VERIFY(server.heads.size() >= 4); // keeps trying
        QVERIFY(!connection.isOnline());
        QCOMPARE(restored.size(), 0);
        gone = false;
        QTRY_VERIFY(connection.isOnline());
        QCOMPARE(restored.size(), 1);
        QVERIFY(connection.lastContact().isValid());
    }
    void retryNowDoesNotWait()
    {
        bool gone = true;
        ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
            if (gone)
                socket.abort();
            else
                socket.write(ScriptedServer::answer(200, "{}"));
        });
        ApiClient client({.idle = 500, .deadline = 1'000});
        client.setServer(server.url());
        Connection connection(client, {.first = 60'000, .longest = 60'000});
        client.probe();
        QTRY_VERIFY(!connection.isOnline());
        gone = false;
        connection.retryNow();
        QTRY_VERIFY(connection.isOnline());
    }
    void busyServerIsAway()
    {
        ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
            socket.write(ScriptedServer::answer(503, "{}", "application/problem+json", "Retry-After: 5\r\n"));
        });
        ApiClient client;
        client.setServer(server.url());
        Connection connection(client, {.first = 60'000, .longest = 60'000});
        client.probe();
        QTRY_VERIFY(!connection.isOnline());
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
