// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"
#include "testseason.h"
#include <numeric>

using namespace touchline;
using namespace touchline::test;

class TestDistribution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void box();
    void histogramByRule();
    void histogramOfEquals();
    void fixedBins();
    void groupsAndPlaces();
    void smallGroups();
    void guardsStrangers();
    void leavesNoRemainder();
    void refuses();
};

namespace {

MetricDistribution spreadOf(const SeasonFrame &frame, const DistributionOptions &wanted = {}, const QString &metric = u"goals"_s,
                            const NamedTeams &named = {})
{
    auto distribution = distributionOf(frame, pack(), metric, wanted, optionsFor(named));
    if (!distribution)
        qFatal("%s", qPrintable(distribution.error().detail));
    return *distribution;
}

/** Players from `first` on with 0, 1, 2 ... goals in one full match. */
void addPlayers(Season &season, qint64 first, int count, TeamId team, const QString &position)
{
    for (int player = 0; player < count; ++player)
        season.add(first + player, {.goals = player}, 0, team, position);
}

QStringList shown(const MetricDistribution &distribution)
{
    QStringList groups;
    for (const DistributionGroup &group : distribution.groups) {
        if (group.mean.number)
            groups.append(group.group);
    }
    return groups;
}

} // namespace

void TestDistribution::box()
{
    // R: quantile(c(1:9, 20), c(.25, .5, .75)), type 7: 3.25, 5.5, 7.75; the fence lies at 14.5.
    const std::vector<double> values{1, 2, 3, 4, 5, 6, 7, 8, 9, 20};
    const BoxPlot box = boxPlotOf(values);
    QCOMPARE(box.q1, 3.25);
    QCOMPARE(box.median, 5.5);
    QCOMPARE(box.q3, 7.75);
    QCOMPARE(box.min, Value::of(1));
    QCOMPARE(box.max, Value::of(20));
    QCOMPARE(box.low, Value::of(1));
    QCOMPARE(box.high, Value::of(9));
    QCOMPARE(box.outliers, 1);
    QCOMPARE(boxPlotOf(std::vector<double>(12, 3.0)).outliers, 0);
}

void TestDistribution::histogramByRule()
{
    // Freedman and Diaconis for 0 to 24: 2 * 12 / cbrt(25) = 8.21, and 24 / 8.21 is a little less than 3.
    std::vector<double> values(25);
    std::iota(values.begin(), values.end(), 0.0);
    const Histogram histogram = histogramOf(values, 0);
    QCOMPARE(histogram.rule, u"freedman_diaconis"_s);
    QCOMPARE(histogram.counts, (QList{8, 8, 9}));
    QCOMPARE(histogram.edges, (QList{0.0, 8.0, 16.0, 24.0}));
    QVERIFY(!histogram.openEnds);
}

void TestDistribution::histogramOfEquals()
{
    const Histogram equals = histogramOf(std::vector<double>(12, 2.5), 0);
    QCOMPARE(equals.counts, QList{12});
    QCOMPARE(equals.edges, (QList{2.5, 2.5}));
    // Three quarters are 0: the middle half has no width, so log2(16) + 1 bins.
    std::vector<double> values(16, 0.0);
    values[15] = 10;
    const Histogram most = histogramOf(values, 0);
    QCOMPARE(most.rule, u"sturges"_s);
    QCOMPARE(most.counts, (QList{15, 0, 0, 0, 1}));
}

void TestDistribution::fixedBins()
{
    const std::vector<double> values{0, 1, 1, 2, 3, 4};
    const Histogram histogram = histogramOf(values, 4);
    QCOMPARE(histogram.rule, u"fixed"_s);
    QCOMPARE(histogram.edges, (QList{0.0, 1.0, 2.0, 3.0, 4.0}));
    QCOMPARE(histogram.counts, (QList{1, 2, 1, 2})); // an edge counts above it, the last below
}

void TestDistribution::groupsAndPlaces()
{
    Season season;
    addPlayers(season, 1, 12, TeamId{1}, u"F"_s);
    addPlayers(season, 101, 10, TeamId{2}, u"B"_s);
    season.add(500, {.goals = 9, .minutes = 10}, 0); // not qualified
    const auto frame = season.frame();
    const MetricDistribution spread = spreadOf(*frame, {.player = PlayerId{12}});
    QCOMPARE(spread.groups.size(), 3);
    QCOMPARE(spread.groups[0].group, u"all"_s);
    QCOMPARE(spread.groups[0].n, 22);
    QCOMPARE(spread.groups[1].group, u"backs"_s);
    QCOMPARE(spread.groups[1].n, 10);
    QCOMPARE(spread.groups[1].mean, Value::of(4.5));
    QVERIFY(near(spread.groups[1].sd, std::sqrt(82.5 / 9)));
    QCOMPARE(spread.groups[1].box->median, 4.5);
    QVERIFY(!spread.groups[1].place);
    const DistributionGroup &forwards = spread.groups[2];
    QCOMPARE(forwards.n, 12);
    QCOMPARE(forwards.place->rank, 1);
    QVERIFY(near(forwards.place->percentile, 100 * 11.5 / 12));
    QVERIFY(near(spread.groups[0].place->percentile, 100 * 21.5 / 22));
    QCOMPARE(spread.player->value, Value::of(11));
    QVERIFY(spread.player->qualified);
    for (const DistributionGroup &group : spread.groups)
        QCOMPARE(std::accumulate(group.histogram->counts.begin(), group.histogram->counts.end(), 0), group.n);

    const MetricDistribution short10 = spreadOf(*frame, {.player = PlayerId{500}});
    QVERIFY(!short10.player->qualified);
    QVERIFY(near(short10.player->value, 81));
    QCOMPARE(short10.groups[0].place->percentile, Value::none(u"not_qualified"_s));
}

void TestDistribution::smallGroups()
{
    Season season;
    addPlayers(season, 1, 9, TeamId{1}, u"F"_s);
    const MetricDistribution spread = spreadOf(*season.frame());
    QCOMPARE(spread.groups[0].mean, Value::of(4));
    QCOMPARE(spread.groups[0].reason, u"cohort_too_small"_s);
    QVERIFY(!spread.groups[0].box && !spread.groups[0].histogram);
    QVERIFY(spreadOf(*Season().frame()).groups.isEmpty());
    Season one;
    one.add(1, {.goals = 2}, 0);
    QCOMPARE(spreadOf(*one.frame()).groups[0].sd, Value::none(u"cohort_too_small"_s));
}

void TestDistribution::guardsStrangers()
{
    Season season;
    addPlayers(season, 1, 5, TeamId{1}, u"F"_s);
    addPlayers(season, 101, 20, TeamId{2}, u"F"_s);
    addPlayers(season, 201, 12, TeamId{2}, u"B"_s);
    const MetricDistribution spread = spreadOf(*season.frame(), {.player = PlayerId{1}}, u"goals"_s, QList{TeamId{1}});
    QCOMPARE(shown(spread), (QStringList{u"all"_s, u"backs"_s, u"forwards"_s}));
    for (const DistributionGroup &group : spread.groups) {
        QCOMPARE(group.box->min, Value::none(u"single_player"_s));
        QCOMPARE(group.box->max, Value::none(u"single_player"_s));
        QCOMPARE(group.box->whiskers, u"p5_p95"_s);
    }
    QCOMPARE(spread.groups[1].box->low, Value::none(u"cohort_too_small"_s)); // twelve
    QVERIFY(!spread.groups[1].histogram);
    const DistributionGroup &forwards = spread.groups[2];
    QVERIFY(forwards.histogram->openEnds);
    QCOMPARE(std::accumulate(forwards.histogram->counts.begin(), forwards.histogram->counts.end(), 0), 25);
    QCOMPARE(forwards.histogram->edges.first(), *forwards.box->low.number);
    QVERIFY(forwards.histogram->edges.first() > 0 && forwards.histogram->edges.last() < 19);
    // All of one's own: nothing to guard.
    const MetricDistribution own = spreadOf(*season.frame(), {}, u"goals"_s, QList{TeamId{1}, TeamId{2}});
    QCOMPARE(own.groups[0].box->max, Value::of(19));
}

void TestDistribution::leavesNoRemainder()
{
    const NamedTeams own = QList{TeamId{1}};
    Season season;
    addPlayers(season, 1, 30, TeamId{1}, u"F"_s);
    addPlayers(season, 101, 15, TeamId{2}, u"F"_s);
    addPlayers(season, 201, 12, TeamId{2}, u"B"_s);
    season.add(301, {.goals = 7}, 0, TeamId{2}, u"Q"_s); // alone in a group of no name
    const MetricDistribution spread = spreadOf(*season.frame(), {}, u"goals"_s, own);
    // Everybody less backs and forwards would be the one player.
    QCOMPARE(shown(spread), (QStringList{u"backs"_s, u"forwards"_s}));
    QCOMPARE(spread.groups[0].n, 58);
    QCOMPARE(spread.groups[0].reason, u"cohort_too_small"_s);

    Season few;
    addPlayers(few, 1, 30, TeamId{1}, u"F"_s);
    addPlayers(few, 101, 9, TeamId{2}, u"F"_s);
    QVERIFY(shown(spreadOf(*few.frame(), {}, u"goals"_s, own)).isEmpty()); // nine strangers
    QCOMPARE(spreadOf(*few.frame(), {.player = PlayerId{1}}, u"goals"_s, own).groups[0].place->z, Value::none(u"cohort_too_small"_s));
}

void TestDistribution::refuses()
{
    Season season;
    addPlayers(season, 1, 12, TeamId{1}, u"F"_s);
    const auto frame = season.frame();
    const auto code = [&](const DistributionOptions &wanted, const QString &metric = u"goals"_s, const NamedTeams &named = {}) {
        return distributionOf(*frame, pack(), metric, wanted, optionsFor(named)).error().code;
    };
    QCOMPARE(code({}, u"gaols"_s), ErrorCode::Invalid);
    QCOMPARE(code({.bins = 51}), ErrorCode::Invalid);
    QCOMPARE(code({.bins = 5}, u"goals"_s, QList{TeamId{1}}), ErrorCode::Invalid);
    QCOMPARE(code({.player = PlayerId{99}}), ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
