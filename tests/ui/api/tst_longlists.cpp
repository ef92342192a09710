// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/ui/scriptedserver.h"
#include "ui/api/apiclient.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

/** Lists whose pages never end, or come to more than anybody can use. */
class LongListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doNotGoOnForEver_data()
    {
        QTest::addColumn<QString>("next"); // %1: how many pages were asked for
        QTest::addColumn<int>("size"); // of a page, bytes
        QTest::addColumn<int>("mostAsked");
        QTest::addColumn<QString>("words");
        QTest::newRow("the same page again") << u"/api/v1/sports?cursor=a"_s << 100 << 3 << u"leads back"_s;
        QTest::newRow("back to the first") << u"/api/v1/sports"_s << 100 << 3 << u"leads back"_s;
        QTest::newRow("always one more") << u"/api/v1/sports?cursor=%1"_s << 100 << 501 << u"longer than"_s;
        QTest::newRow("more than fits") << u"/api/v1/sports?cursor=%1"_s << 240'000 << 300 << u"longer than"_s;
    }
    void doNotGoOnForEver()
    {
        QFETCH(QString, next);
        QFETCH(int, size);
        QFETCH(int, mostAsked);
        QFETCH(QString, words);
        int asked = 0;
        ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
            ++asked;
            const QString target = next.contains(u"%1"_s) ? next.arg(asked) : next;
            const QList<SportInfo> items{{.id = QString(size, u'x'), .version = asked, .names = {}}};
            socket.write(ScriptedServer::answer(
                200, encodeAnswer(items, {.dataRevision = Revision{7}, .definitions = {}}, {{.name = u"next"_s, .href = target}})));
        });
        ApiClient client({.body = 256 * 1024, .idle = 5'000, .deadline = 5'000});
        client.setServer(server.url());
        auto pending = client.getAll<SportInfo>(paths::sports);
        QTRY_VERIFY_WITH_TIMEOUT(pending.future().isFinished(), 60'000);
        const auto list = pending.future().result();
        QVERIFY2(!list, "half a list is no list");
        QVERIFY2(list.error().detail.contains(words), qPrintable(list.error().detail));
        QVERIFY2(asked <= mostAsked, qPrintable(QString::number(asked)));
    }
    /** What begins anew because the data have changed asks for its first page a second time, which is no circle. */
    void beginningAnewIsNoCircle()
    {
        int firsts = 0;
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &head, auto &) {
            const QList<SportInfo> items{{.id = u"a"_s, .version = 1, .names = {}}};
            const bool first = !ScriptedServer::target(head).contains("cursor=");
            firsts += first;
            if (first || firsts == 3)
                socket.write(ScriptedServer::answer(
                    200,
                    encodeAnswer(items, {},
                                 first ? QList<Link>{{.name = u"next"_s, .href = u"/api/v1/sports?cursor=b"_s}} : QList<Link>())));
            else
                socket.write(
                    ScriptedServer::answer(410, encodeProblem({.code = ErrorCode::Stale}, 410, {}, {}, {}), "application/problem+json"));
        });
        ApiClient client;
        client.setServer(server.url());
        auto pending = client.getAll<SportInfo>(paths::sports);
        QTRY_VERIFY(pending.future().isFinished());
        const auto list = pending.future().result();
        QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
        QCOMPARE(list->data.size(), 2);
    }
};

QTEST_GUILESS_MAIN(LongListsTest)
#include "tst_longlists.moc"
