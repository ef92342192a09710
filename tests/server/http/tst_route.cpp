// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/route.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class RouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void knowsTheMethodsOfAPath();
    void givesTheRouteOfItsMethod();

private:
    static RouteTable table();
};

RouteTable RouteTest::table()
{
    const auto nothing = [](const ApiRequest &) -> Result<Reply> { return Reply{}; };
    RouteTable table;
    table.add({.method = Method::Get, .path = paths::players, .access = Access::SignedIn, .handler = nothing});
    table.add({.method = Method::Get, .path = paths::player, .access = Access::SignedIn, .handler = nothing});
    table.add({.method = Method::Get, .path = paths::playerTrend, .access = Access::SignedIn, .handler = nothing});
    table.add({.method = Method::Get, .path = paths::sport, .access = Access::SignedIn, .handler = nothing});
    table.add({.method = Method::Get, .path = paths::seasons, .access = Access::SignedIn, .handler = nothing});
    table.add({.method = Method::Post, .path = paths::seasons, .access = Access::Admin, .handler = nothing});
    return table;
}

void RouteTest::matches_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArrayList>("arguments");

    QTest::newRow("plain") << "/api/v1/players"_ba << "/api/v1/players"_ba << QByteArrayList{};
    QTest::newRow("id") << "/api/v1/players/17"_ba << "/api/v1/players/{id}"_ba << QByteArrayList{"17"};
    QTest::newRow("below an id") << "/api/v1/players/17/trend"_ba << "/api/v1/players/{id}/trend"_ba << QByteArrayList{"17"};
    QTest::newRow("name") << "/api/v1/sports/ice_hockey2"_ba << "/api/v1/sports/{name}"_ba << QByteArrayList{"ice_hockey2"};
    QTest::newRow("longest id") << "/api/v1/players/999999999999999999"_ba << "/api/v1/players/{id}"_ba
                                << QByteArrayList{"999999999999999999"};
    QTest::newRow("id beyond 64 bits") << "/api/v1/players/99999999999999999999"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("letters for an id") << "/api/v1/players/x17"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("negative id") << "/api/v1/players/-1"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("encoded id") << "/api/v1/players/%31"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("empty id") << "/api/v1/players//trend"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("capital in a name") << "/api/v1/sports/Football"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("dots in a name") << "/api/v1/sports/.."_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("slash at the end") << "/api/v1/players/"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("one segment more") << "/api/v1/players/17/trend/x"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("the pattern itself") << "/api/v1/players/{id}"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("only a start") << "/api/v1"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("root") << "/"_ba << QByteArray() << QByteArrayList{};
    QTest::newRow("empty") << QByteArray("") << QByteArray() << QByteArrayList{};
}

void RouteTest::matches()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, route);
    QFETCH(QByteArrayList, arguments);
    const auto routes = table();
    const auto match = routes.match(Method::Get, path.toStdString());
    QCOMPARE(match.route ? QByteArray(match.route->path.data(), match.route->path.size()) : QByteArray(), route);
    QCOMPARE(match.arguments, arguments);
    QCOMPARE(match.allow, QByteArray()); // there is no other method to be told of
}

void RouteTest::knowsTheMethodsOfAPath()
{
    const auto routes = table();
    const auto match = routes.match(Method::Delete, "/api/v1/seasons");
    QVERIFY(!match.route);
    QCOMPARE(match.allow, "GET, HEAD, POST");
}

void RouteTest::givesTheRouteOfItsMethod()
{
    const auto routes = table();
    QCOMPARE(routes.match(Method::Post, "/api/v1/seasons").route->access, Access::Admin);
    QCOMPARE(routes.match(Method::Get, "/api/v1/seasons").route->access, Access::SignedIn);
    QCOMPARE(routes.match(Method::Head, "/api/v1/seasons").route->method, Method::Get);
}

QTEST_APPLESS_MAIN(RouteTest)
#include "tst_route.moc"
