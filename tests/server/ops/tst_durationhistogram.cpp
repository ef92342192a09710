// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/durationhistogram.h"
#include <QtTest/QTest>
#include <thread>
#include <vector>

using namespace touchline;
using namespace std::chrono_literals;

class DurationHistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsBoundsInTheirBucket_data();
    void putsBoundsInTheirBucket();
    void tellsQuantiles();
    void tellsNothingOfNothing();
    void losesNothingBetweenThreads();
};

void DurationHistogramTest::putsBoundsInTheirBucket_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<size_t>("bucket");
    QTest::newRow("before its start, by a clock that went back") << qint64(-5) << size_t(0);
    QTest::newRow("nothing") << qint64(0) << size_t(0);
    QTest::newRow("the first bound") << qint64(50) << size_t(0);
    QTest::newRow("just beyond") << qint64(51) << size_t(1);
    QTest::newRow("one millisecond") << qint64(1'000) << size_t(4);
    QTest::newRow("the last bound") << qint64(30'000'000) << size_t(16);
    QTest::newRow("an hour") << qint64(3'600'000'000) << size_t(17);
}

void DurationHistogramTest::putsBoundsInTheirBucket()
{
    QFETCH(qint64, length);
    QFETCH(size_t, bucket);
    DurationHistogram histogram;
    histogram.observe(std::chrono::microseconds(length));
    const auto snapshot = histogram.snapshot();
    QCOMPARE(snapshot.counts[bucket], 1);
    QCOMPARE(snapshot.count(), 1);
    QCOMPARE(snapshot.microseconds, quint64(std::max<qint64>(length, 0)));
}

void DurationHistogramTest::tellsQuantiles()
{
    DurationHistogram histogram;
    for (int i = 0; i < 90; ++i)
        histogram.observe(700us); // of 500 to 1000
    for (int i = 0; i < 10; ++i)
        histogram.observe(40ms); // of 25 to 50
    const auto snapshot = histogram.snapshot();
    QCOMPARE(*snapshot.quantile(0.5), 0.5 + 0.5 * 50 / 90); // half of the hundred are the first fifty of the ninety
    QCOMPARE(*snapshot.quantile(0.9), 1.0);
    QCOMPARE(*snapshot.quantile(0.95), 25 + 25 * 0.5);
    QCOMPARE(*snapshot.quantile(1), 50.0);
    QCOMPARE(*snapshot.mean(), (90 * 0.7 + 10 * 40) / 100);
    histogram.observe(2h);
    QCOMPARE(*histogram.snapshot().quantile(1), 30'000.0); // nobody knows how far beyond
}

void DurationHistogramTest::tellsNothingOfNothing()
{
    const DurationHistogram histogram;
    QVERIFY(!histogram.snapshot().quantile(0.5));
    QVERIFY(!histogram.snapshot().mean());
}

void DurationHistogramTest::losesNothingBetweenThreads()
{
    DurationHistogram histogram;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&histogram] {
                for (int i = 0; i < 10'000; ++i)
                    histogram.observe(3us);
            });
        }
    }
    QCOMPARE(histogram.snapshot().count(), 40'000);
    QCOMPARE(histogram.snapshot().microseconds, 120'000);
}

QTEST_APPLESS_MAIN(DurationHistogramTest)
#include "tst_durationhistogram.moc"
