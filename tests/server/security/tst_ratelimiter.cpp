// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/ratelimiter.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsABurstPassAndThenTheRate();
    void saysWhenToComeBack();
    void keepsKeysApart();
    void survivesMoreKeysThanItKeeps();
    void neverGivesBackForAClockThatJumpsBack();
    void joinsAddresses_data();
    void joinsAddresses();

private:
    qint64 m_now = 1'000;
    const RateLimiter::Clock m_clock = [this] { return m_now; };
};

void RateLimiterTest::letsABurstPassAndThenTheRate()
{
    RateLimiter limiter({.perSecond = 2, .burst = 5}, m_clock);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(limiter.take("a").remaining, 4 - i);
    QVERIFY(!limiter.take("a").allowed);
    m_now += 500;
    QVERIFY(limiter.take("a").allowed);
    QVERIFY(!limiter.take("a").allowed);
    m_now += 3'600'000;
    QCOMPARE(limiter.take("a").remaining, 4);
}

void RateLimiterTest::saysWhenToComeBack()
{
    RateLimiter limiter({.perSecond = 0.1, .burst = 1}, m_clock);
    QVERIFY(limiter.take("a").allowed);
    const auto refused = limiter.take("a");
    QCOMPARE(refused.retryAfter, 10);
    m_now += refused.retryAfter * 1000;
    QVERIFY(limiter.take("a").allowed);
}

void RateLimiterTest::keepsKeysApart()
{
    RateLimiter limiter({.perSecond = 1, .burst = 1}, m_clock);
    QVERIFY(limiter.take("a").allowed);
    QVERIFY(limiter.take("b").allowed);
    QVERIFY(!limiter.take("a").allowed);
}

void RateLimiterTest::survivesMoreKeysThanItKeeps()
{
    RateLimiter limiter({.perSecond = 1, .burst = 3}, m_clock, 10);
    for (int i = 0; i < 10; ++i)
        QVERIFY(limiter.take(QByteArray::number(i)).allowed);
    int allowed = 0;
    for (int i = 100; i < 200; ++i)
        allowed += limiter.take(QByteArray::number(i)).allowed;
    QCOMPARE(allowed, 3);
    QVERIFY(limiter.size() <= 11);
    QVERIFY(limiter.take("3").allowed);
    m_now += 60'000;
    QVERIFY(limiter.take("300").allowed);
    QVERIFY(limiter.size() <= 2);
}

void RateLimiterTest::neverGivesBackForAClockThatJumpsBack()
{
    RateLimiter limiter({.perSecond = 1, .burst = 1}, m_clock);
    QVERIFY(limiter.take("a").allowed);
    m_now -= 1'000'000;
    QVERIFY(!limiter.take("a").allowed);
}

void RateLimiterTest::joinsAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("IPv4") << "192.0.2.7"_ba << "addr:192.0.2.7"_ba;
    QTest::newRow("IPv4 in IPv6") << "::ffff:192.0.2.7"_ba << "addr:192.0.2.7"_ba;
    QTest::newRow("IPv6") << "2001:db8:1:2:aaaa::1"_ba << "addr:2001:db8:1:2::"_ba;
    QTest::newRow("IPv6 of the same household") << "2001:db8:1:2:bbbb::9"_ba << "addr:2001:db8:1:2::"_ba;
}

void RateLimiterTest::joinsAddresses()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, key);
    QCOMPARE(RateLimiter::addressKey(QHostAddress(QString::fromLatin1(address))), key);
}

QTEST_APPLESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
