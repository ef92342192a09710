// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/framememo.h"
#include "core/stats/playersums.h"
#include "core/stats/seasonframe.h"
#include "core/stats/teamsums.h"
#include <QtTest/QTest>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {

constexpr qint64 none = SeasonFrame::missing;
const TeamId red{1}, blue{2}, green{3};

QList<FramePlayer> players()
{
    return {{.id = PlayerId{20}, .name = u"B"_s}, {.id = PlayerId{10}, .name = u"A"_s}, {.id = PlayerId{30}, .name = u"C"_s}};
}

QList<FrameMatch> matches()
{
    return {{.id = MatchId{2},
             .day = QDate(2024, 2, 1),
             .kickOff = 2000,
             .home = blue,
             .away = red,
             .homeScore = 1,
             .awayScore = 1,
             .length = 100},
            {.id = MatchId{1},
             .day = QDate(2024, 1, 1),
             .kickOff = 1000,
             .home = red,
             .away = blue,
             .homeScore = 2,
             .awayScore = 0,
             .length = 90},
            {.id = MatchId{3}, .day = QDate(2024, 3, 1), .kickOff = 3000, .home = red, .away = green, .length = 90}};
}

std::vector<FrameLine> lines()
{
    return {{.player = PlayerId{10},
             .match = MatchId{2},
             .team = red,
             .started = true,
             .played = true,
             .time = 100,
             .position = u"ST"_s,
             .values = {3, none}},
            {.player = PlayerId{20}, .match = MatchId{1}, .team = blue, .played = true, .time = -1, .position = u"GK"_s, .values = {1, 7}},
            {.player = PlayerId{10}, .match = MatchId{3}, .team = red, .time = -1, .values = {1, 2}},
            {.player = PlayerId{10}, .match = MatchId{1}, .team = red, .played = true, .time = 45, .position = u"ST"_s, .values = {2, 5}}};
}

Result<std::shared_ptr<const SeasonFrame>> build(std::vector<FrameLine> given = lines(), QList<FrameMatch> games = matches(),
                                                 QList<FramePlayer> people = players())
{
    return SeasonFrame::build(SeasonId{9}, Revision{4}, 2, std::move(people), std::move(games), std::move(given));
}

/** What lines() say, in the same order. */
FrameColumns columns()
{
    return {.player = {PlayerId{10}, PlayerId{20}, PlayerId{10}, PlayerId{10}},
            .match = {MatchId{2}, MatchId{1}, MatchId{3}, MatchId{1}},
            .team = {red, blue, red, red},
            .flags = {FrameColumns::startedFlag | FrameColumns::playedFlag, FrameColumns::playedFlag, 0, FrameColumns::playedFlag},
            .time = {100, -1, -1, 45},
            .position = {0, 1, 2, 0},
            .positionNames = {u"ST"_s, u"GK"_s, QString()},
            .metrics = {{3, 1, 1, 2}, {none, 7, 2, 5}}};
}

} // namespace

class TestSeasonFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clustersByPlayerInOrderOfKickOff();
    void knowsTheMatchOfARow();
    void anyOrderGivesTheSameFrame();
    void sumsPlayers();
    void sumsDays();
    void sumsTeams();
    void columnsGiveTheSameFrame();
    void refusesColumns_data();
    void refusesColumns();
    void sumsAMillionLines();
    void countsItsBytes();
    void refuses_data();
    void refuses();
    void emptySeason();
};

void TestSeasonFrame::clustersByPlayerInOrderOfKickOff()
{
    const auto frame = build();
    QVERIFY(frame);
    QCOMPARE((*frame)->rowCount(), 4);
    const auto index = (*frame)->indexOf(PlayerId{10});
    QVERIFY(index);
    QCOMPARE((*frame)->players().at(*index).name, u"A"_s);
    const auto [first, last] = (*frame)->rowsOf(*index);
    QCOMPARE(last - first, 3);
    QCOMPARE((*frame)->matchOf(first).id, MatchId{1});
    QCOMPARE((*frame)->matchOf(first + 1).id, MatchId{2});
    QCOMPARE((*frame)->matchOf(first + 2).id, MatchId{3});
    QCOMPARE((*frame)->column(0)[size_t(first + 1)], 3);
    QVERIFY(!(*frame)->indexOf(PlayerId{11}));
    const auto nobody = (*frame)->rowsOf(*(*frame)->indexOf(PlayerId{30}));
    QCOMPARE(nobody.first, nobody.second);
    QVERIFY((*frame)->byteCount() > 4 * 16);
}

void TestSeasonFrame::knowsTheMatchOfARow()
{
    const auto frame = *build();
    const int first = frame->rowsOf(*frame->indexOf(PlayerId{10})).first;
    QCOMPARE(frame->locationOf(first), Location::Home);
    QCOMPARE(frame->opponentOf(first), blue);
    QCOMPARE(frame->outcomeOf(first), std::optional(Outcome::Win));
    QCOMPARE(frame->locationOf(first + 1), Location::Away);
    QCOMPARE(frame->outcomeOf(first + 1), std::optional(Outcome::Draw));
    QCOMPARE(frame->outcomeOf(first + 2), std::optional<Outcome>());
    QVERIFY(frame->started(first + 1));
    QVERIFY(frame->played(first));
    QVERIFY(!frame->played(first + 2));
    QCOMPARE(frame->positionOf(first), u"ST"_s);
    const int other = frame->rowsOf(*frame->indexOf(PlayerId{20})).first;
    QCOMPARE(frame->outcomeOf(other), std::optional(Outcome::Loss));
    QVERIFY(frame->isComplete(0));
    QVERIFY(!frame->isComplete(1));
}

void TestSeasonFrame::anyOrderGivesTheSameFrame()
{
    const auto wanted = *build();
    auto order = lines();
    const auto key = [](const FrameLine &line) { return std::pair(line.player, line.match); };
    std::ranges::sort(order, {}, key);
    do {
        auto games = matches();
        std::ranges::reverse(games);
        const auto frame = *build(order, games);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(frame->matchOf(row), wanted->matchOf(row));
            QCOMPARE(frame->column(0)[size_t(row)], wanted->column(0)[size_t(row)]);
            QCOMPARE(frame->timeOf(row), wanted->timeOf(row));
            QCOMPARE(frame->positionOf(row), wanted->positionOf(row));
        }
    } while (std::ranges::next_permutation(order, {}, key).found);
}

void TestSeasonFrame::sumsPlayers()
{
    const auto frame = *build();
    const PlayerSums &sums = frame->playerSums();
    QCOMPARE(&frame->playerSums(), &sums);
    const int a = *frame->indexOf(PlayerId{10});
    QCOMPARE(sums.time(a), 145);
    QVERIFY(sums.timeKnown(a)); // the unknown time is of a match that he did not play
    QCOMPARE(sums.metric(0, a).sum, 6);
    QCOMPARE(sums.metric(1, a).sum, 7);
    QCOMPARE(sums.metric(1, a).lines, 2);
    QCOMPARE(sums.metric(1, a).time, 45);
    QCOMPARE(sums.teamTime(a), 280);
    const int b = *frame->indexOf(PlayerId{20});
    QVERIFY(!sums.timeKnown(b));
    QCOMPARE(sums.lines(*frame->indexOf(PlayerId{30})), 0);
}

void TestSeasonFrame::sumsDays()
{
    const auto frame = *build();
    const PlayerSums sums(*frame, *DateRange::between(QDate(2024, 1, 2), QDate(2024, 3, 1)));
    const int a = *frame->indexOf(PlayerId{10});
    QCOMPARE(sums.metric(0, a).sum, 4);
    QCOMPARE(sums.metric(1, a).sum, 2);
    QCOMPARE(sums.time(a), 100);
    QCOMPARE(sums.teamTime(a), 190);
    QCOMPARE(sums.lines(*frame->indexOf(PlayerId{20})), 0);
}

void TestSeasonFrame::sumsTeams()
{
    const auto frame = *build();
    const TeamSums &sums = frame->teamSums();
    QCOMPARE(sums.of(0, Location::Home, 0), 2);
    QCOMPARE(sums.of(0, Location::Away, 0), 1);
    QCOMPARE(sums.of(0, Location::Home, -1), 45);
    QCOMPARE(sums.of(0, Location::Away, -1), none);
    QCOMPARE(sums.of(1, Location::Away, 1), none);
}

void TestSeasonFrame::columnsGiveTheSameFrame()
{
    const auto wanted = *build();
    for (const bool inOrder : {false, true}) {
        FrameColumns given = columns();
        if (inOrder) { // as players and matches are sorted: 10 in 1, 2, 3, then 20
            given = {.player = {PlayerId{10}, PlayerId{10}, PlayerId{10}, PlayerId{20}},
                     .match = {MatchId{1}, MatchId{2}, MatchId{3}, MatchId{1}},
                     .team = {red, red, red, blue},
                     .flags = {2, 3, 0, 2},
                     .time = {45, 100, -1, -1},
                     .position = {0, 0, 1, 2},
                     .positionNames = {u"ST"_s, QString(), u"GK"_s},
                     .metrics = {{2, 3, 1, 1}, {5, none, 2, 7}}};
        }
        const auto frame = SeasonFrame::build(SeasonId{9}, Revision{4}, players(), matches(), given);
        QVERIFY(frame);
        for (int player = 0; player < 3; ++player)
            QCOMPARE((*frame)->rowsOf(player), wanted->rowsOf(player));
        for (int row = 0; row < 4; ++row) {
            QCOMPARE((*frame)->matchOf(row), wanted->matchOf(row));
            QCOMPARE((*frame)->teamOf(row), wanted->teamOf(row));
            QCOMPARE((*frame)->started(row), wanted->started(row));
            QCOMPARE((*frame)->played(row), wanted->played(row));
            QCOMPARE((*frame)->timeOf(row), wanted->timeOf(row));
            QCOMPARE((*frame)->positionOf(row), wanted->positionOf(row));
            for (int metric = 0; metric < 2; ++metric)
                QCOMPARE((*frame)->column(metric)[size_t(row)], wanted->column(metric)[size_t(row)]);
        }
        QVERIFY((*frame)->isComplete(0));
        QVERIFY(!(*frame)->isComplete(1));
    }
}

void TestSeasonFrame::refusesColumns_data()
{
    QTest::addColumn<std::function<void(FrameColumns &)>>("change");
    QTest::addColumn<ErrorCode>("code");
    using Change = std::function<void(FrameColumns &)>;
    QTest::newRow("a column too short") << Change([](FrameColumns &given) { given.metrics[1].pop_back(); }) << ErrorCode::Internal;
    QTest::newRow("position without a name") << Change([](FrameColumns &given) { given.position[2] = 9; }) << ErrorCode::Invalid;
    QTest::newRow("number beyond all sums") << Change([](FrameColumns &given) { given.metrics[0][3] = 1'000'000'000'001; })
                                            << ErrorCode::Invalid;
    QTest::newRow("negative time") << Change([](FrameColumns &given) { given.time[1] = -2; }) << ErrorCode::Invalid;
    QTest::newRow("unknown player") << Change([](FrameColumns &given) { given.player[0] = PlayerId{77}; }) << ErrorCode::Invalid;
    QTest::newRow("two lines in a match") << Change([](FrameColumns &given) { given.match[0] = MatchId{1}; }) << ErrorCode::Invalid;
}

void TestSeasonFrame::refusesColumns()
{
    QFETCH(std::function<void(FrameColumns &)>, change);
    QFETCH(ErrorCode, code);
    auto given = columns();
    QVERIFY(SeasonFrame::build(SeasonId{9}, Revision{4}, players(), matches(), given));
    change(given);
    const auto frame = SeasonFrame::build(SeasonId{9}, Revision{4}, players(), matches(), given);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, code);
}

void TestSeasonFrame::sumsAMillionLines()
{
    // Numbers at the edge of what is allowed: in floating point their sum would depend on the order, and be wrong.
    constexpr int people = 10'000;
    constexpr int games = 100;
    QList<FramePlayer> everybody;
    QList<FrameMatch> all;
    for (int player = 0; player < people; ++player)
        everybody.append({.id = PlayerId{player + 1}});
    for (int match = 0; match < games; ++match)
        all.append({.id = MatchId{match + 1}, .kickOff = match, .home = red, .away = blue, .length = 5400});
    const auto numberOf = [](int player, int match) { return 999'999'999'999 - (qint64(player) * 31 + match) % 7; };
    FrameColumns given{.positionNames = {QString()}, .metrics = {{}}};
    std::vector<qint64> wanted(people);
    for (int line = 0; line < people * games; ++line) {
        const int place = int((qint64(line) * 7919) % (people * games)); // 7919 is prime: every line once, in no order
        const int player = place / games;
        const int match = place % games;
        given.player.push_back(PlayerId{player + 1});
        given.match.push_back(MatchId{match + 1});
        given.team.push_back(player % 2 == 0 ? red : blue);
        given.flags.push_back(FrameColumns::playedFlag);
        given.time.push_back(5400);
        given.position.push_back(0);
        given.metrics[0].push_back(numberOf(player, match));
        wanted[size_t(player)] += numberOf(player, match);
    }
    const auto frame = SeasonFrame::build(SeasonId{9}, Revision{4}, everybody, all, std::move(given));
    QVERIFY(frame);
    QCOMPARE((*frame)->rowCount(), people * games);
    for (int player = 0; player < people; ++player) {
        QCOMPARE((*frame)->playerSums().metric(0, player).sum, wanted[size_t(player)]);
        QCOMPARE((*frame)->playerSums().time(player), 5400 * games);
    }
    // A line costs 23 bytes besides its metrics, which cost 8 each.
    QVERIFY((*frame)->byteCount() > 1'000'000 * 31);
    QVERIFY((*frame)->byteCount() < 1'000'000 * 36);
}

void TestSeasonFrame::countsItsBytes()
{
    const auto frame = *build();
    const qsizetype alone = frame->byteCount();
    frame->playerSums();
    const qsizetype summed = frame->byteCount();
    QCOMPARE(summed - alone, frame->playerSums().byteCount());
    frame->teamSums();
    QCOMPARE(frame->byteCount() - summed, frame->teamSums().byteCount());
    const qsizetype before = frame->byteCount();
    const auto kept = frame->memo().get<std::vector<double>>("thing", [] { return std::vector<double>(1000, 0.5); });
    QVERIFY(frame->byteCount() - before >= 8000);
    QVERIFY(frame->byteCount() - before < 8400);
}

void TestSeasonFrame::refuses_data()
{
    QTest::addColumn<FrameLine>("line");
    QTest::addColumn<QString>("code");
    const FrameLine good{.player = PlayerId{30}, .match = MatchId{1}, .team = red, .values = {0, 0}};
    const auto with = [&good](auto change) {
        FrameLine line = good;
        change(line);
        return line;
    };
    QTest::newRow("nothing wrong") << good << QString();
    QTest::newRow("unknown player") << with([](FrameLine &line) { line.player = PlayerId{99}; }) << u"unknown_player"_s;
    QTest::newRow("unknown match") << with([](FrameLine &line) { line.match = MatchId{99}; }) << u"unknown_match"_s;
    QTest::newRow("team of another match") << with([](FrameLine &line) { line.team = green; }) << u"unknown_team"_s;
    QTest::newRow("second line") << with([](FrameLine &line) { line.player = PlayerId{10}; }) << u"duplicate_line"_s;
    QTest::newRow("impossible time") << with([](FrameLine &line) { line.time = -2; }) << u"out_of_range"_s;
    QTest::newRow("too few values") << with([](FrameLine &line) { line.values = {1}; }) << u"wrong_size"_s;
    QTest::newRow("number beyond all sums") << with([](FrameLine &line) { line.values[0] = std::numeric_limits<qint64>::max(); })
                                            << u"out_of_range"_s;
}

void TestSeasonFrame::refuses()
{
    QFETCH(FrameLine, line);
    QFETCH(QString, code);
    auto all = lines();
    all.push_back(line);
    const auto frame = build(all);
    QCOMPARE(frame.has_value(), code.isEmpty());
    if (!frame)
        QCOMPARE(frame.error().issues.value(0).code, code);
    auto twice = players();
    twice.append(twice.first());
    QVERIFY(!build(lines(), matches(), twice));
}

void TestSeasonFrame::emptySeason()
{
    const auto frame = build({}, {}, {});
    QVERIFY(frame);
    QCOMPARE((*frame)->rowCount(), 0);
    QVERIFY((*frame)->isComplete(0));
}

QTEST_GUILESS_MAIN(TestSeasonFrame)
#include "tst_seasonframe.moc"
