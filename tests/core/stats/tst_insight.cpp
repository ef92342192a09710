// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/stats/change.h"
#include "core/stats/form.h"
#include "core/stats/insight.h"
#include "core/stats/trend.h"
#include "tests/core/stats/testseason.h"

using namespace touchline;
using namespace touchline::test;

class TestInsight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAChange();
    void leavesTheLastFiveOut();
    void needsThirteenAppearances();
    void worseIsSaid();
    void measuresAreDifferences();
    void adjustsOverTheWholeTeam();
    void isAboutThePresentSquad();
    void passesOverUnknownTimes();
    void formIsTheTrendsRollingRate();
    void emptyTeam();
    void refuses();
    void travels();
};

namespace {

TeamInsights insightsOf(const Season &season, TeamId team = TeamId{1}, const SummaryOptions &asked = options())
{
    const auto found = teamInsights(*season.frame(), pack(), team, asked);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

/** Goals and fouls of player 1: `quiet` matches at 0 or 1, then five at `late`. */
Season turned(int quiet, int late, int lateFouls = 1)
{
    Season season;
    for (int match = 0; match < quiet + 5; ++match) {
        const bool recent = match >= quiet;
        season.add(1, {.goals = recent ? late : match % 2, .minutes = recent ? 60 : 90, .fouls = recent ? lateFouls : 1}, match);
    }
    return season;
}

} // namespace

void TestInsight::findsAChange()
{
    const TeamInsights insights = insightsOf(turned(20, 3));
    QCOMPARE(insights.players, 1);
    QCOMPARE(insights.tests, 2); // goals, fouls; of shots, xg and plus-minus there is nothing to test
    QCOMPARE(insights.changes.size(), 1);
    const FormChange &change = insights.changes[0];
    QCOMPARE(change.metric, u"goals"_s);
    QVERIFY(change.up && change.better == true);
    QVERIFY(near(change.difference.first, 15 * 90.0 / 300)); // a ratio of sums
    QVERIFY(near(change.difference.second, 10 * 90.0 / 1800));
    QCOMPARE(change.difference.per, 90);
    QCOMPARE(change.difference.firstMatches, 5);
    QCOMPARE(change.difference.secondMatches, 20);
    QCOMPARE(change.from, QDate(2024, 1, 21));
    QCOMPARE(change.to, QDate(2024, 1, 25));
    QCOMPARE(change.difference.effectKind, u"ratio"_s);
    QVERIFY(near(change.difference.effect, 4.5 / .5));
    QVERIFY(change.difference.ci95 && change.difference.ci95->low > 1 && change.difference.ci95->high > 9);
    QVERIFY(change.difference.p < 1e-4);
    QVERIFY(near(Value::of(change.q), 2 * change.difference.p)); // of two tests
}

void TestInsight::leavesTheLastFiveOut()
{
    // The others are the season without the last five: their rate knows nothing of these, however extreme.
    QCOMPARE(insightsOf(turned(20, 3)).changes[0].difference.second, insightsOf(turned(20, 40)).changes[0].difference.second);
}

void TestInsight::needsThirteenAppearances()
{
    QCOMPARE(insightsOf(turned(7, 9)).tests, 0);
    QCOMPARE(insightsOf(turned(8, 9)).tests, 2);
    Season bench = turned(7, 9);
    bench.add(1, {.goals = 1, .minutes = 0}, 12); // no appearance
    QCOMPARE(insightsOf(bench).tests, 0);
}

void TestInsight::worseIsSaid()
{
    const TeamInsights insights = insightsOf(turned(20, 0, 8));
    QCOMPARE(insights.changes.size(), 1);
    QCOMPARE(insights.changes[0].metric, u"fouls"_s);
    QVERIFY(insights.changes[0].up);
    QCOMPARE(insights.changes[0].better, std::optional(false)); // fewer are better
}

void TestInsight::measuresAreDifferences()
{
    Season season;
    for (int match = 0; match < 25; ++match)
        season.add(1, {.xg = (match < 20 ? 20 : 90) + match * 7 % 11}, match);
    const TeamInsights insights = insightsOf(season);
    QCOMPARE(insights.changes.size(), 1);
    const FormChange &change = insights.changes[0];
    QCOMPARE(change.metric, u"xg"_s);
    QCOMPARE(change.difference.test, u"welch"_s);
    QCOMPARE(change.difference.effectKind, u"difference"_s);
    QVERIFY(near(change.difference.effect, *change.difference.first.number - *change.difference.second.number));
    QVERIFY(*change.difference.effect.number > .6 && *change.difference.effect.number < .8);
    QVERIFY(change.difference.ci95->low < *change.difference.effect.number
            && *change.difference.effect.number < change.difference.ci95->high);
    SummaryOptions half = options();
    half.per = 45;
    const FormChange same = insightsOf(season, TeamId{1}, half).changes[0];
    QVERIFY(near(same.difference.effect, *change.difference.effect.number / 2));
    QVERIFY(near(Value::of(same.difference.ci95->low), change.difference.ci95->low / 2));
    QCOMPARE(same.difference.p, change.difference.p);
    QCOMPARE(same.difference.per, 45);
}

void TestInsight::adjustsOverTheWholeTeam()
{
    Season season = turned(20, 2);
    for (FrameLine &line : season.lines())
        line.time = 5400; // 10 of 20 goals in a fifth of the time: twice .0026
    const FormChange alone = insightsOf(season).changes.value(0);
    QVERIFY(alone.difference.p > 1e-4 && alone.difference.p < .01);
    for (qint64 player = 2; player <= 60; ++player) {
        for (int match = 0; match < 20; ++match)
            season.add(player, {.goals = (match + int(player)) % 2, .fouls = 1}, match);
    }
    const TeamInsights many = insightsOf(season);
    QCOMPARE(many.players, 60);
    QCOMPARE(many.tests, 120);
    QVERIFY(many.changes.isEmpty()); // what is news of one player is chance among sixty
}

void TestInsight::isAboutThePresentSquad()
{
    Season season = turned(20, 3);
    for (int match = 0; match < 25; ++match) // came for the last three
        season.add(2, {.goals = match < 20 ? 0 : 3}, match, match < 22 ? TeamId{2} : TeamId{1});
    for (int match = 0; match < 25; ++match) // left
        season.add(3, {.goals = match < 20 ? 0 : 3}, match, match < 22 ? TeamId{1} : TeamId{2});
    const TeamInsights ours = insightsOf(season);
    QCOMPARE(ours.players, 2);
    QCOMPARE(ours.changes.size(), 2);
    QVERIFY(!std::ranges::contains(ours.changes, PlayerId{3}, &FormChange::player));
    const TeamInsights theirs = insightsOf(season, TeamId{2});
    QCOMPARE(theirs.players, 1);
    QCOMPARE(theirs.changes[0].player, PlayerId{3});
}

void TestInsight::passesOverUnknownTimes()
{
    Season season = turned(20, 3);
    season.add(1, {.goals = 3, .minutes = -1, .played = true}, 25);
    QCOMPARE(insightsOf(season).tests, 0); // no rate without times
}

void TestInsight::formIsTheTrendsRollingRate()
{
    const auto frame = turned(20, 3).frame();
    const auto whole = trend(*frame, pack(), PlayerId{1}, {.season = frame->season()}, u"goals"_s, formWindow, options());
    QVERIFY(whole);
    QList<double> rolling;
    for (const TrendPoint &point : whole->points.last(formLength))
        rolling.append(*point.rolling.number);
    auto insights = teamInsights(*frame, pack(), TeamId{1}, options());
    QVERIFY(insights && !insights->changes.isEmpty());
    QCOMPARE(insights->changes[0].form, rolling);
    QCOMPARE(rolling.last(), *insights->changes[0].difference.first.number); // the newest point is the recent value

    insights->milestones = {
        {.player = PlayerId{1}, .metric = u"goals"_s}, {.player = PlayerId{1}}, {.player = PlayerId{9}, .metric = u"goals"_s}};
    insights->records = {{.player = PlayerId{1}, .metric = u"goals"_s}};
    insights->streaks = {{.player = PlayerId{1}, .metric = u"goals"_s}};
    QVERIFY(addForms(*insights, *frame, pack(), options()));
    QCOMPARE(insights->milestones[0].form, rolling);
    QVERIFY(insights->milestones[1].form.isEmpty()); // appearances have no rate
    QVERIFY(insights->milestones[2].form.isEmpty()); // not in this season
    QCOMPARE(insights->records[0].form, rolling);
    QCOMPARE(insights->streaks[0].form, rolling);
    insights->records[0].metric = u"gaols"_s;
    QCOMPARE(addForms(*insights, *frame, pack(), options()).error().code, ErrorCode::Invalid);
}

void TestInsight::emptyTeam()
{
    const TeamInsights none = insightsOf(turned(20, 3), TeamId{9});
    QCOMPARE(none.players, 0);
    QCOMPARE(none.tests, 0);
    QVERIFY(none.changes.isEmpty());
}

void TestInsight::refuses()
{
    SummaryOptions asked = options();
    asked.per = 1001;
    QCOMPARE(teamInsights(*turned(20, 3).frame(), pack(), TeamId{1}, asked).error().code, ErrorCode::Invalid);
}

void TestInsight::travels()
{
    TeamInsights insights = insightsOf(turned(20, 3));
    insights.teamName = u"Own"_s;
    insights.leftOut = 3;
    FormChange unbounded = insights.changes[0];
    unbounded.better = std::nullopt;
    unbounded.difference.effect = Value::none(u"not_computable"_s);
    unbounded.difference.ci95 = std::nullopt;
    insights.changes.append(unbounded);
    const CareerMatch match{.season = SeasonId{1}, .match = MatchId{2}, .day = QDate(2024, 1, 2), .team = TeamId{1}, .opponent = TeamId{2}};
    insights.milestones = {{.player = PlayerId{1}, .name = u"A"_s, .number = 10, .total = 12, .match = match, .form = {}},
                           {.player = PlayerId{1}, .name = u"A"_s, .metric = u"goals"_s, .number = 50, .total = 49, .form = {0.5, 1.25}}};
    insights.records = {{.player = PlayerId{1},
                         .name = u"A"_s,
                         .metric = u"goals"_s,
                         .kind = u"match"_s,
                         .value = 4,
                         .previous = 3,
                         .match = match,
                         .form = {2}}};
    insights.streaks = {{.player = PlayerId{1},
                         .name = u"A"_s,
                         .metric = u"goals"_s,
                         .length = 4,
                         .longest = 5,
                         .chance = .03,
                         .first = match,
                         .last = match,
                         .form = {0, 3}}};
    const QByteArray json = encode(insights);
    const auto back = decode<TeamInsights>(json);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(*back, insights);
    QVERIFY(json.contains("\"effect\":{\"kind\":\"ratio\",\"value\":9"));
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY(!decode<TeamInsights>(json.first(size)));
}

QTEST_GUILESS_MAIN(TestInsight)
#include "tst_insight.moc"
