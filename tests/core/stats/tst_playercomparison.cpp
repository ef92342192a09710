// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/change.h"
#include "core/stats/playercomparison.h"
#include "tests/core/contract/roundtrip.h"
#include "tests/core/stats/testseason.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace touchline::test;

/** Two to six players beside each other, in the cohort of the first. */
class TestPlayerComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSummary();
    void tellsDifferencesFromChance();
    void swapsWithThePlayers();
    void placesGuestsAsIfTheyHadJoined();
    void saysWhyThereIsNoTest();
    void adjustsOverAllTests();
    void explainsEveryPlayer();
    void refuses();
};

namespace {

const Period season1{.season = SeasonId{1}};

/** Twenty matches each, `goals` in every one, and a shot more in every second. */
void addPlayer(Season &season, qint64 player, qint64 goals, TeamId team = TeamId{1}, const QString &position = u"F"_s)
{
    for (int match = 0; match < 20; ++match)
        season.add(player, {.goals = goals, .shots = goals + match % 2, .xg = 10 * goals + match % 3}, match, team, position);
}

Season twelve()
{
    Season season;
    for (int player = 1; player <= 12; ++player)
        addPlayer(season, player, player % 4, TeamId{player % 2 + 1});
    return season;
}

PlayerComparison compared(const Season &season, const QList<qint64> &players, const SummaryOptions &asked = options(),
                          const Period &period = season1)
{
    QList<PlayerId> ids;
    for (const qint64 player : players)
        ids.append(PlayerId{player});
    auto comparison = comparePlayers(*season.frame(), pack(), ids, period, asked);
    if (!comparison)
        qFatal("%s", qPrintable(comparison.error().detail));
    return *comparison;
}

SummaryOptions asking(const QStringList &fields)
{
    auto asked = options();
    asked.fields = fields;
    return asked;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12 * std::max(1.0, std::abs(b));
}

} // namespace

void TestPlayerComparison::agreesWithTheSummary()
{
    const Season season = twelve();
    const PlayerComparison comparison = compared(season, {3, 4, 8});
    QCOMPARE(comparison.players.size(), 3);
    for (const ComparedPlayer &player : comparison.players) {
        // All play in one position: everybody's own cohort is the first one's.
        const auto summary = summarise(*season.frame(), pack(), player.player, season1, options());
        QVERIFY(summary);
        QCOMPARE(player.metrics, summary->metrics);
        QCOMPARE(player.sample, summary->sample);
        QCOMPARE(player.name, summary->name);
        QCOMPARE(player.positionGroup, u"forwards"_s);
        QCOMPARE(comparison.cohort, summary->cohort);
        QVERIFY(player.inCohort);
    }
    QVERIFY(comparison.players[0].differences.isEmpty());
    QCOMPARE(comparison.players[1].differences.size(), comparison.players[1].metrics.size());
    PlayerComparison written = comparison;
    for (ComparedPlayer &player : written.players)
        player.metrics.clear(); // tst_codec writes and reads those
    roundTrip(written);
    roundTrip(ComparisonQuestion{.players = {PlayerId{3}, PlayerId{4}}, .period = season1, .per = 45, .fields = {u"goals"_s}});
}

void TestPlayerComparison::tellsDifferencesFromChance()
{
    // Goals 3 and 1 a match over twenty matches each: 60 and 20, half the time each.
    const PlayerComparison comparison = compared(twelve(), {3, 1}, asking({u"goals"_s, u"fouls"_s, u"xg"_s}));
    const auto &differences = comparison.players[1].differences;
    QCOMPARE(differences[0].metric, u"goals"_s);
    const RateDifference goals = *differences[0].difference;
    QCOMPARE(goals.test, u"binomial"_s);
    QCOMPARE(goals.effectKind, u"ratio"_s);
    QCOMPARE(goals.per, 90);
    QVERIFY(near(*goals.first.number, 3) && near(*goals.second.number, 1) && near(*goals.effect.number, 3));
    QCOMPARE(goals.firstMatches, 20);
    // R: binom.test(60, 80)$p.value, twice the smaller tail of Binomial(80, 1/2): 8.6e-06.
    QVERIFY(goals.p > 8e-6 && goals.p < 9.3e-6);
    QVERIFY(goals.ci95->low > 1 && goals.ci95->high < 6);
    // Nobody fouled: nothing to tell.
    QVERIFY(!differences[1].difference && !differences[1].q);
    QCOMPARE(differences[1].reason, u"no_test"_s);
    const RateDifference xg = *differences[2].difference;
    QCOMPARE(xg.test, u"welch"_s);
    QVERIFY(near(*xg.effect.number, .2)); // 0.1 a goal
    QVERIFY(xg.p < 1e-9);
    QCOMPARE(comparison.tests, 2);
}

void TestPlayerComparison::swapsWithThePlayers()
{
    const auto fields = asking({u"goals"_s, u"xg"_s, u"conversion"_s});
    const auto ab = compared(twelve(), {3, 2}, fields).players[1].differences;
    const auto ba = compared(twelve(), {2, 3}, fields).players[1].differences;
    for (qsizetype metric = 0; metric < ab.size(); ++metric) {
        QVERIFY(ab[metric].difference && ba[metric].difference);
        const RateDifference &a = *ab[metric].difference;
        const RateDifference &b = *ba[metric].difference;
        QCOMPARE(a.first, b.second);
        QVERIFY(near(a.p, b.p));
        if (a.effectKind == "ratio"_L1)
            QVERIFY(near(*a.effect.number * *b.effect.number, 1) && near(a.ci95->low * b.ci95->high, 1));
        else
            QVERIFY(near(*a.effect.number, -*b.effect.number) && near(a.ci95->low, -b.ci95->high));
    }
}

void TestPlayerComparison::placesGuestsAsIfTheyHadJoined()
{
    Season season = twelve();
    addPlayer(season, 50, 2, TeamId{1}, u"B"_s);
    const PlayerComparison comparison = compared(season, {3, 50}, asking({u"goals"_s}));
    QCOMPARE(comparison.cohort.kind, u"position_group"_s);
    QCOMPARE(comparison.cohort.n, 12);
    QVERIFY(comparison.players[0].inCohort && !comparison.players[1].inCohort);
    QCOMPARE(comparison.players[0].metrics[0].comparison.of, 12);
    QCOMPARE(comparison.players[1].metrics[0].comparison.of, 13);
    // Six below (0 and 1), three others and the guest have 2, three have 3.
    QVERIFY(near(*comparison.players[1].metrics[0].comparison.percentile.number, 100 * (6 + .5 * 4) / 13));
    QCOMPARE(comparison.players[1].metrics[0].axis, comparison.players[0].metrics[0].axis);
    // With a defender first, there is no group of ten: everybody is the cohort, and both are in it.
    const PlayerComparison turned = compared(season, {50, 3}, asking({u"goals"_s}));
    QCOMPARE(turned.cohort.kind, u"competition"_s);
    QVERIFY(turned.players[1].inCohort);
    // Parts of a season have no cohort; the differences are those of the part.
    Period home = season1;
    home.location = Location::Home;
    const PlayerComparison part = compared(season, {3, 1}, asking({u"goals"_s}), home);
    QCOMPARE(part.cohort.reason, u"period_not_comparable"_s);
    QVERIFY(!part.players[0].metrics[0].comparison.percentile.number && !part.players[0].inCohort);
    QVERIFY(part.players[1].differences[0].difference->secondMatches < 20);
}

void TestPlayerComparison::saysWhyThereIsNoTest()
{
    Season season = twelve();
    season.add(60, {.goals = 1, .minutes = -1}, 0);
    season.add(61, {.goals = 1, .shots = 2}, 0);
    season.add(62, {.minutes = 0}, 0);
    const auto reasonOf = [&season](qint64 player, const QString &metric) {
        return compared(season, {3, player}, asking({metric})).players[1].differences[0].reason;
    };
    QCOMPARE(reasonOf(60, u"goals"_s), u"time_unknown"_s);
    QCOMPARE(reasonOf(61, u"weighted"_s), u"formula"_s);
    QCOMPARE(reasonOf(61, u"usage"_s), u"not_additive"_s);
    QCOMPARE(reasonOf(61, u"xg"_s), u"no_test"_s); // one appearance
    QCOMPARE(reasonOf(61, u"conversion"_s), QString());
    QVERIFY(!reasonOf(62, u"goals"_s).isEmpty());
    // Where the first player has nothing, nobody differs from them.
    const auto nothing = compared(season, {62, 3}, asking({u"goals"_s})).players[1].differences[0];
    QVERIFY(!nothing.difference && !nothing.reason.isEmpty());
}

void TestPlayerComparison::adjustsOverAllTests()
{
    const PlayerComparison comparison = compared(twelve(), {3, 1, 2, 4, 5, 6});
    std::vector<double> p;
    std::vector<double> q;
    for (const ComparedPlayer &player : comparison.players) {
        for (const PlayerDifference &difference : player.differences) {
            QCOMPARE(difference.difference.has_value(), difference.reason.isEmpty());
            QCOMPARE(difference.q.has_value(), difference.difference.has_value());
            if (!difference.difference)
                continue;
            p.push_back(difference.difference->p);
            q.push_back(*difference.q);
        }
    }
    QVERIFY(p.size() > 20);
    QCOMPARE(comparison.tests, int(p.size()));
    QCOMPARE(q, falseDiscoveryAdjusted(p));
}

void TestPlayerComparison::explainsEveryPlayer()
{
    auto asked = asking({u"goals"_s, u"xg"_s});
    QVERIFY(!compared(twelve(), {1, 2}, asked).players[0].metrics[0].explanation);
    asked.explain = true;
    const PlayerComparison comparison = compared(twelve(), {1, 2}, asked);
    for (const ComparedPlayer &player : comparison.players) {
        for (const MetricSummary &metric : player.metrics) {
            QVERIFY(metric.explanation);
            QCOMPARE(metric.explanation->definition.text.id, metric.id);
            QCOMPARE(metric.explanation->cohort.kind, comparison.cohort.kind);
            QCOMPARE(metric.explanation->inputs[0].sum, *metric.total.number);
        }
    }
    const auto question = decode<ComparisonQuestion>(R"({"players":[1,2],"period":{"season":1},"explain":true})");
    QVERIFY2(question && question->explain, question ? "" : qPrintable(question.error().detail));
}

void TestPlayerComparison::refuses()
{
    const auto frame = twelve().frame();
    const auto errorOf = [&frame](const QList<PlayerId> &players, const SummaryOptions &asked = options()) {
        return comparePlayers(*frame, pack(), players, season1, asked).error();
    };
    QCOMPARE(errorOf({}).issues.value(0).code, u"number_of_players"_s);
    QCOMPARE(errorOf({PlayerId{1}}).code, ErrorCode::Invalid);
    QList<PlayerId> seven;
    for (int player = 1; player <= 7; ++player)
        seven.append(PlayerId{player});
    QCOMPARE(errorOf(seven).issues.value(0).column, u"/players"_s);
    QCOMPARE(errorOf({PlayerId{1}, PlayerId{2}, PlayerId{1}}).issues.value(0).code, u"named_twice"_s);
    QCOMPARE(errorOf({PlayerId{1}, PlayerId{99}}).code, ErrorCode::NotFound);
    QCOMPARE(errorOf({PlayerId{1}, PlayerId{2}}, asking({u"gaols"_s})).code, ErrorCode::Invalid);
}

QTEST_APPLESS_MAIN(TestPlayerComparison)
#include "tst_playercomparison.moc"
