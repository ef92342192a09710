// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/signin/serveraddress.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class ServerAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("name only is https") << u"stats.club.org"_s << u"https://stats.club.org"_s;
        QTest::newRow("with port") << u" stats.club.org:8443 "_s << u"https://stats.club.org:8443"_s;
        QTest::newRow("path and query are dropped") << u"https://stats.club.org/api/v1/?x=1#y"_s << u"https://stats.club.org"_s;
        QTest::newRow("this computer is http") << u"localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("loopback") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("https on loopback when said so") << u"https://localhost"_s << u"https://localhost"_s;
        QTest::newRow("plain http when said so") << u"http://10.0.0.7"_s << u"http://10.0.0.7"_s;
        QTest::newRow("IPv6") << u"[::1]:8080"_s << u"http://[::1]:8080"_s;
    }
    void good()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto address = serverAddress(typed);
        QVERIFY(address);
        QCOMPARE(address->toString(), url);
    }
    void bad_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u""_s, u"   "_s, u"file:///etc/passwd"_s, u"ftp://club"_s, u"https://"_s, u"javascript:alert(1)"_s,
                                  u"club org"_s, u"https://ana:pw@club.org"_s, u"club:99999"_s, QString(400, u'a')})
            QTest::newRow(qPrintable(u"<%1>"_s.arg(typed.left(30)))) << typed;
    }
    void bad()
    {
        QFETCH(QString, typed);
        const auto address = serverAddress(typed);
        QVERIFY(!address);
        QVERIFY(!address.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "tst_serveraddress.moc"
