// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/serverconfig.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestServerConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const char *name : {"TOUCHLINE_DATABASE", "TOUCHLINE_SPORTS", "STATE_DIRECTORY", "CONFIGURATION_DIRECTORY"})
            qunsetenv(name);
    }
    void databasePaths_data();
    void databasePaths();
    void environmentWins();
    void systemdNamesTheFolders();
};

void TestServerConfig::databasePaths_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("path"); // empty: refused
    QTest::newRow("plain path") << u"/srv/t.db"_s << u"/srv/t.db"_s;
    QTest::newRow("address") << u"sqlite:///srv/t.db"_s << u"/srv/t.db"_s;
    QTest::newRow("another engine") << u"postgresql://host/t"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("empty address") << u"sqlite://"_s << u""_s;
}

void TestServerConfig::databasePaths()
{
    QFETCH(QString, location);
    QFETCH(QString, path);
    const auto made = ServerConfig::databasePath(location);
    QCOMPARE(made.has_value(), !path.isEmpty());
    if (made)
        QCOMPARE(*made, path);
    else
        QVERIFY(!made.error().detail.isEmpty());
}

void TestServerConfig::environmentWins()
{
    qputenv("STATE_DIRECTORY", "/var/lib/touchline");
    qputenv("TOUCHLINE_DATABASE", "/srv/t.db");
    qputenv("TOUCHLINE_SPORTS", "/srv/sports");
    QCOMPARE(ServerConfig::fromEnvironment().database, u"/srv/t.db"_s);
    QCOMPARE(ServerConfig::fromEnvironment().sports, u"/srv/sports"_s);
}

void TestServerConfig::systemdNamesTheFolders()
{
    qputenv("STATE_DIRECTORY", "/var/lib/touchline:/var/lib/other");
    qputenv("CONFIGURATION_DIRECTORY", "/etc/touchline");
    QCOMPARE(ServerConfig::fromEnvironment().database, u"/var/lib/touchline/touchline.db"_s);
    QCOMPARE(ServerConfig::fromEnvironment().sports, u"/etc/touchline/sports"_s);
}

QTEST_GUILESS_MAIN(TestServerConfig)
#include "tst_serverconfig.moc"
