// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"
#include "core/stats/leaderboard.h"
#include "core/stats/scatter.h"
#include "core/stats/splits.h"
#include "roundtrip.h"

using namespace touchline;

/** The JSON of splits, leaderboards, distributions and scatter plots. */
class TestLeagueCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits();
    void leaderboard();
    void distribution();
    void scatter();
    void refuses();
};

namespace {

CareerMetric goals()
{
    return {.id = u"goals"_s,
            .total = Value::of(27),
            .rate = {
                .per = 90, .value = Value::of(0.1 + 0.2), .ci95 = Interval{.low = 0.1, .high = 1.5}, .shrunk = Value::none(u"no_prior"_s)}};
}

CareerMetric accuracy()
{
    return {.id = u"shot_accuracy"_s,
            .ratio = true,
            .total = Value::none(u"ratio"_s),
            .numerator = Value::of(2),
            .denominator = Value::of(0),
            .rate = {.value = Value::none(u"not_computable"_s), .shrunk = Value::none(u"not_computable"_s)}};
}

Splits splitsValue()
{
    const Sample sample{.matches = 3, .starts = 2, .time = 10800, .possibleTime = 16200, .timeKnown = true};
    return {.player = PlayerId{17},
            .name = u"Zoë \"Z\" O'Neil"_s,
            .seasons = {SeasonId{2}, SeasonId{3}},
            .period = {.season = SeasonId{2}, .location = Location::Away, .month = CalendarMonth::of(QDate(2024, 12, 9))},
            .by = {SplitBy::Opponent, SplitBy::Role, SplitBy::Position},
            .baseline = {.per = 90, .sample = sample, .metrics = {goals(), accuracy()}},
            .cells = {{.key = {{.value = u"9"_s, .name = u"Rovers"_s}, {.value = u"starter"_s}, {.value = u"unknown"_s}},
                       .sample = sample,
                       .metrics = {{.metric = goals(), .difference = Value::of(-0.25)},
                                   {.metric = accuracy(), .difference = Value::none(u"not_computable"_s)}}}}};
}

Leaderboard boardValue()
{
    return {.season = SeasonId{2},
            .period = {.season = SeasonId{2}, .days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 2, 1))},
            .metric = u"goals"_s,
            .kind = LeaderboardKind::Total,
            .per = 36,
            .ascending = true,
            .position = u"guards"_s,
            .team = TeamId{4},
            .qualifier = {.kind = u"amounts"_s,
                          .shareOfTime = 0.3,
                          .amounts = {{.metric = u"fgm"_s, .amount = 3.6585, .perMatch = true}},
                          .source = u"NBA"_s},
            .among = RankedAmong::OwnTeams,
            .amongReason = u"team_metric"_s,
            .of = 12,
            .unqualified = 3,
            .listed = 7,
            .rows = {{.rank = 2,
                      .player = PlayerId{5},
                      .name = u"N"_s,
                      .team = TeamId{4},
                      .teamName = u"T"_s,
                      .positionGroup = u"guards"_s,
                      .metric = goals(),
                      .form = {0.5, 1.25},
                      .sample = {.matches = 1, .time = 60},
                      .qualified = false,
                      .stillLeads = true,
                      .teamMatches = 40,
                      .required = {{.metric = u"time"_s, .required = 1234.5, .amount = 1000}}},
                     {.rankReason = u"not_qualified"_s, .player = PlayerId{6}, .metric = accuracy(), .qualified = true}}};
}

MetricDistribution spreadValue()
{
    const BoxPlot guarded{.min = Value::none(u"single_player"_s),
                          .max = Value::none(u"single_player"_s),
                          .q1 = 0.1,
                          .median = 0.2,
                          .q3 = 0.30000000000000004,
                          .whiskers = u"p5_p95"_s,
                          .low = Value::of(0.05),
                          .high = Value::none(u"cohort_too_small"_s)};
    const BoxPlot open{.min = Value::of(0),
                       .max = Value::of(9),
                       .q1 = 1,
                       .median = 2,
                       .q3 = 3,
                       .whiskers = u"tukey"_s,
                       .low = Value::of(0),
                       .high = Value::of(5),
                       .outliers = 2};
    return {.season = SeasonId{2},
            .metric = u"goals"_s,
            .ratio = true,
            .per = 90,
            .minimumShare = 0.3,
            .groups = {{.group = u"all"_s, .n = 40, .mean = Value::of(0.5), .sd = Value::of(0.25), .box = guarded},
                       {.group = u"backs"_s,
                        .n = 30,
                        .mean = Value::of(2),
                        .sd = Value::of(1),
                        .box = open,
                        .histogram = Histogram{.rule = u"freedman_diaconis"_s, .edges = {0, 4.5, 9}, .counts = {27, 3}, .openEnds = true},
                        .place = Comparison{.percentile = Value::of(60),
                                            .z = Value::none(u"cohort_too_small"_s),
                                            .rank = 3,
                                            .of = 30,
                                            .cohort = {},
                                            .qualified = true}},
                       {.group = u"unknown"_s,
                        .n = 1,
                        .reason = u"cohort_too_small"_s,
                        .mean = Value::none(u"cohort_too_small"_s),
                        .sd = Value::none(u"cohort_too_small"_s)}},
            .player = DistributionPlayer{
                .player = PlayerId{3}, .name = u"P"_s, .positionGroup = u"backs"_s, .value = Value::of(2.5), .qualified = true}};
}

Correlation correlationValue()
{
    return {.x = u"goals"_s,
            .y = u"shots"_s,
            .n = 11,
            .pearson = {.value = Value::of(0.8), .ci95 = Interval{.low = 0.4, .high = 0.95}, .p = Value::of(0.002)},
            .spearman = {.value = Value::none(u"no_variance"_s), .ci95 = {}, .p = Value::none(u"no_variance"_s)}};
}

} // namespace

void TestLeagueCodec::splits()
{
    roundTrip(splitsValue());
    const QByteArray json = encode(splitsValue());
    QVERIFY(json.contains(R"("by":["opponent","role","position"],"comparison_reason":"period_not_comparable")"));
    QVERIFY(json.contains(R"("key":[{"value":"9","name":"Rovers"},{"value":"starter","name":""},{"value":"unknown","name":""}])"));
    QVERIFY(json.contains(R"("difference":null,"difference_reason":"not_computable")"));
    QVERIFY(json.contains(R"("month":"2024-12")"));
}

void TestLeagueCodec::leaderboard()
{
    roundTrip(boardValue());
    const QByteArray json = encode(boardValue());
    QVERIFY(json.contains(
        R"("qualifier":{"kind":"amounts","share_of_time":0.3,"amounts":[{"metric":"fgm","amount":3.6585,"per_match":true}],"source":"NBA"})"));
    QVERIFY(json.contains(R"("among":"own_teams","among_reason":"team_metric","of":12,"unqualified":3,"listed":7)"));
    QVERIFY(json.contains(R"("still_leads":true,"team_matches":40,"required":[{"metric":"time","required":1234.5,"amount":1000}])"));
    QVERIFY(json.contains(R"({"rank":null,"rank_reason":"not_qualified","player":6,)"));
}

void TestLeagueCodec::distribution()
{
    roundTrip(spreadValue());
    QVERIFY(encode(spreadValue()).contains(R"("box":{"min":null,"min_reason":"single_player")"));
    QVERIFY(encode(spreadValue()).contains(R"("quantiles":"linear_type7")"));
}

void TestLeagueCodec::scatter()
{
    roundTrip(Scatter{.season = SeasonId{2},
                      .per = 90,
                      .qualifiedOnly = false,
                      .minimumShare = 0.3,
                      .hidden = 10,
                      .correlation = correlationValue(),
                      .points = {{.player = PlayerId{4},
                                  .name = u"N"_s,
                                  .team = TeamId{1},
                                  .teamName = u"T"_s,
                                  .positionGroup = u"backs"_s,
                                  .sample = {.matches = 3},
                                  .qualified = true,
                                  .x = 0.1,
                                  .y = -2}}});
    roundTrip(CorrelationMatrix{
        .season = SeasonId{2}, .per = 36, .minimumShare = 0, .metrics = {u"goals"_s, u"shots"_s}, .pairs = {correlationValue()}});
}

void TestLeagueCodec::refuses()
{
    QByteArray json = encode(splitsValue());
    json.replace(R"(,{"value":"unknown","name":""})", "");
    QVERIFY(!decode<Splits>(json)); // two values for three dimensions
    json = encode(splitsValue());
    json.replace("2024-12", "2024-13");
    QVERIFY(!decode<Splits>(json));
    json = encode(splitsValue());
    json.replace("\"opponent\",\"role\"", "\"weather\",\"role\"");
    QCOMPARE(decode<Splits>(json).error().issues[0].code, u"unknown_word"_s);
    json = encode(spreadValue());
    json.replace("[27,3]", "[27]");
    QVERIFY(!decode<MetricDistribution>(json));
}

QTEST_APPLESS_MAIN(TestLeagueCodec)
#include "tst_leaguecodec.moc"
