// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/playersums.h"
#include "core/stats/quantity.h"
#include "core/stats/teamsums.h"
#include "tests/core/stats/testseason.h"
#include <numeric>
#include <random>

using namespace touchline;
using namespace touchline::test;

namespace {

__extension__ using Exact = __int128;
using Big = long double;

constexpr int playerCount = 2500;
constexpr int matchCount = 400;
constexpr int lineCount = playerCount * matchCount;
constexpr int metricCount = 5;
constexpr int sampled = 50; // of every so many players the whole summary is looked at

/** A million lines: every player, odd ones in team 1, in every match; numbers as large as a season may hold. */
FrameColumns millionLines()
{
    std::mt19937_64 random(20261126);
    const auto below = [&random](quint64 end) { return qint64(random() % end); };
    FrameColumns columns;
    columns.positionNames = {u"F"_s};
    columns.metrics.resize(metricCount);
    for (int player = 1; player <= playerCount; ++player) {
        for (int match = 1; match <= matchCount; ++match) {
            const qint64 minutes = below(10) == 0 ? 0 : 1 + below(120);
            columns.player.push_back(PlayerId{player});
            columns.match.push_back(MatchId{match});
            columns.team.push_back(TeamId{player % 2 == 1 ? 1 : 2});
            columns.flags.push_back(minutes > 0 ? FrameColumns::playedFlag : 0);
            columns.time.push_back(minutes * 60 + (minutes > 0 ? below(60) : 0));
            columns.position.push_back(0);
            columns.metrics[Goals].push_back(below(6));
            columns.metrics[Shots].push_back(below(1'000'000'000'000));
            columns.metrics[Fouls].push_back(below(8) == 0 ? SeasonFrame::missing : below(9));
            columns.metrics[Xg].push_back(below(1'000));
            columns.metrics[PlusMinus].push_back(below(2'000'000'000'001) - 1'000'000'000'000);
        }
    }
    return columns;
}

FrameColumns shuffled(const FrameColumns &columns)
{
    std::vector<size_t> order(lineCount);
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::shuffle(order, std::mt19937(7));
    const auto moved = [&order](const auto &values) {
        auto result = values;
        for (size_t i = 0; i < order.size(); ++i)
            result[i] = values[order[i]];
        return result;
    };
    FrameColumns result{.player = moved(columns.player),
                        .match = moved(columns.match),
                        .team = moved(columns.team),
                        .flags = moved(columns.flags),
                        .time = moved(columns.time),
                        .position = moved(columns.position),
                        .positionNames = columns.positionNames};
    for (const auto &metric : columns.metrics)
        result.metrics.push_back(moved(metric));
    return result;
}

std::shared_ptr<const SeasonFrame> frameOf(FrameColumns columns)
{
    QList<FramePlayer> players;
    for (int player = 1; player <= playerCount; ++player)
        players.append(
            {.id = PlayerId{player}, .name = u"P"_s, .registrations = {{.team = TeamId{player % 2 == 1 ? 1 : 2}, .position = u"F"_s}}});
    QList<FrameMatch> matches;
    for (int match = 1; match <= matchCount; ++match)
        matches.append({.id = MatchId{match},
                        .day = QDate(2024, 1, 1).addDays(match),
                        .kickOff = 1'704'067'200 + match * 86'400,
                        .home = TeamId{1},
                        .away = TeamId{2},
                        .length = 7200});
    auto frame = SeasonFrame::build(SeasonId{1}, Revision{1}, players, matches, std::move(columns));
    if (!frame)
        qFatal("%s", qPrintable(frame.error().detail));
    return *frame;
}

/** Sums in 128 bits, in the order in which the lines were made. */
struct ExactSums
{
    Exact sum[metricCount] = {};
    Exact time[metricCount] = {}; // of the lines that have the metric
    Exact allTime = 0;
    int lines[metricCount] = {};
    explicit ExactSums(const FrameColumns &columns, int player)
    {
        for (size_t line = size_t(player) * matchCount; line < size_t(player + 1) * matchCount; ++line) {
            allTime += columns.time[line];
            for (size_t metric = 0; metric < metricCount; ++metric) {
                if (columns.metrics[metric][line] == SeasonFrame::missing)
                    continue;
                sum[metric] += columns.metrics[metric][line];
                time[metric] += columns.time[line];
                ++lines[metric];
            }
        }
    }
};

bool close(double actual, Big expected)
{
    return std::abs(Big(actual) - expected) <= 1e-12L * std::abs(expected);
}

bool close(const Value &value, Big expected)
{
    return value.number && close(*value.number, expected);
}

} // namespace

/** A million lines against sums in 128-bit integers and quotients in long double. */
class TestNumerics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void playerSumsAreExact();
    void teamSumsAreExact();
    void ratesAndRatios();
    void anyOrderOfRows();

private:
    FrameColumns m_columns;
    std::shared_ptr<const SeasonFrame> m_frame;
};

void TestNumerics::initTestCase()
{
    m_columns = millionLines();
    QCOMPARE(m_columns.player.size(), size_t(1'000'000));
    m_frame = frameOf(m_columns);
    QCOMPARE(m_frame->rowCount(), 1'000'000);
}

void TestNumerics::playerSumsAreExact()
{
    const PlayerSums &sums = m_frame->playerSums();
    for (int player = 0; player < playerCount; ++player) {
        const ExactSums expected(m_columns, player);
        QVERIFY(Exact(sums.time(player)) == expected.allTime);
        for (int metric = 0; metric < metricCount; ++metric) {
            const MetricSum actual = sums.metric(metric, player);
            QVERIFY(Exact(actual.sum) == expected.sum[metric]);
            QVERIFY(Exact(actual.time) == expected.time[metric]);
            QCOMPARE(actual.lines, expected.lines[metric]);
        }
    }
}

void TestNumerics::teamSumsAreExact()
{
    std::vector<std::array<Exact, metricCount>> expected(2 * matchCount);
    for (size_t line = 0; line < lineCount; ++line) {
        const size_t side = 2 * size_t(toNumber(m_columns.match[line]) - 1) + (m_columns.team[line] == TeamId{1} ? 0 : 1);
        for (size_t metric = 0; metric < metricCount; ++metric) {
            const qint64 value = m_columns.metrics[metric][line];
            expected[side][metric] += value == SeasonFrame::missing ? 0 : value;
        }
    }
    for (int match = 0; match < matchCount; ++match) {
        for (int metric = 0; metric < metricCount; ++metric) {
            QVERIFY(Exact(m_frame->teamSums().of(match, Location::Home, metric)) == expected[size_t(2 * match)][size_t(metric)]);
            QVERIFY(Exact(m_frame->teamSums().of(match, Location::Away, metric)) == expected[size_t(2 * match + 1)][size_t(metric)]);
        }
    }
}

void TestNumerics::ratesAndRatios()
{
    for (int player = 0; player < playerCount; player += sampled) {
        const ExactSums exact(m_columns, player);
        const Summary summary = summaryOf(*m_frame, player + 1, wholeSeason, {.time = pack().time(), .comparisons = false});
        const auto sum = [&exact](Column metric) { return Big(exact.sum[metric]); };
        const auto metric = [&summary](const QString &id) { return *summary.find(id); };
        for (const auto &[id, column, scale] : {std::tuple(u"goals"_s, Goals, Big(1)),
                                                {u"shots"_s, Shots, Big(1)},
                                                {u"fouls"_s, Fouls, Big(1)},
                                                {u"xg"_s, Xg, Big(100)},
                                                {u"plus_minus"_s, PlusMinus, Big(1)}}) {
            QVERIFY2(close(metric(id).total, sum(column) / scale), qPrintable(id));
            QVERIFY2(close(metric(id).rate.value, 5400 * sum(column) / (scale * Big(exact.time[column]))), qPrintable(id));
        }
        QVERIFY(close(metric(u"conversion"_s).rate.value, sum(Goals) / sum(Shots)));
        QVERIFY(close(metric(u"work"_s).total, sum(Goals) + sum(Shots)));
        QVERIFY(close(metric(u"weighted"_s).rate.value, (sum(Goals) + sum(Shots) / 2) / (sum(Goals) + sum(Shots))));
        // Of the lines that have both.
        Exact shots = 0;
        Exact fouls = 0;
        for (size_t line = size_t(player) * matchCount; line < size_t(player + 1) * matchCount; ++line) {
            if (m_columns.metrics[Fouls][line] == SeasonFrame::missing)
                continue;
            shots += m_columns.metrics[Shots][line];
            fouls += m_columns.metrics[Fouls][line];
        }
        QVERIFY(close(metric(u"share"_s).rate.value, Big(shots) / Big(shots + fouls)));
    }
}

void TestNumerics::anyOrderOfRows()
{
    const auto other = frameOf(shuffled(m_columns));
    for (int metric = 0; metric < metricCount; ++metric) {
        for (int player = 0; player < playerCount; ++player)
            QCOMPARE(other->playerSums().metric(metric, player).sum, m_frame->playerSums().metric(metric, player).sum);
    }
    for (int player = 0; player < playerCount; player += 10 * sampled)
        QVERIFY(summaryOf(*other, player + 1) == summaryOf(*m_frame, player + 1)); // to the last bit, comparisons and all
}

QTEST_APPLESS_MAIN(TestNumerics)
#include "tst_numerics.moc"
