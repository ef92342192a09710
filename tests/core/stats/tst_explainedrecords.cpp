// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/stats/leaderboard.h"
#include "core/stats/splits.h"
#include "core/stats/teamstatistics.h"
#include "tests/core/stats/explainedjson.h"
#include "tests/core/stats/testseason.h"

using namespace touchline;
using namespace touchline::test;

namespace {

/** Nine appearances that say everything, one without shots, one without time; 31 others in four matches, half of them opponents. */
Season variedSeason()
{
    Season season;
    for (int match = 0; match < 9; ++match)
        season.add(1, {.goals = match % 3, .minutes = 60 + match, .shots = 2 + match % 4, .fouls = match % 2, .xg = 10 * match}, match);
    season.add(1, {.goals = 2}, 9).values[Shots] = SeasonFrame::missing;
    season.add(1, {.goals = 1, .minutes = -1, .shots = 3, .played = true}, 10);
    for (int other = 0; other < 31; ++other) {
        for (int match = 0; match < 4; ++match)
            season.add(10 + other, {.goals = other % 4, .shots = 4 + other % 5}, match, TeamId{1 + other % 2});
    }
    return season;
}

CareerChapter chapterOf(const std::shared_ptr<const SeasonFrame> &frame)
{
    return {.frame = frame, .competition = CompetitionId{7}, .time = pack().time()};
}

Career careerIn(const QList<CareerChapter> &chapters, const QStringList &fields = {}, bool explain = true)
{
    auto career = careerOf(chapters, pack(), PlayerId{1}, 0, fields, explain);
    if (!career)
        qFatal("%s", qPrintable(career.error().detail));
    return *career;
}

Splits splitsIn(const std::shared_ptr<const SeasonFrame> &frame, const QStringList &fields = {}, bool explain = true)
{
    auto splits = splitsOf({chapterOf(frame)}, pack(), PlayerId{1}, wholeSeason, {SplitBy::Location}, 0, fields, explain);
    if (!splits)
        qFatal("%s", qPrintable(splits.error().detail));
    return *splits;
}

SummaryOptions explaining(const NamedTeams &named = {})
{
    auto asked = optionsFor(named);
    asked.explain = true;
    return asked;
}

Leaderboard boardIn(const SeasonFrame &frame, const QString &metric, const SummaryOptions &asked = explaining())
{
    auto board = leaderboardOf(frame, pack(), metric, wholeSeason, {.everybody = true, .limit = 200}, asked);
    if (!board)
        qFatal("%s", qPrintable(board.error().detail));
    return *board;
}

TeamRecord recordIn(const SeasonFrame &frame, SummaryOptions asked = explaining(), const QStringList &fields = {})
{
    asked.fields = fields;
    auto record = teamRecord(frame, pack(), TeamId{1}, wholeSeason, asked, asked.named ? TeamRanks::Hidden : TeamRanks::Shown);
    if (!record)
        qFatal("%s", qPrintable(record.error().detail));
    return *record;
}

QString codeOf(const std::optional<Explanation> &explanation, const QString &part)
{
    for (const ExplainedNull &null : explanation->nulls) {
        if (null.part == part)
            return null.code;
    }
    return {};
}

/** What the lines of a season say by themselves, counted in the plainest way: those for which `counts` holds. */
template<typename Counts> double sumOf(const Season &season, Column column, const Counts &counts)
{
    double sum = 0;
    auto copy = season;
    for (const FrameLine &line : copy.lines())
        sum += counts(line) ? double(line.values[size_t(column)]) : 0;
    return sum;
}

bool hasShotsOfFirst(const FrameLine &line)
{
    return line.player == PlayerId{1} && line.values[Shots] != SeasonFrame::missing;
}

} // namespace

/** What the metrics of careers, splits, leaderboards and teams say about themselves. */
class TestExplainedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void careersSumAllSeasons();
    void cellsAddUpToTheBaseline();
    void explainedSplitsAreFewer();
    void rowsSayWhatThePlayersPageSays();
    void rowsTellNoCohortOfStrangers();
    void teamsSumTheirMatches();
    void whatCountsLineByLineIsOfTeams();
    void everyNullHasItsSentence();
    void isOnlyWhereItIsAsked();
    void travels();
};

void TestExplainedRecords::careersSumAllSeasons()
{
    const Season season = variedSeason();
    const QStringList fields{u"conversion"_s, u"xg"_s};
    const Career career = careerIn({chapterOf(season.frame()), chapterOf(season.frame(SeasonId{2}))}, fields);
    const Explanation conversion = *career.total.metrics[0].explanation;
    QCOMPARE(conversion.definition.expanded, u"(goals) / (shots)"_s);
    QCOMPARE(conversion.inputs,
             (QList<ExplainedInput>{{.id = u"goals"_s, .sum = 2 * sumOf(season, Goals, hasShotsOfFirst)},
                                    {.id = u"shots"_s, .sum = 2 * sumOf(season, Shots, hasShotsOfFirst)}}));
    qint64 time = 0;
    for (int match = 0; match < 9; ++match)
        time += (60 + match) * 60;
    QCOMPARE(conversion.sample, (ExplainedSample{.lines = 20, .appearances = 20, .missing = 2, .time = 2 * time, .timeKnown = false}));
    QCOMPARE(conversion.cohort, ExplainedCohort());
    QCOMPARE(conversion.interval.method, u"wilson"_s);
    QCOMPARE(conversion.interval.n, 20);
    QVERIFY(near(career.total.metrics[0].rate.value, conversion.inputs[0].sum / conversion.inputs[1].sum));
    const Explanation xg = *career.seasons[1].part.metrics[1].explanation;
    QCOMPARE(xg.inputs, (QList<ExplainedInput>{{.id = u"xg"_s, .sum = 3.6}})); // 10 + 20 + ... + 80 hundredths
    QCOMPARE(xg.definition.per, 90);
    QCOMPARE(codeOf(xg, u"value"_s), u"time_unknown"_s); // of one match
    QCOMPARE(*career.competitions[0].part.metrics[0].explanation, conversion);
}

void TestExplainedRecords::cellsAddUpToTheBaseline()
{
    const Splits splits = splitsIn(variedSeason().frame(), {u"conversion"_s});
    const Explanation whole = *splits.baseline.metrics[0].explanation;
    double goals = 0;
    ExplainedSample sample{.timeKnown = false};
    for (const SplitCell &cell : splits.cells) {
        const Explanation part = *cell.metrics[0].metric.explanation;
        goals += part.inputs[0].sum;
        sample.lines += part.sample.lines;
        sample.appearances += part.sample.appearances;
        sample.missing += part.sample.missing;
        sample.time += part.sample.time;
    }
    QCOMPARE(splits.cells.size(), 2);
    QCOMPARE(goals, whole.inputs[0].sum);
    QCOMPARE(sample, whole.sample);

    Season shotless;
    shotless.addAll(1, {{.shots = 0}, {.goals = 1, .shots = 2}}); // nothing at home
    const Splits none = splitsIn(shotless.frame(), {u"conversion"_s});
    QCOMPARE(codeOf(none.cells[0].metrics[0].metric.explanation, u"difference"_s), u"not_computable"_s);
    QCOMPARE(codeOf(none.cells[1].metrics[0].metric.explanation, u"difference"_s), QString());
}

void TestExplainedRecords::explainedSplitsAreFewer()
{
    Season season;
    for (int match = 0; match < 200; ++match)
        season.add(1, {.goals = 1}, match);
    for (int match = 0; match < 200; ++match) {
        season.matches()[match].home = TeamId{1};
        season.matches()[match].away = TeamId{100 + match};
    }
    const auto frame = season.frame();
    const auto asked = [&](bool explain) {
        return splitsOf({chapterOf(frame)}, pack(), PlayerId{1}, wholeSeason, {SplitBy::Opponent}, 0, {}, explain);
    };
    QVERIFY(asked(false)); // 200 cells of 13 metrics
    const auto refused = asked(true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().issues[0].code, u"too_many_values"_s);
    QVERIFY2(refused.error().detail.contains("2000 explained values"_L1), qPrintable(refused.error().detail));
}

void TestExplainedRecords::rowsSayWhatThePlayersPageSays()
{
    const auto frame = variedSeason().frame();
    for (const QString &metric : {u"goals"_s, u"conversion"_s, u"braces"_s, u"goal_share"_s}) {
        const Leaderboard board = boardIn(*frame, metric);
        QVERIFY(board.rows.size() > 20);
        for (const LeaderboardRow &row : board.rows) {
            const auto own = summaryOf(*frame, toNumber(row.player), wholeSeason, explaining()).find(metric)->explanation;
            const Explanation told = *row.metric.explanation;
            QCOMPARE(told.definition, own->definition);
            QCOMPARE(told.inputs, own->inputs);
            QCOMPARE(told.sample, own->sample);
            QCOMPARE(told.interval, own->interval);
            QCOMPARE(told.cohort, row.metric.rate.prior ? own->cohort : ExplainedCohort());
            QCOMPARE(codeOf(told, u"rank"_s), row.rankReason);
        }
        QVERIFY(board.rows[0].metric.explanation->cohort.n > 20);
    }
}

void TestExplainedRecords::rowsTellNoCohortOfStrangers()
{
    Season season;
    for (int player = 1; player <= 40; ++player) {
        for (int match = 0; match < 4; ++match)
            season.add(player, {.goals = player % 3, .shots = 4}, match, TeamId{player <= 34 ? 1 : 2}); // six strangers
    }
    const Leaderboard board = boardIn(*season.frame(), u"goals"_s, explaining(QList{TeamId{1}}));
    QCOMPARE(board.rows.size(), 34);
    for (const LeaderboardRow &row : board.rows)
        QCOMPARE(row.metric.explanation->cohort, ExplainedCohort());
    QCOMPARE(boardIn(*season.frame(), u"goals"_s).rows[0].metric.explanation->cohort.n, 40);
}

void TestExplainedRecords::teamsSumTheirMatches()
{
    Season season;
    for (int match = 0; match < 6; ++match) {
        season.add(1, {.goals = match, .shots = 6}, match);
        season.add(2, {.goals = 1, .shots = 3 + match}, match);
        season.add(3, {.goals = 2, .shots = 4, .fouls = match}, match, TeamId{2});
    }
    season.lines()[0].values[Shots] = season.lines()[1].values[Shots] = SeasonFrame::missing; // the first match of the own
    const auto of = [&season](Column column, TeamId team) {
        return sumOf(season, column,
                     [&](const FrameLine &line) { return line.team == team && (team == TeamId{2} || line.match != MatchId{1}); });
    };
    const TeamRecord record = recordIn(*season.frame(), explaining(), {u"conversion"_s, u"goal_share"_s, u"plus_minus"_s, u"xg"_s});
    const Explanation own = *record.metrics[0].own.explanation;
    QCOMPARE(own.inputs,
             (QList<ExplainedInput>{{.id = u"goals"_s, .sum = of(Goals, TeamId{1})}, {.id = u"shots"_s, .sum = of(Shots, TeamId{1})}}));
    QCOMPARE(own.sample, (ExplainedSample{.lines = 5, .appearances = 5, .missing = 1, .time = 5 * 5400}));
    QCOMPARE(own.cohort, ExplainedCohort());
    QCOMPARE(own.interval.method, u"wilson"_s);
    QCOMPARE(own.interval.n, record.metrics[0].own.n);
    QVERIFY(near(record.metrics[0].own.rate.value, of(Goals, TeamId{1}) / of(Shots, TeamId{1})));
    const Explanation against = *record.metrics[0].against.explanation;
    QCOMPARE(against.inputs,
             (QList<ExplainedInput>{{.id = u"goals"_s, .sum = of(Goals, TeamId{2})}, {.id = u"shots"_s, .sum = of(Shots, TeamId{2})}}));
    QCOMPARE(against.sample.lines, 6);
    // The side's own sums are its formulas' player and team.
    const Explanation share = *record.metrics[1].against.explanation;
    QCOMPARE(share.inputs[0].sum, share.inputs[1].sum);
    QCOMPARE(share.inputs[1].side, FormulaInput::Side::Team);
    QCOMPARE(record.metrics[3].own.explanation->definition.per, 90);
}

void TestExplainedRecords::whatCountsLineByLineIsOfTeams()
{
    Season season;
    for (int match = 0; match < 3; ++match) {
        season.add(1, {.goals = 2}, match);
        season.add(50, {.goals = 3}, match, TeamId{2});
        season.add(51, {.goals = 1}, match, TeamId{2}).values[Goals] = SeasonFrame::missing;
    }
    const auto frame = season.frame();
    const QStringList fields{u"braces"_s, u"goals"_s};
    const TeamRecord open = recordIn(*frame, explaining(), fields);
    QCOMPARE(open.metrics[0].against.explanation->inputs, (QList<ExplainedInput>{{.id = u"goals"_s, .sum = 9}}));
    // Lines that count may be those of one player alone, who is nobody's business; what whole teams scored is told.
    const TeamRecord guarded = recordIn(*frame, explaining(QList{TeamId{1}}), fields);
    const auto &against = guarded.metrics[0].against;
    QCOMPARE(against.total, open.metrics[0].against.total);
    QVERIFY(against.explanation->inputs.isEmpty());
    QCOMPARE(codeOf(against.explanation, u"inputs"_s), u"single_player"_s);
    QCOMPARE(codeOf(against.explanation, u"rank"_s), u"other_teams_hidden"_s);
    QCOMPARE(guarded.metrics[0].own.explanation->inputs, (QList<ExplainedInput>{{.id = u"goals"_s, .sum = 6}}));
    QCOMPARE(guarded.metrics[1].against.explanation->inputs, (QList<ExplainedInput>{{.id = u"goals"_s, .sum = 9}}));
}

void TestExplainedRecords::everyNullHasItsSentence()
{
    const auto frame = variedSeason().frame();
    QJsonArray answers{parsed(encode(careerIn({chapterOf(frame)}))),
                       parsed(encode(splitsIn(frame))),
                       parsed(encode(TeamStatistics{.totals = recordIn(*frame)})),
                       parsed(encode(TeamStatistics{.totals = recordIn(*frame, explaining(QList{TeamId{1}}))})),
                       parsed(encode(summaryOf(*frame, 1, wholeSeason, explaining()))),
                       parsed(encode(summaryOf(*frame, 1, {.season = SeasonId{1}, .last = 3}, explaining())))};
    for (const Metric &metric : pack().metrics())
        answers.append(parsed(encode(boardIn(*frame, metric.id))));
    QSet<QString> codes;
    for (const QJsonValue &answer : std::as_const(answers)) {
        const auto explained = explainedIn(answer);
        QVERIFY(!explained.isEmpty());
        for (const QJsonObject &object : explained) {
            QVERIFY2(complaintAbout(object).isEmpty(), qPrintable(complaintAbout(object)));
            codes += reasonsIn(object);
        }
    }
    QVERIFY2(codes.size() > 8, qPrintable(codes.values().join(u' '))); // or the season says too little
}

void TestExplainedRecords::isOnlyWhereItIsAsked()
{
    const auto frame = variedSeason().frame();
    QVERIFY(!encode(careerIn({chapterOf(frame)}, {}, false)).contains("explain"));
    QVERIFY(!encode(splitsIn(frame, {}, false)).contains("explain"));
    QVERIFY(!encode(boardIn(*frame, u"goals"_s, options())).contains("explain"));
    QVERIFY(!encode(TeamStatistics{.totals = recordIn(*frame, options())}).contains("explain"));
}

void TestExplainedRecords::travels()
{
    const auto frame = variedSeason().frame();
    const Career career = careerIn({chapterOf(frame)}, {u"goals"_s, u"share"_s});
    QCOMPARE(decode<Career>(encode(career))->total.metrics[1].explanation, career.total.metrics[1].explanation);
    const Leaderboard board = boardIn(*frame, u"goals"_s);
    QCOMPARE(decode<Leaderboard>(encode(board))->rows[3].metric.explanation, board.rows[3].metric.explanation);
    const Splits splits = splitsIn(frame, {u"conversion"_s});
    QCOMPARE(decode<Splits>(encode(splits))->cells[1].metrics[0].metric.explanation, splits.cells[1].metrics[0].metric.explanation);
    const TeamStatistics team{.totals = recordIn(*frame, explaining(), {u"goals"_s})};
    QCOMPARE(decode<TeamStatistics>(encode(team))->totals->metrics[0].against.explanation, team.totals->metrics[0].against.explanation);
}

QTEST_GUILESS_MAIN(TestExplainedRecords)
#include "tst_explainedrecords.moc"
