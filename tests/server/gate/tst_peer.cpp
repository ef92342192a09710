// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/peer.h"
#include <QtTest/QtTest>

using namespace touchline::gate;
using namespace Qt::StringLiterals;

/** Who counts as one client. */
class TestPeer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plain_data();
    void plain();
    void network_data();
    void network();
};

void TestPeer::plain_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("result");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("IPv4 mapped into IPv6") << u"::ffff:192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("IPv6") << u"2001:db8::7"_s << u"2001:db8::7"_s;
}

void TestPeer::plain()
{
    QFETCH(QString, address);
    QFETCH(QString, result);
    QCOMPARE(plainAddress(QHostAddress(address)), QHostAddress(result));
}

void TestPeer::network_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("IPv4, each on its own") << u"192.0.2.7"_s << u"192.0.2.8"_s << false;
    QTest::newRow("one /64") << u"2001:db8:1:2::7"_s << u"2001:db8:1:2:ffff::8"_s << true;
    QTest::newRow("two /64") << u"2001:db8:1:2::7"_s << u"2001:db8:1:3::7"_s << false;
}

void TestPeer::network()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const bool same = networkOf(QHostAddress(one)) == networkOf(QHostAddress(other));
    QTEST(same, "same");
}

QTEST_GUILESS_MAIN(TestPeer)
#include "tst_peer.moc"
