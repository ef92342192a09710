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
        QTest::addColumn<int>("mostAsked");
        QTest::addColumn<QString>("words");
        QTest::newRow("the same page again") << u"/api/v1/sports?cursor=a"_s << 2 << u"leads back"_s;
        QTest::newRow("back to the first") << u"/api/v1/sports"_s << 1 << u"leads back"_s;
        QTest::newRow("more than fits") << u"/api/v1/sports?cursor=%1"_s << 5 << u"longer than"_s;
    }
    void doNotGoOnForEver()
    {
        QFETCH(QString, next);
        QFETCH(int, mostAsked);
        QFETCH(QString, words);
        int asked = 0;
        ScriptedServer server([&](QTcpSocket &socket, auto &, auto &) {
            ++asked;
            const QString target = next.contains(u"%1"_s) ? next.arg(asked) : next;
            const QList<SportInfo> items{{.id = QString(50'000, u'x'), .version = asked, .names = {}}};
            socket.write(ScriptedServer::answer(
                200, encodeAnswer(items, {.dataRevision = Revision{7}, .definitions = {}}, {{.name = u"next"_s, .href = target}})));
        });
        ApiClient client({.body = 256 * 1024, .list = 220'000, .idle = 5'000, .deadline = 5'000});
        client.setServer(server.url());
        auto pending = client.getAll<SportInfo>(paths::sports);
        QTRY_VERIFY_WITH_TIMEOUT(pending.future().isFinished(), 20'000);
        const auto list = pending.future().result();
        QVERIFY2(!list, "half a list is no list");
        QVERIFY2(list.error().detail.contains(words), qPrintable(list.error().detail));
        QCOMPARE(asked, mostAsked);
    }
    void haveAMostOfPagesAndBytes()
    {
        ListBounds bounds;
        bounds.begin(u"/1"_s);
        for (int page = 1; page < ListBounds::mostPages; ++page)
            QVERIFY(bounds.add(10, u"/%1"_s.arg(page + 1), 1'000'000));
        auto last = bounds;
        QVERIFY(last.add(10, {}, 1'000'000)); // the last one leads nowhere
        QVERIFY(!bounds.add(10, u"/next"_s, 1'000'000));
        bounds.begin(u"/1"_s); // anew
        QVERIFY(bounds.add(60, u"/2"_s, 100));
        QVERIFY(!bounds.add(41, {}, 100));
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
