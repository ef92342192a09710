// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/deeplink.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class DeepLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsComeBack_data()
    {
        QTest::addColumn<Route>("route");
        QTest::addColumn<QString>("path");
        QTest::newRow("a page") << Route{.screen = Screen::Players} << u"players"_s;
        QTest::newRow("a team") << Route{.screen = Screen::Team, .team = TeamId{4}} << u"team/4"_s;
        QTest::newRow("a player") << Route{.screen = Screen::Player, .player = PlayerId{12}} << u"player/12"_s;
        QTest::newRow("a match") << Route{.screen = Screen::Match, .match = MatchId{77}} << u"match/77"_s;
        QTest::newRow("several") << Route{.screen = Screen::Compare, .players = {PlayerId{3}, PlayerId{9}}} << u"compare/3,9"_s;
        QTest::newRow("metrics") << Route{.screen = Screen::Explore, .player = PlayerId{5}, .metric = u"goals"_s, .other = u"a b&c"_s}
                                 << u"explore/5?metric=goals&other=a%20b%26c"_s;
        QTest::newRow("looks") << Route{.screen = Screen::Explore, .metric = u"goals"_s, .colour = u"team"_s, .size = u"shots"_s}
                               << u"explore?metric=goals&colour=team&size=shots"_s;
    }
    void pathsComeBack()
    {
        QFETCH(Route, route);
        QFETCH(QString, path);
        QCOMPARE(toPath(route), path);
        const auto back = routeFromPath(path);
        QVERIFY(back);
        QCOMPARE(*back, route);
    }
    void everyScreenHasAName()
    {
        const auto names = screenNames();
        QCOMPARE(names.size(), int(Screen::Settings) + 1);
        for (const auto &name : names) {
            QVERIFY(screenOf(name));
            QCOMPARE(screenName(*screenOf(name)), name);
        }
    }
    void otherPathsAreNone_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto *path : {"", "/", "nowhere", "player", "player/", "player/x", "player/-3", "player/0", "player/1/2", "player/1,2",
                                 "players/1,2", "compare/1,2,3,4,5,6,7", "player/99999999999999999999", "../settings", "team/1%2F2"})
            QTest::newRow(path) << QString::fromLatin1(path);
        QTest::newRow("endless") << u"explore?metric="_s + QString(5'000, u'a');
    }
    void otherPathsAreNone()
    {
        QFETCH(QString, path);
        QVERIFY2(!routeFromPath(path), qPrintable(path));
    }
    void linksAreRead()
    {
        const auto link = deepLinkFrom(u" touchline://club.example:8443/compare/3,9?metric=goals "_s);
        QVERIFY(link);
        QCOMPARE(link->server, QUrl(u"https://club.example:8443"_s));
        QCOMPARE(link->route, (Route{.screen = Screen::Compare, .players = {PlayerId{3}, PlayerId{9}}, .metric = u"goals"_s}));
        QCOMPARE(link->toString(), u"touchline://club.example:8443/compare/3,9?metric=goals"_s);
        const auto here = deepLinkFrom(u"touchline:///player/12"_s);
        QVERIFY(here);
        QVERIFY(here->server.isEmpty());
        QCOMPARE(here->toString(), u"touchline:///player/12"_s);
        QCOMPARE(deepLinkFrom(u"touchline://127.0.0.1:8080/teams"_s)->server, QUrl(u"http://127.0.0.1:8080"_s));
    }
    void otherLinksAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"", "player/12", "https://club.example/player/12", "touchline://club.example", "touchline://club.example/nowhere",
              "touchline://ana:secret@club.example/player/1", "touchline://club.example/player/x", "touchline:player/12x",
              "touchline://[::1/player/1", "javascript:alert(1)", "file:///etc/passwd"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("endless") << u"touchline://club.example/explore?metric="_s + QString(100'000, u'a');
    }
    void otherLinksAreRefused()
    {
        QFETCH(QString, text);
        const auto link = deepLinkFrom(text);
        QVERIFY2(!link, qPrintable(text));
        QVERIFY(!link.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DeepLinkTest)
#include "tst_deeplink.moc"
