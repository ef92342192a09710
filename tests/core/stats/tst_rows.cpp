// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/rows.h"
#include "testseason.h"

using namespace touchline;
using namespace touchline::test;

/** Which lines a period holds, and what was possible in it. */
class TestRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void nobodyKnowsWhoStarted();
};

namespace {

/**
 * Eight matches from 29 January 2024 on, home first and then in turns, all of 90 minutes: three in January. The player starts numbers 0,
 * 1, 4 and 5, comes on in 2 and 6, stays on the bench in 3 and has no line in 7; as a back in 1 and 4, somewhere unknown in 5.
 */
std::shared_ptr<const SeasonFrame> eightMatches()
{
    Season season;
    const std::vector<qint64> minutes{90, 90, 20, 0, 90, 80, 10};
    const QStringList positions{u"F"_s, u"B"_s, u"F"_s, QString(), u"B"_s, u"Q"_s, u"W"_s};
    for (int match = 0; match < int(minutes.size()); ++match)
        season.add(1, {.goals = 1, .minutes = minutes[size_t(match)]}, match, TeamId{1}, positions[match]);
    for (int match = 0; match < 8; ++match)
        season.add(2, {.goals = 0}, match, TeamId{1}, u"B"_s); // somebody else starts every time
    for (int match = 0; match < 8; ++match) {
        season.matches()[match].day = QDate(2024, 1, 29).addDays(match);
        season.matches()[match].homeScore = match == 7 ? std::nullopt : std::optional(match % 3);
        season.matches()[match].awayScore = match == 7 ? std::nullopt : std::optional(1);
    }
    return season.frame();
}

} // namespace

void TestRows::filters_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QList<int>>("matches");
    QTest::addColumn<int>("possible"); // matches
    const auto month = [](int number) { return CalendarMonth::of(QDate(2024, number, 1)); };
    const SeasonId in{1};
    QTest::newRow("everything") << Period{.season = in} << QList{0, 1, 2, 3, 4, 5, 6} << 8;
    QTest::newRow("January") << Period{.season = in, .month = month(1)} << QList{0, 1, 2} << 3;
    QTest::newRow("February") << Period{.season = in, .month = month(2)} << QList{3, 4, 5, 6} << 5;
    QTest::newRow("March") << Period{.season = in, .month = month(3)} << QList<int>{} << 0;
    QTest::newRow("starter") << Period{.season = in, .role = LineupRole::Starter} << QList{0, 1, 4, 5} << 4;
    QTest::newRow("substitute") << Period{.season = in, .role = LineupRole::Substitute} << QList{2, 3, 6} << 3;
    QTest::newRow("forward") << Period{.season = in, .position = u"forwards"_s} << QList{0, 2, 6} << 3;
    QTest::newRow("back") << Period{.season = in, .position = u"backs"_s} << QList{1, 4} << 2;
    QTest::newRow("unknown position") << Period{.season = in, .position = u"unknown"_s} << QList{3, 5} << 2;
    QTest::newRow("starter in January") << Period{.season = in, .month = month(1), .role = LineupRole::Starter} << QList{0, 1} << 2;
    QTest::newRow("forward at home") << Period{.season = in, .location = Location::Home, .position = u"forwards"_s} << QList{0, 2, 6} << 3;
    QTest::newRow("forward away") << Period{.season = in, .location = Location::Away, .position = u"forwards"_s} << QList<int>{} << 0;
    QTest::newRow("last of the starts") << Period{.season = in, .last = 2, .role = LineupRole::Starter} << QList{4, 5} << 2;
    QTest::newRow("last two") << Period{.season = in, .last = 2} << QList{5, 6} << 3;
    // Team 1 is at home in even numbers; the home side scores 0, 1, 2, 0, 1, 2, 0 against 1.
    QTest::newRow("won") << Period{.season = in, .outcome = Outcome::Win} << QList{2, 3} << 2;
}

void TestRows::filters()
{
    QFETCH(Period, period);
    const auto frame = eightMatches();
    const auto rows = rowsIn(*frame, pack(), *frame->indexOf(PlayerId{1}), period);
    QList<int> matches;
    for (const int row : rows)
        matches.append(frame->matchIndexOf(row));
    QTEST(matches, "matches");
    const Sample sample = sampleOf(*frame, *frame->indexOf(PlayerId{1}), period, rows);
    QFETCH(int, possible);
    QCOMPARE(sample.possibleTime, possible * 5400);
    const Summary summary = summaryOf(*frame, 1, period);
    QCOMPARE(summary.sample, sample);
    QCOMPARE(summary.cohort.reason.isEmpty(), period.isComparable());
}

void TestRows::nobodyKnowsWhoStarted()
{
    Season season;
    for (int match = 0; match < 4; ++match) {
        season.add(1, {.goals = 1}, match).started = match == 0;
        season.add(2, {.goals = 1}, match, TeamId{2});
        season.add(3, {.goals = 1, .minutes = 30}, match).started = match == 1;
    }
    const auto frame = season.frame();
    const auto count = [&](LineupRole role) {
        return rowsIn(*frame, pack(), *frame->indexOf(PlayerId{1}), {.season = SeasonId{1}, .role = role}).size();
    };
    QCOMPARE(count(LineupRole::Starter), size_t(1));
    QCOMPARE(count(LineupRole::Substitute), size_t(1)); // of the matches 2 and 3 nobody says who started
}

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
