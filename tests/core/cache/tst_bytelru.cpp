// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/bytelru.h"
#include <QtTest/QTest>
#include <thread>
#include <vector>

using namespace touchline;
using namespace std::chrono_literals;

class ByteLruTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = 0ms; }
    void keepsAndReplaces();
    void endsAfterItsTime();
    void endsWhenNobodyAsks();
    void staysWithinItsBytes();
    void keepsNothingTooLarge();
    void servesThreads();

private:
    static constexpr Lifetime hour{.absolute = 1h, .idle = 1h};
    ByteLru<int> cache(qsizetype bytes)
    {
        return ByteLru<int>(bytes, [this] { return m_now; });
    }
    std::chrono::milliseconds m_now{};
};

void ByteLruTest::keepsAndReplaces()
{
    auto kept = cache(1 << 20);
    QVERIFY(!kept.find("a"));
    kept.insert("a", std::make_shared<int>(1), 100, hour);
    const auto first = kept.find("a");
    QCOMPARE(*first, 1);
    const auto bytes = kept.byteCount();
    QVERIFY(bytes >= 101);
    kept.insert("a", std::make_shared<int>(2), 100, hour);
    QCOMPARE(*kept.find("a"), 2);
    QCOMPARE(kept.byteCount(), bytes);
    QCOMPARE(*first, 1); // a reader keeps what it holds
    kept.clear();
    QCOMPARE(kept.byteCount(), 0);
    QVERIFY(!kept.find("a"));
}

void ByteLruTest::endsAfterItsTime()
{
    auto kept = cache(1 << 20);
    kept.insert("a", std::make_shared<int>(1), 100, {.absolute = 10s, .idle = 1h});
    for (m_now = 1s; m_now < 10s; m_now += 1s)
        QVERIFY(kept.find("a")); // use does not prolong it
    QVERIFY(!kept.find("a"));
    QCOMPARE(kept.byteCount(), 0);
}

void ByteLruTest::endsWhenNobodyAsks()
{
    auto kept = cache(1 << 20);
    kept.insert("a", std::make_shared<int>(1), 100, {.absolute = 1h, .idle = 10s});
    for (int turn = 0; turn < 5; ++turn) {
        m_now += 9s;
        QVERIFY(kept.find("a")); // use does prolong it
    }
    m_now += 10s;
    QVERIFY(!kept.find("a"));
}

void ByteLruTest::staysWithinItsBytes()
{
    constexpr qsizetype limit = 800'000;
    auto kept = cache(limit);
    for (int number = 0; number < 10'000; ++number) {
        kept.insert(QByteArray::number(number), std::make_shared<int>(number), 1000, hour);
        kept.find("0");
    }
    QVERIFY(kept.byteCount() <= limit);
    QVERIFY(kept.byteCount() > limit / 2); // the shards are filled evenly enough
    QCOMPARE(kept.budget(), limit);
    QCOMPARE(kept.count() + qsizetype(kept.evicted()), 10'000);
    QVERIFY(kept.count() > limit / 2 / 1300);
    QVERIFY(kept.find("0")); // what is used stays
    QVERIFY(!kept.find("1")); // the oldest went
    QVERIFY(kept.find("9999"));
}

void ByteLruTest::keepsNothingTooLarge()
{
    auto kept = cache(8000);
    kept.insert("a", std::make_shared<int>(1), 500, hour);
    kept.insert("a", std::make_shared<int>(2), 5000, hour);
    QVERIFY(!kept.find("a")); // the old value would be wrong
    QCOMPARE(kept.byteCount(), 0);
    QCOMPARE(kept.count(), 0);
    QCOMPARE(kept.evicted(), 0); // it made no room for anybody
    kept.insert("a", std::make_shared<int>(1), 500, hour);
    kept.insert("a", std::make_shared<int>(2), 500, hour);
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept.evicted(), 0);
    kept.clear();
    QCOMPARE(kept.count(), 0);
}

void ByteLruTest::servesThreads()
{
    ByteLru<int> kept(20'000, [] { return 0ms; });
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int turn = 0; turn < 20'000; ++turn) {
                const int number = (turn * 7 + thread) % 100;
                const auto key = QByteArray::number(number);
                if (const auto found = kept.find(key); found && *found != number)
                    ++wrong;
                kept.insert(key, std::make_shared<int>(number), 50, hour);
            }
        });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
    QVERIFY(kept.byteCount() <= 20'000);
}

QTEST_GUILESS_MAIN(ByteLruTest)
#include "tst_bytelru.moc"
