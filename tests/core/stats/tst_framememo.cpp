// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cohort.h"
#include "core/stats/framememo.h"
#include "testseason.h"
#include <QtTest/QTest>
#include <atomic>
#include <thread>

using namespace touchline;
using namespace touchline::test;

namespace {

using Numbers = std::vector<qint64>;

std::shared_ptr<const Numbers> numbersOf(const FrameMemo &memo, const QByteArray &key, size_t count, int *made = nullptr)
{
    return memo.get<Numbers>(key, [&] {
        if (made)
            ++*made;
        return Numbers(count, qint64(count));
    });
}

} // namespace

class TestFrameMemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOnce();
    void dropsWhatNobodyAsks();
    void makesTheTooLargeForOneAlone();
    void thousandsOfWishesKeepTheLimit();
    void readersOfOneFrame();
};

void TestFrameMemo::makesOnce()
{
    const FrameMemo memo;
    int made = 0;
    const auto first = numbersOf(memo, "a", 10, &made);
    QCOMPARE(numbersOf(memo, "a", 10, &made), first);
    QCOMPARE(made, 1);
    QVERIFY(memo.byteCount() >= 80);
}

void TestFrameMemo::dropsWhatNobodyAsks()
{
    const FrameMemo memo(3 * 8'000 + 1'000); // three of the things below
    int made = 0;
    const auto held = numbersOf(memo, "a", 1'000, &made);
    numbersOf(memo, "b", 1'000, &made);
    numbersOf(memo, "c", 1'000, &made);
    numbersOf(memo, "a", 1'000, &made); // used again: b is now the oldest
    numbersOf(memo, "d", 1'000, &made);
    QCOMPARE(made, 4);
    numbersOf(memo, "a", 1'000, &made);
    numbersOf(memo, "c", 1'000, &made);
    QCOMPARE(made, 4);
    numbersOf(memo, "b", 1'000, &made);
    QCOMPARE(made, 5);
    QCOMPARE(held->size(), 1'000u); // whoever holds a thing keeps it
}

void TestFrameMemo::makesTheTooLargeForOneAlone()
{
    const FrameMemo memo(10'000);
    int made = 0;
    const auto small = numbersOf(memo, "small", 10, &made);
    const auto large = numbersOf(memo, "large", 10'000, &made);
    QCOMPARE(large->size(), 10'000u);
    numbersOf(memo, "large", 10'000, &made);
    QCOMPARE(made, 3);
    QCOMPARE(numbersOf(memo, "small", 10, &made), small);
    QCOMPARE(made, 3);
}

void TestFrameMemo::thousandsOfWishesKeepTheLimit()
{
    const FrameMemo memo(100'000);
    for (int wish = 0; wish < 20'000; ++wish) {
        QCOMPARE(numbersOf(memo, "formula " + QByteArray::number(wish), size_t(1 + wish % 50))->front(), 1 + wish % 50);
        QVERIFY(memo.byteCount() <= 100'000);
    }
    QVERIFY(memo.byteCount() > 90'000);
}

/** Everything that a frame makes at the first question is asked by several threads at once, with a memo that is always full. */
void TestFrameMemo::readersOfOneFrame()
{
    Season season;
    for (int player = 1; player <= 40; ++player) {
        for (int match = 0; match < 12; ++match)
            season.add(player, {.goals = (player + match) % 3, .shots = 2 + player % 4, .fouls = match % 2}, match, TeamId{1 + player % 2});
    }
    const Summary wanted = summaryOf(*season.frame(), 7);
    const auto frame = season.frame();
    const FrameMemo full(2'000);
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> readers;
    for (int reader = 0; reader < 4; ++reader) {
        readers.emplace_back([&, reader] {
            for (int round = 0; round < 50; ++round) {
                if (summaryOf(*frame, 7) != wanted || frame->byteCount() <= 0)
                    ++wrong;
                const size_t count = size_t(1 + (reader + round) % 20);
                if (numbersOf(full, QByteArray::number(count), count)->back() != qint64(count))
                    ++wrong;
                summaryOf(*frame, 1 + (reader * 50 + round) % 40);
            }
        });
    }
    readers.clear();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestFrameMemo)
#include "tst_framememo.moc"
