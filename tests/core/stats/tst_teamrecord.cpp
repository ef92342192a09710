// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/teamrecord.h"
#include "testseason.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace touchline::test;

class TestTeamRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void results();
    void forAndAgainst();
    void formulasReadTheSide();
    void intervals();
    void ranks();
    void periods();
    void whatHasNoValue();
    void opponentsAreNotCountedByAFilter();
};

namespace {

/** Two matches: 3-1 at home, 1-2 away. */
Season twoMatches()
{
    Season season;
    season.addAll(1, {{.goals = 2, .shots = 4}, {.goals = 0, .minutes = 60, .shots = 3}});
    season.addAll(2, {{.goals = 1, .minutes = 45, .shots = 2}, {.goals = 1, .shots = 1}});
    season.addAll(3, {{.goals = 1, .shots = 5, .fouls = 4}, {.goals = 2, .shots = 2, .fouls = 2}}, TeamId{2});
    season.matches()[0].homeScore = 3;
    season.matches()[0].awayScore = 1;
    season.matches()[1].homeScore = 2;
    season.matches()[1].awayScore = 1;
    return season;
}

TeamRecord recordOf(const Season &season, const Period &period = wholeSeason, TeamRanks ranks = TeamRanks::Shown)
{
    auto record = teamRecord(*season.frame(), pack(), TeamId{1}, period, options(), ranks);
    if (!record)
        qFatal("%s", qPrintable(record.error().detail));
    return *record;
}

TeamMetric metricOf(const TeamRecord &record, const QString &id)
{
    const auto metric = std::ranges::find(record.metrics, id, &TeamMetric::id);
    if (metric == record.metrics.end())
        qFatal("no %s", qPrintable(id));
    return *metric;
}

} // namespace

void TestTeamRecord::results()
{
    Season season = twoMatches();
    season.add(1, {}, 2);
    const auto record = recordOf(season);
    QCOMPARE(record.matches, 3);
    QCOMPARE(record.wins, 1);
    QCOMPARE(record.draws, 0);
    QCOMPARE(record.losses, 1);
    QCOMPARE(record.unscored, 1);
    QCOMPARE(record.scoreFor, 4);
    QCOMPARE(record.scoreAgainst, 3);
    QCOMPARE(record.time, 3 * 5400);
    QCOMPARE(record.metrics.size(), pack().metrics().size() + pack().derived().size());
}

void TestTeamRecord::forAndAgainst()
{
    const auto record = recordOf(twoMatches());
    const auto goals = metricOf(record, u"goals"_s);
    QCOMPARE(goals.own.total, Value::of(4));
    QCOMPARE(goals.own.n, 2);
    QCOMPARE(goals.own.mean, Value::of(2));
    QVERIFY(near(goals.own.rate.value, 2)); // per 90 minutes of match, whoever was on the pitch how long
    QCOMPARE(goals.own.rate.per, 90);
    QCOMPARE(goals.against.total, Value::of(3));
    QVERIFY(near(goals.against.rate.value, 1.5));
    const auto conversion = metricOf(record, u"conversion"_s);
    QCOMPARE(conversion.own.numerator, Value::of(4));
    QCOMPARE(conversion.own.denominator, Value::of(10));
    QVERIFY(near(conversion.own.rate.value, 0.4));
    QVERIFY(near(conversion.against.rate.value, 3.0 / 7));
    QCOMPARE(conversion.own.mean, Value::none(u"ratio"_s));
}

void TestTeamRecord::formulasReadTheSide()
{
    const auto record = recordOf(twoMatches());
    QCOMPARE(metricOf(record, u"work"_s).own.total, Value::of(14));
    QVERIFY(near(metricOf(record, u"goal_share"_s).own.rate.value, 1)); // a team's share of its own goals
    QVERIFY(near(metricOf(record, u"usage"_s).against.rate.value, 0.5));
    // Counted line by line: one player with two goals is a brace, two with one each are none.
    QCOMPARE(metricOf(record, u"braces"_s).own.total, Value::of(1));
    QCOMPARE(metricOf(record, u"braces"_s).against.total, Value::of(1));
    QCOMPARE(metricOf(record, u"blank"_s).own.total, Value::of(1));
}

void TestTeamRecord::intervals()
{
    const auto record = recordOf(twoMatches());
    const auto goals = metricOf(record, u"goals"_s).own;
    // Garwood's limits of 4 are 1.0899 and 10.2416 (published tables); over two matches half of it, for a match as for 90 minutes.
    QVERIFY(goals.meanCi95 && goals.rate.ci95);
    QVERIFY(std::abs(goals.meanCi95->low - 1.0899 / 2) < 1e-4);
    QVERIFY(std::abs(goals.meanCi95->high - 10.2416 / 2) < 1e-4);
    QVERIFY(std::abs(goals.rate.ci95->high - 10.2416 / 2) < 1e-4);
    QVERIFY(metricOf(record, u"conversion"_s).own.rate.ci95); // Wilson
    QVERIFY(!metricOf(record, u"xg"_s).own.rate.ci95); // a measure needs five matches
}

void TestTeamRecord::ranks()
{
    const Season season = twoMatches();
    const auto goals = metricOf(recordOf(season), u"goals"_s);
    QCOMPARE(goals.ownRank, 1); // 2 against 1.5
    QCOMPARE(goals.againstRank, 1); // and less is better of what the others did
    QCOMPARE(goals.of, 2);
    const auto fouls = metricOf(recordOf(season), u"fouls"_s);
    QCOMPARE(fouls.ownRank, 1); // none; less is better
    QCOMPARE(fouls.againstRank, 1); // the opponents' fouls: more is better
    const auto hidden = recordOf(season, wholeSeason, TeamRanks::Hidden);
    QVERIFY(!metricOf(hidden, u"goals"_s).ownRank);
    QVERIFY(!metricOf(hidden, u"goals"_s).againstRank);
    QCOMPARE(metricOf(hidden, u"goals"_s).of, 0);
    QVERIFY(!metricOf(recordOf(season, {.season = SeasonId{1}, .location = Location::Home}), u"goals"_s).ownRank);
}

void TestTeamRecord::periods()
{
    const Season season = twoMatches();
    const auto last = recordOf(season, {.season = SeasonId{1}, .last = 1});
    QCOMPARE(last.matches, 1);
    QCOMPARE(metricOf(last, u"goals"_s).own.total, Value::of(1));
    const auto home = recordOf(season, {.season = SeasonId{1}, .location = Location::Home});
    QCOMPARE(metricOf(home, u"goals"_s).own.total, Value::of(3));
    QCOMPARE(home.wins, 1);
    const auto role =
        teamRecord(*season.frame(), pack(), TeamId{1}, {.season = SeasonId{1}, .role = LineupRole::Starter}, options(), TeamRanks::Shown);
    QCOMPARE(role.error().code, ErrorCode::Invalid);
}

void TestTeamRecord::whatHasNoValue()
{
    // Plus-minus is counted for everybody on the pitch: its sum over the players is no number of the team.
    auto json = QByteArray(packJson).replace("\"short\": \"+/-\"", "\"short\": \"+/-\", \"shared\": true");
    const auto sharing = SportPack::fromJson(json);
    QVERIFY(sharing);
    Season season = twoMatches();
    for (FrameLine &line : season.lines())
        line.values[Xg] = SeasonFrame::missing;
    const auto record = teamRecord(*season.frame(), *sharing, TeamId{1}, wholeSeason, options(), TeamRanks::Shown);
    QVERIFY(record);
    QCOMPARE(metricOf(*record, u"plus_minus"_s).own.total, Value::none(u"shared_metric"_s));
    QCOMPARE(metricOf(*record, u"plus_minus"_s).own.rate.value, Value::none(u"shared_metric"_s));
    QVERIFY(!metricOf(*record, u"plus_minus"_s).ownRank);
    QCOMPARE(metricOf(*record, u"xg"_s).own.total, Value::none(u"not_recorded"_s));
    const auto stranger = teamRecord(*season.frame(), *sharing, TeamId{9}, wholeSeason, options(), TeamRanks::Shown);
    QVERIFY(stranger);
    QCOMPARE(stranger->matches, 0);
    QCOMPARE(metricOf(*stranger, u"goals"_s).own.total, Value::none(u"no_matches"_s));
    const auto empty = teamRecord(*Season().frame(), *sharing, TeamId{1}, wholeSeason, options(), TeamRanks::Shown);
    QVERIFY(empty);
    QCOMPARE(empty->matches, 0);
}

/** What a team counts line by line may be one opponent's line; sums of whole teams are no secret. */
void TestTeamRecord::opponentsAreNotCountedByAFilter()
{
    Season season;
    for (int match = 0; match < 3; ++match) {
        season.add(1, {.goals = 1, .shots = 2}, match);
        season.add(50, {.goals = 3, .shots = 9}, match, TeamId{2});
    }
    const auto frame = season.frame();
    const DefinitionText lines{.id = u"his"_s,
                               .names = {{QString(), u"His"_s}},
                               .shortName = u"H"_s,
                               .formula = u"if(shots == 9, goals, 0)"_s,
                               .overMatches = true,
                               .distribution = Distribution::Poisson};
    const DefinitionText sums{.id = u"theirs"_s,
                              .names = {{QString(), u"Theirs"_s}},
                              .shortName = u"T"_s,
                              .formula = u"goals + shots"_s,
                              .distribution = Distribution::Poisson};
    const auto against = [&](const QSet<QString> &ofTeams, const NamedTeams &named, const QString &metric) {
        auto asked = optionsFor(named);
        asked.fields = {metric};
        const auto record =
            teamRecord(*frame, pack().extendedBy({lines, sums}, 1, ofTeams), TeamId{1}, wholeSeason, asked, TeamRanks::Hidden);
        return record->metrics.constFirst().against.total;
    };
    const NamedTeams own = QList{TeamId{1}};
    QCOMPARE(against({u"his"_s, u"theirs"_s}, own, u"his"_s), Value::none(u"team_metric"_s));
    QCOMPARE(against({u"his"_s, u"theirs"_s}, own, u"theirs"_s), Value::of(36));
    QCOMPARE(against({u"his"_s}, {}, u"his"_s), Value::of(9));
    QCOMPARE(against({u"his"_s}, QList{TeamId{1}, TeamId{2}}, u"his"_s), Value::of(9));
    QCOMPARE(against({}, own, u"his"_s), Value::of(9)); // the server's
}

QTEST_GUILESS_MAIN(TestTeamRecord)
#include "tst_teamrecord.moc"
