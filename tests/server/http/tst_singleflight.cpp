// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/responsecache.h"
#include <QtTest/QTest>
#include <barrier>
#include <thread>
#include <vector>

using namespace touchline;

namespace {

std::shared_ptr<const KeptAnswer> answer(const QByteArray &body)
{
    return std::make_shared<KeptAnswer>(KeptAnswer{.body = body});
}

} // namespace

class SingleFlightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredAskOneWorks();
    void endsOnlyWhenAllHaveLeft();
    void whoLeftIsNotAnswered();
    void whatWasGivenUpBeginsAnew();
    void comesTooLateForAStop();
};

void SingleFlightTest::hundredAskOneWorks()
{
    constexpr int many = 100;
    SingleFlight flights;
    std::vector<std::stop_source> askers(many);
    std::atomic<int> firsts = 0;
    std::atomic<int> answered = 0;
    std::barrier together(many + 1);
    std::shared_ptr<SingleFlight::Flight> flight;
    std::vector<std::jthread> threads;
    for (auto &asker : askers) {
        threads.emplace_back([&] {
            const auto joined = flights.join("key", asker.get_token(), [&](const auto &got) { answered += got->body == "yes"; });
            if (joined.first) {
                ++firsts;
                flight = joined.flight;
            }
            together.arrive_and_wait();
        });
    }
    together.arrive_and_wait();
    QCOMPARE(firsts.load(), 1);
    QCOMPARE(answered.load(), 0);
    flights.land(flight, answer("yes"));
    QCOMPARE(answered.load(), many);
    flights.land(flight, answer("yes"));
    QCOMPARE(answered.load(), many); // once
    QVERIFY(flights.join("key", {}, [](const auto &) {}).first);
}

void SingleFlightTest::endsOnlyWhenAllHaveLeft()
{
    SingleFlight flights;
    std::stop_source first;
    std::stop_source second;
    const auto work = flights.join("key", first.get_token(), [](const auto &) {});
    QVERIFY(!flights.join("key", second.get_token(), [](const auto &) {}).first);
    first.request_stop();
    QVERIFY(!work.stop.stop_requested());
    second.request_stop();
    QVERIFY(work.stop.stop_requested());
}

void SingleFlightTest::whoLeftIsNotAnswered()
{
    SingleFlight flights;
    std::stop_source first;
    std::stop_source second;
    QByteArrayList got;
    const auto work = flights.join("key", first.get_token(), [&](const auto &kept) { got.append("first " + kept->body); });
    flights.join("key", second.get_token(), [&](const auto &kept) { got.append("second " + kept->body); });
    first.request_stop();
    flights.land(work.flight, answer("yes"));
    QCOMPARE(got, QByteArrayList{"second yes"});
}

void SingleFlightTest::whatWasGivenUpBeginsAnew()
{
    SingleFlight flights;
    std::stop_source first;
    std::stop_source second;
    QByteArrayList got;
    const auto old = flights.join("key", first.get_token(), [&](const auto &kept) { got.append("first " + kept->body); });
    first.request_stop();
    const auto next = flights.join("key", second.get_token(), [&](const auto &kept) { got.append("second " + kept->body); });
    QVERIFY(next.first);
    QVERIFY(!next.stop.stop_requested());
    flights.land(old.flight, answer("old"));
    QVERIFY(got.isEmpty()); // the old work does not answer for the new one
    flights.land(next.flight, answer("new"));
    QCOMPARE(got, QByteArrayList{"second new"});
}

void SingleFlightTest::comesTooLateForAStop()
{
    SingleFlight flights;
    std::stop_source gone;
    gone.request_stop();
    const auto work = flights.join("key", gone.get_token(), [](const auto &) { QFAIL("nobody waits"); });
    QVERIFY(work.first);
    QVERIFY(work.stop.stop_requested());
    flights.land(work.flight, answer("yes"));
}

QTEST_GUILESS_MAIN(SingleFlightTest)
#include "tst_singleflight.moc"
