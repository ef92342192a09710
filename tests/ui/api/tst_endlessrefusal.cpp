// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/accounts.h"
#include "core/contract/paths.h"
#include "ui/api/apiclient.h"
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/**
 * Qt's network thread keeps the whole body of a 401 or 407 for its own sign-in, tells of none of it, and obeys no limit. What bounds it is
 * that nothing is told of: the call is given up as one without an answer (decision 16).
 */
class EndlessRefusalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isGivenUp_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("407") << 407;
    }
    void isGivenUp()
    {
        QFETCH(const int, status);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        bool isCut = false;
        qint64 sent = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            auto *socket = server.nextPendingConnection();
            auto *pace = new QTimer(socket); // a slow network: what is tested is that it ends, not how much memory there is
            connect(socket, &QTcpSocket::disconnected, pace, [&isCut, pace] {
                isCut = true;
                pace->stop();
            });
            connect(pace, &QTimer::timeout, socket, [socket, &sent] {
                if (socket->bytesToWrite() == 0)
                    sent += socket->write(QByteArray(64 * 1024, 'x'));
            });
            connect(socket, &QTcpSocket::readyRead, pace, [socket, pace, status] {
                socket->readAll();
                socket->write("HTTP/1.1 " + QByteArray::number(status)
                              + " No\r\nWWW-Authenticate: Basic\r\nProxy-Authenticate: Basic\r\nContent-Type: application/json\r\n\r\n");
                pace->start(5);
            });
        });
        ApiClient client({.idle = 1'000});
        client.setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
        auto pending = client.get<Me>(paths::me);
        QTRY_VERIFY_WITH_TIMEOUT(!pending.isRunning(), 20'000); // the deadline of a whole exchange would be later
        QVERIFY(!pending.future().result());
        QCOMPARE(pending.future().result().error().code, ErrorCode::Unavailable);
        QTRY_VERIFY_WITH_TIMEOUT(isCut, 20'000);
        QVERIFY(sent > 0);
        // And the thread is free for the next question.
        auto next = client.get<Me>(paths::me);
        QTRY_VERIFY_WITH_TIMEOUT(!next.isRunning(), 20'000);
    }
};

QTEST_GUILESS_MAIN(EndlessRefusalTest)
#include "tst_endlessrefusal.moc"
