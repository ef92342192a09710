// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/similarity.h"
#include "tests/core/contract/roundtrip.h"
#include "testseason.h"
#include <QtTest/QTest>
#include <array>

using namespace touchline;
using namespace touchline::test;

/** Everybody has one match of 90 minutes, so that a rate per 90 is the count itself. */
class TestSimilarity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void style();
    void level();
    void metricsOfTheRadar();
    void whatAPlayerLacksIsLeftOut();
    void onlyWhoMayBeNamed();
    void reasons();
    void badQuestions();
    void travels();
};

namespace {

using Counts = std::array<qint64, 3>; // goals, shots, fouls

const std::vector<Counts> league{{3, 9, 1}, {6, 15, 0}, {0, 2, 6}, {1, 4, 5}, {2, 11, 3}, {4, 7, 2},
                                 {3, 3, 3}, {5, 12, 1}, {0, 1, 2}, {1, 6, 4}, {2, 8, 2},  {7, 14, 2}};

Season seasonOf(const std::vector<Counts> &players)
{
    Season season;
    for (size_t player = 0; player < players.size(); ++player)
        season.add(qint64(player) + 1, {.goals = players[player][0], .shots = players[player][1], .fouls = players[player][2]}, 0);
    season.add(50, {}, 0, TeamId{2}, u"B"_s); // a season of one team has no cohort but the squad
    return season;
}

SummaryOptions threeMetrics()
{
    auto asked = options();
    asked.fields = {u"goals"_s, u"shots"_s, u"fouls"_s};
    return asked;
}

SummaryOptions askedFor(const NamedTeams &named)
{
    auto asked = threeMetrics();
    asked.named = named;
    return asked;
}

Similarity similar(const Season &season, qint64 player, const SimilarityOptions &wanted, const SummaryOptions &asked = threeMetrics())
{
    auto similarity = similarTo(*season.frame(), pack(), PlayerId{player}, wanted, asked);
    if (!similarity)
        qFatal("%s", qPrintable(similarity.error().detail));
    return *similarity;
}

/** Reference, by the definition: z-scores with n - 1. */
std::vector<std::array<double, 3>> scoresOf(const std::vector<Counts> &players)
{
    std::vector<std::array<double, 3>> scores(players.size());
    for (size_t metric = 0; metric < 3; ++metric) {
        double mean = 0;
        for (const Counts &counts : players)
            mean += double(counts[metric]) / double(players.size());
        double squares = 0;
        for (const Counts &counts : players)
            squares += std::pow(double(counts[metric]) - mean, 2);
        for (size_t player = 0; player < players.size(); ++player)
            scores[player][metric] = (double(players[player][metric]) - mean) / std::sqrt(squares / double(players.size() - 1));
    }
    return scores;
}

bool same(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

void TestSimilarity::style()
{
    const auto similarity = similar(seasonOf(league), 1, {.limit = 50});
    const auto z = scoresOf(league);
    QCOMPARE(similarity.cohort.kind, u"position_group"_s);
    QCOMPARE(similarity.cohort.n, 12);
    QVERIFY(similarity.cohort.reason.isEmpty());
    QCOMPARE(similarity.compared, 11);
    QCOMPARE(similarity.players.size(), 11);
    double before = 1;
    for (const SimilarPlayer &other : similarity.players) {
        const auto &mine = z[0];
        const auto &theirs = z[size_t(toNumber(other.player)) - 1];
        const double dot = mine[0] * theirs[0] + mine[1] * theirs[1] + mine[2] * theirs[2];
        const double lengths = std::hypot(mine[0], mine[1], mine[2]) * std::hypot(theirs[0], theirs[1], theirs[2]);
        QVERIFY(same(other.score, dot / lengths));
        QVERIFY(same(other.shares[0].share + other.shares[1].share + other.shares[2].share, other.score));
        QVERIFY(same(other.shares[2].share, mine[2] * theirs[2] / lengths));
        QVERIFY(same(other.shares[1].z, theirs[1]));
        QVERIFY(!other.distance);
        QVERIFY(other.score <= before);
        before = other.score;
    }
}

void TestSimilarity::level()
{
    const auto similarity = similar(seasonOf(league), 8, {.kind = SimilarityKind::Level, .limit = 3});
    const auto z = scoresOf(league);
    QCOMPARE(similarity.compared, 11);
    QCOMPARE(similarity.players.size(), 3);
    QCOMPARE(similarity.players[0].player, PlayerId{2}); // 6 goals of 15 shots beside 5 of 12
    for (const SimilarPlayer &other : similarity.players) {
        const auto &theirs = z[size_t(toNumber(other.player)) - 1];
        double squares = 0;
        for (size_t metric = 0; metric < 3; ++metric)
            squares += std::pow(z[7][metric] - theirs[metric], 2);
        QVERIFY(same(*other.distance, std::sqrt(squares / 3)));
        QVERIFY(same(other.score, 100 / (1 + std::sqrt(squares / 3))));
        QVERIFY(same(other.shares[0].share, std::pow(z[7][0] - theirs[0], 2) / squares));
    }
    auto twins = league;
    twins[3] = twins[7];
    const auto twin = similar(seasonOf(twins), 8, {.kind = SimilarityKind::Level});
    QCOMPARE(twin.players[0].score, 100);
    QCOMPARE(twin.players[0].shares[0].share, 0);
}

void TestSimilarity::metricsOfTheRadar()
{
    const auto similarity = similar(seasonOf(league), 2, {}, options());
    QCOMPARE(similarity.metrics.size(), 3);
    QCOMPARE(similarity.metrics[1].id, u"conversion"_s);
    QVERIFY(similarity.metrics[1].z.number);
    // Ten shots are the least that a conversion rate is compared from: three others have them, and the rest lack a third metric.
    QCOMPARE(similarity.compared, 3);
}

void TestSimilarity::whatAPlayerLacksIsLeftOut()
{
    auto asked = threeMetrics();
    asked.fields.append(u"conversion"_s);
    const auto similarity = similar(seasonOf(league), 2, {.limit = 50}, asked);
    QCOMPARE(similarity.compared, 11);
    const auto third = std::ranges::find(similarity.players, PlayerId{3}, &SimilarPlayer::player);
    QVERIFY(third != similarity.players.end());
    QCOMPARE(third->leftOut, QStringList{u"conversion"_s});
    QCOMPARE(third->shares.size(), 3);
}

void TestSimilarity::onlyWhoMayBeNamed()
{
    auto twice = league;
    twice.insert(twice.end(), league.begin(), league.end());
    Season season = seasonOf(twice);
    for (int player = 12; player < 24; ++player)
        season.players()[player].registrations[0].team = TeamId{2};
    const auto similarity = similar(season, 1, {.limit = 50}, askedFor(QList{TeamId{1}}));
    QCOMPARE(similarity.cohort.n, 24); // of all, as an aggregate
    QCOMPARE(similarity.compared, 11);
    for (const SimilarPlayer &other : similarity.players)
        QVERIFY(toNumber(other.player) <= 12);
    QCOMPARE(similar(season, 1, {}, askedFor(QList<TeamId>())).players.size(), 0);
    // Nine strangers would follow from the z-scores of one's own.
    for (int player = 12; player < 15; ++player)
        season.players()[player].registrations[0].team = TeamId{1};
    const auto few = similar(season, 1, {}, askedFor(QList{TeamId{1}}));
    QCOMPARE(few.cohort.reason, u"cohort_too_small"_s);
    QCOMPARE(few.metrics[0].z, Value::none(u"cohort_too_small"_s));
    QVERIFY(few.players.isEmpty());
}

void TestSimilarity::reasons()
{
    const std::vector<Counts> eight(league.begin(), league.begin() + 8);
    const auto small = similar(seasonOf(eight), 1, {});
    QCOMPARE(small.cohort.reason, u"cohort_too_small"_s);
    QVERIFY(small.players.isEmpty());
    QCOMPARE(small.metrics[0].z, Value::none(u"cohort_too_small"_s));

    const auto equal = similar(seasonOf(std::vector<Counts>(12, {1, 1, 1})), 1, {});
    QCOMPARE(equal.metrics[0].z, Value::none(u"not_computable"_s));
    QCOMPARE(equal.cohort.reason, u"too_few_metrics"_s);

    Season season = seasonOf(league);
    season.add(13, {.goals = 3, .minutes = 0}, 0);
    const auto unplayed = similar(season, 13, {});
    QCOMPARE(unplayed.metrics[0].z, Value::none(u"not_qualified"_s));
    QCOMPARE(unplayed.cohort.reason, u"too_few_metrics"_s);

    Season silent = seasonOf(league);
    for (FrameLine &line : silent.lines())
        line.values[Xg] = SeasonFrame::missing;
    auto four = threeMetrics();
    four.fields.append(u"xg"_s);
    QCOMPARE(similar(silent, 1, {}, four).metrics[3].z, Value::none(u"not_recorded"_s));

    // Average in everything: no direction, but a level. (A player on the mean of all others leaves it where it is.)
    auto balanced = std::vector<Counts>();
    for (qint64 step = 0; step < 6; ++step) {
        balanced.push_back({10 + step, 20 - step, 5 + step % 3});
        balanced.push_back({10 - step, 20 + step, 5 - step % 3});
    }
    balanced.push_back({10, 20, 5});
    QCOMPARE(similar(seasonOf(balanced), 13, {}).cohort.reason, u"not_computable"_s);
    QCOMPARE(similar(seasonOf(balanced), 13, {.kind = SimilarityKind::Level}).players.size(), 10);
}

void TestSimilarity::badQuestions()
{
    const auto frame = seasonOf(league).frame();
    QCOMPARE(similarTo(*frame, pack(), PlayerId{99}, {}, threeMetrics()).error().code, ErrorCode::NotFound);
    auto asked = options();
    asked.fields = {u"gaols"_s};
    QCOMPARE(similarTo(*frame, pack(), PlayerId{1}, {}, asked).error().code, ErrorCode::Invalid);
    const auto alone = similar(seasonOf({{1, 1, 1}}), 1, {});
    QCOMPARE(alone.cohort.reason, u"cohort_too_small"_s);
}

void TestSimilarity::travels()
{
    roundTrip(similar(seasonOf(league), 1, {}));
    roundTrip(similar(seasonOf(league), 2, {.kind = SimilarityKind::Level}, options()));
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
