// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/proxies.h"
#include <QtTest/QtTest>

using namespace touchline;
using namespace touchline::gate;
using namespace Qt::StringLiterals;

/** Whose word about where a request comes from is believed. */
class TestProxies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void client_data();
    void client();
    void refusesWhatIsNoNetwork_data();
    void refusesWhatIsNoNetwork();
};

void TestProxies::client_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArrayList>("fields"); // X-Forwarded-For, as often as it comes
    QTest::addColumn<QString>("result");
    const QByteArrayList none;
    QTest::newRow("a stranger's word") << u"192.0.2.1"_s << QByteArrayList{"198.51.100.7"} << u"192.0.2.1"_s;
    QTest::newRow("nothing said") << u"10.0.0.1"_s << none << u"10.0.0.1"_s;
    QTest::newRow("its client") << u"10.0.0.1"_s << QByteArrayList{"198.51.100.7"} << u"198.51.100.7"_s;
    QTest::newRow("what the client had made up") << u"10.0.0.1"_s << QByteArrayList{"1.1.1.1, 127.0.0.1,198.51.100.7"} << u"198.51.100.7"_s;
    QTest::newRow("over two proxies") << u"10.0.0.1"_s << QByteArrayList{"1.1.1.1, 198.51.100.7, 10.9.9.9"} << u"198.51.100.7"_s;
    QTest::newRow("in two fields") << u"10.0.0.1"_s << QByteArrayList{"198.51.100.7", "10.2.2.2, 10.3.3.3"} << u"198.51.100.7"_s;
    QTest::newRow("proxies alone") << u"10.0.0.1"_s << QByteArrayList{"10.7.7.7, 10.2.2.2"} << u"10.7.7.7"_s;
    QTest::newRow("no address") << u"10.0.0.1"_s << QByteArrayList{"198.51.100.7, unknown"} << u"10.0.0.1"_s;
    QTest::newRow("no address before a proxy") << u"10.0.0.1"_s << QByteArrayList{"unknown, 10.2.2.2"} << u"10.2.2.2"_s;
    QTest::newRow("empty") << u"10.0.0.1"_s << QByteArrayList{""} << u"10.0.0.1"_s;
    QTest::newRow("one address") << u"2001:db8::5"_s << QByteArrayList{"2001:db8::9"} << u"2001:db8::9"_s;
    QTest::newRow("beside that address") << u"2001:db8::6"_s << QByteArrayList{"2001:db8::9"} << u"2001:db8::6"_s;
    QTest::newRow("IPv4 in IPv6") << u"10.0.0.1"_s << QByteArrayList{"::ffff:198.51.100.7"} << u"198.51.100.7"_s;
}

void TestProxies::client()
{
    QFETCH(QString, peer);
    QFETCH(QByteArrayList, fields);
    QFETCH(QString, result);
    const auto proxies = Proxies::of({u"10.0.0.0/8"_s, u"2001:db8::5"_s});
    QVERIFY(proxies);
    RequestHead head{.fields = {{"Host", "a"}}};
    for (const QByteArray &field : fields)
        head.fields.push_back({"X-Forwarded-For", {field.constData(), size_t(field.size())}});
    QCOMPARE(proxies->clientOf(QHostAddress(peer), head), QHostAddress(result));
    QCOMPARE(Proxies().clientOf(QHostAddress(peer), head), QHostAddress(peer));
}

void TestProxies::refusesWhatIsNoNetwork_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"proxy.example"_s, u""_s, u"10.0.0.0/33"_s, u"10.0.0.0/x"_s, u"*"_s, u"192.0.2.1:80"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestProxies::refusesWhatIsNoNetwork()
{
    QFETCH(QString, text);
    const auto proxies = Proxies::of({u"10.0.0.1"_s, text});
    QVERIFY(!proxies);
    QCOMPARE(proxies.error().code, ErrorCode::Malformed);
    QVERIFY(proxies.error().detail.contains(u'"' + text + u'"'));
}

QTEST_APPLESS_MAIN(TestProxies)
#include "tst_proxies.moc"
