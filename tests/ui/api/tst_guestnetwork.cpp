// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/ui/scriptedserver.h"
#include "ui/api/connection.h"
#include "ui/api/outbox.h"
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** A club's server, and what a hotel's network says in its place until somebody has signed in there. */
class GuestNetwork : public ScriptedServer
{
public:
    GuestNetwork()
    {
        script = [this](QTcpSocket &socket, const QByteArray &head, const QByteArray &body) {
            if (!signInPage.isEmpty())
                return void(socket.write(signInPage));
            if (head.startsWith("POST"))
                made.append(body);
            socket.write(answer(200,
                                encodeAnswer(Me{.id = UserId{3}, .name = u"Ana"_s, .role = Role::Coach}, {.dataRevision = Revision{7}}, {}),
                                "application/json", "ETag: \"v1\"\r\n"));
        };
    }
    QByteArray signInPage; // empty: the way is free
    QList<QByteArray> made;
};

void signInPages()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray html = "<html><body><h1>Log in to the hotel's network</h1></body></html>";
    QTest::newRow("200 in HTML") << ScriptedServer::answer(200, html, "text/html");
    QTest::newRow("elsewhere, 302") << ScriptedServer::answer(302, {}, "text/html", "Location: http://login.hotel.example/\r\n");
    QTest::newRow("elsewhere, 307") << ScriptedServer::answer(307, {}, "text/html", "Location: http://login.hotel.example/\r\n");
    QTest::newRow("403 in HTML") << ScriptedServer::answer(403, html, "text/html");
    QTest::newRow("404 in HTML") << ScriptedServer::answer(404, html, "text/html");
    QTest::newRow("511 as the standard has it") << ScriptedServer::answer(511, html, "text/html");
    QTest::newRow("a picture") << ScriptedServer::answer(200, "GIF89a", "image/gif");
    QTest::newRow("without a type") << ScriptedServer::answer(200, html, "");
}

} // namespace

/** An answer that is not from a Touchline server is no answer: what is kept is shown, and what waits goes on waiting. */
class GuestNetworkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsKept_data() { signInPages(); }
    void showsWhatIsKept()
    {
        QFETCH(QByteArray, page);
        QTemporaryDir folder;
        AnswerStore store(folder.path(), u"a"_s);
        GuestNetwork network;
        ApiClient client({.idle = 2'000, .deadline = 4'000});
        client.setServer(network.url(), u"secret"_s);
        client.setStore(&store);
        auto first = client.get<Me>(paths::me);
        QTRY_VERIFY(first.future().isFinished());
        QVERIFY(first.future().result());

        network.signInPage = page;
        QSignalSpy unreachable(&client, &ApiClient::unreachable);
        QSignalSpy answered(&client, &ApiClient::answered);
        auto second = client.get<Me>(paths::me);
        QTRY_VERIFY(second.future().isFinished());
        const auto me = second.future().result();
        QVERIFY2(me, me ? "" : qPrintable(me.error().detail));
        QCOMPARE(me->data.name, u"Ana"_s);
        QVERIFY(me->asOf);
        QCOMPARE(unreachable.size(), 1);
        QCOMPARE(answered.size(), 0);
        // Of what is not kept there is only the reason, in words.
        auto other = client.get<Me>(u"/api/v1/other"_s);
        QTRY_VERIFY(other.future().isFinished());
        QVERIFY(!other.future().result());
        QCOMPARE(other.future().result().error().code, ErrorCode::Unavailable);
        QVERIFY(!other.future().result().error().detail.isEmpty());
    }
    void changesWait_data() { signInPages(); }
    void changesWait()
    {
        QFETCH(QByteArray, page);
        QTemporaryDir folder;
        GuestNetwork network;
        network.signInPage = page;
        ApiClient client({.idle = 2'000, .deadline = 4'000});
        client.setServer(network.url(), u"secret"_s);
        Connection connection(client, {.first = 20, .longest = 50});
        Outbox outbox(client, connection);
        outbox.open(folder.path());
        const QByteArray json = "{\"text\":\"typed in a hotel\"}";
        QVERIFY(outbox.put({.id = {}, .verb = "POST", .target = u"/api/v1/notes"_s, .json = json, .what = u"A note"_s}));
        QTRY_VERIFY(!connection.isOnline());
        QTRY_VERIFY(network.heads.size() >= 4); // it keeps trying, and takes no page for the server
        QVERIFY(!connection.isOnline());
        QCOMPARE(outbox.changes().size(), 1);
        QCOMPARE(outbox.needingAttention(), 0);
        network.signInPage.clear();
        QTRY_VERIFY(outbox.changes().isEmpty());
        QCOMPARE(network.made, QList<QByteArray>{json});
    }
    /** What stands before the server may say that something is too large, in its own words: nothing that waiting could help. */
    void whatIsTooLargeIsNotSentForEver()
    {
        QTemporaryDir folder;
        ScriptedServer proxy([](QTcpSocket &socket, const QByteArray &head, auto &) {
            socket.write(head.startsWith("GET") ? ScriptedServer::answer(200, "{}")
                                                : ScriptedServer::answer(413, "<h1>413</h1>", "text/html"));
        });
        ApiClient client({.idle = 2'000, .deadline = 4'000});
        client.setServer(proxy.url(), u"secret"_s);
        Connection connection(client, {.first = 20, .longest = 50});
        Outbox outbox(client, connection);
        outbox.open(folder.path());
        QVERIFY(outbox.put({.id = {}, .verb = "POST", .target = u"/api/v1/notes"_s, .json = "{}", .what = u"A note"_s}));
        QTRY_COMPARE(outbox.needingAttention(), 1);
        QVERIFY(connection.isOnline());
    }
};

QTEST_GUILESS_MAIN(GuestNetworkTest)
#include "tst_guestnetwork.moc"
