// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/stats/distribution.h"
#include "core/stats/insight.h"
#include "core/stats/leaderboard.h"
#include "core/stats/matchlog.h"
#include "core/stats/playercomparison.h"
#include "core/stats/reasons.h"
#include "core/stats/scatter.h"
#include "core/stats/similarity.h"
#include "core/stats/splits.h"
#include "core/stats/squadform.h"
#include "core/stats/teamstatistics.h"
#include "core/stats/trend.h"
#include "tests/core/stats/testseason.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>
#include <functional>

using namespace touchline;
using namespace touchline::test;

namespace {

constexpr qint64 most = 1'000'000'000'000; // as large as a pack lets a number of a line be

/** Seasons that say little, nothing, or too much. */
struct Hostile
{
    QString name;
    std::function<void(Season &)> fill;
};

const QList<Hostile> &seasons()
{
    static const QList<Hostile> all{
        {u"empty"_s, [](Season &) {}},
        {u"one player, one match"_s, [](Season &season) { season.add(1, {.goals = 1, .shots = 2, .fouls = 1, .xg = 30}, 0); }},
        {u"one player, a season"_s, [](Season &season) { season.addAll(1, std::vector<TestLine>(20, {.goals = 1, .shots = 2})); }},
        {u"a cohort of one"_s,
         [](Season &season) {
             season.addAll(1, std::vector<TestLine>(20, {.goals = 1, .shots = 2}));
             season.add(2, {.minutes = 1}, 0, TeamId{2});
         }},
        {u"all equal"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player)
                 season.addAll(player, std::vector<TestLine>(10, {.goals = 1, .shots = 2, .fouls = 1, .xg = 50}), TeamId{player % 2 + 1});
         }},
        {u"nothing ever counted"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player)
                 season.addAll(player, std::vector<TestLine>(10), TeamId{player % 2 + 1});
         }},
        {u"half the lines lack a metric"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player) {
                 for (int match = 0; match < 10; ++match) {
                     auto &line = season.add(player, {.goals = player, .shots = 2 * player}, match, TeamId{player % 2 + 1});
                     if (match % 2 == 0)
                         line.values = {SeasonFrame::missing, 3, SeasonFrame::missing, 5, SeasonFrame::missing};
                 }
             }
         }},
        {u"no line has anything"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player) {
                 for (int match = 0; match < 3; ++match)
                     season.add(player, {}, match, TeamId{player % 2 + 1}).values.assign(5, SeasonFrame::missing);
             }
         }},
        {u"no time is known"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player)
                 season.addAll(player, std::vector<TestLine>(10, {.goals = player, .minutes = -1}), TeamId{player % 2 + 1});
         }},
        {u"on the pitch for no time"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player)
                 season.addAll(player, std::vector<TestLine>(10, {.goals = player, .minutes = 0, .played = true}), TeamId{player % 2 + 1});
         }},
        {u"the largest numbers"_s,
         [](Season &season) {
             for (int player = 1; player <= 24; ++player)
                 season.addAll(
                     player,
                     std::vector<TestLine>(30, {.goals = most, .shots = most - player, .fouls = most, .xg = most, .plusMinus = -most}),
                     TeamId{player % 2 + 1});
         }},
        {u"one enormous match"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player) {
                 season.addAll(player, std::vector<TestLine>(19, {.shots = 1}), TeamId{player % 2 + 1});
                 season.add(player, {.goals = most, .minutes = 1, .shots = most, .xg = most}, 19, TeamId{player % 2 + 1});
             }
         }},
        {u"in no position of the pack"_s,
         [](Season &season) {
             for (int player = 1; player <= 12; ++player)
                 season.addAll(player, std::vector<TestLine>(10, {.goals = player}), TeamId{player % 2 + 1}, u"?"_s);
         }},
    };
    return all;
}

/** What is null because there is none, or because nobody asked for it; ends of paths, and the question itself. */
bool isPlainNull(const QString &path)
{
    static const QStringList ends{
        u"/day"_s,
        u"/kick_off"_s,
        u"/home_score"_s,
        u"/away_score"_s,
        u"/result"_s, // of matches of which nobody said it
        u"/time"_s, // of lines; whatever needs it says so
        u"/team"_s,
        u"/place"_s,
        u"/player"_s, // not asked for
        u"/better"_s, // of a change that is neither good nor bad
        u"/score_for"_s,
        u"/score_against"_s, // of a match whose score nobody has told
        u"/first_appearance"_s,
        u"/last_appearance"_s, // of somebody who never appeared
        u"/cohort/mean"_s,
        u"/cohort/weight"_s, // explained with what is shrunk
    };
    return path.contains("/period/"_L1) || std::ranges::any_of(ends, [&path](const QString &end) { return path.endsWith(end); });
}

/** Whether the object itself, or a member of it beside, says why. */
bool isReasoned(const QJsonObject &object, const QString &member)
{
    const QString beside = object.value(member + u"_reason"_s).toString();
    const QString whole = object.value(u"reason"_s).toString();
    return !sentenceOfReason(beside).isEmpty() || !sentenceOfReason(whole).isEmpty();
}

/** Every null has a reason that people can read, and every number is one. */
void checkJson(const QJsonValue &value, const QString &where)
{
    if (value.isDouble())
        QVERIFY2(std::isfinite(value.toDouble()), qPrintable(where));
    for (const QJsonValue &item : value.toArray())
        checkJson(item, where + u"/-"_s);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString path = where + u'/' + member.key();
        if (member.key().endsWith("_reason"_L1) || member.key() == "reason"_L1) {
            const QString code = member.value().toString();
            QVERIFY2(code.isEmpty() || !sentenceOfReason(code).isEmpty(), qPrintable(path + u' ' + code));
            const QString of = member.key() == "reason"_L1 ? u"value"_s : member.key().chopped(7);
            QVERIFY2(!object[of].isNull() || !code.isEmpty(), qPrintable(path));
        }
        if (member.value().isNull() && !isPlainNull(path))
            QVERIFY2(isReasoned(object, member.key()), qPrintable(path));
        checkJson(member.value(), path);
    }
}

/** A clear error, or JSON that checkJson() likes. */
template<typename T> void answered(const Result<T> &result, const QString &what)
{
    if (!result) {
        QVERIFY2(result.error().code == ErrorCode::NotFound || result.error().code == ErrorCode::Invalid, qPrintable(what));
        QVERIFY2(!result.error().detail.isEmpty(), qPrintable(what));
        return;
    }
    QJsonParseError parse;
    const auto json = QJsonDocument::fromJson(encode(*result), &parse);
    QVERIFY2(parse.error == QJsonParseError::NoError, qPrintable(what + u": "_s + parse.errorString()));
    checkJson(json.object(), what);
}

Result<TeamStatistics> teamOf(const SeasonFrame &frame, const Period &period, const SummaryOptions &asked)
{
    auto squad = squadTable(frame, pack(), TeamId{1}, period, asked);
    auto totals = teamRecord(frame, pack(), TeamId{1}, period, asked, TeamRanks::Shown);
    auto fairness = fairnessOf(frame, pack(), TeamId{1}, period);
    if (!squad || !totals || !fairness)
        return std::unexpected(!squad ? squad.error() : !totals ? totals.error() : fairness.error());
    return TeamStatistics{.squad = *std::move(squad), .totals = *std::move(totals), .fairness = *std::move(fairness)};
}

} // namespace

/** Every question about seasons that nobody would wish for: a reasoned null or a clear error, never a crash, never a wrong number. */
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEverything_data();
    void answersEverything();
    void largestNumbersStayExact();
};

void TestBadInput::answersEverything_data()
{
    QTest::addColumn<qsizetype>("season");
    for (qsizetype season = 0; season < seasons().size(); ++season)
        QTest::addRow("%s", qPrintable(seasons()[season].name)) << season;
}

void TestBadInput::answersEverything()
{
    QFETCH(qsizetype, season);
    Season built;
    seasons()[season].fill(built);
    const auto frame = built.frame();
    const QList<CareerChapter> chapters{{.frame = frame, .competition = CompetitionId{7}, .time = pack().time()}};
    const Period whole{.season = SeasonId{1}};
    QList<Period> periods{whole, whole, whole, whole};
    periods[1].last = 5;
    periods[2].location = Location::Away;
    periods[3].days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 1, 3));
    for (const NamedTeams &named : {NamedTeams(), NamedTeams(QList{TeamId{1}})}) {
        auto asked = optionsFor(named);
        asked.explain = true;
        for (const Period &period : std::as_const(periods)) {
            for (const qint64 player : {1, 2, 99}) {
                answered(summarise(*frame, pack(), PlayerId{player}, period, asked), u"summary"_s);
                answered(matchLog(*frame, pack(), PlayerId{player}, period, {u"goals"_s, u"conversion"_s}), u"log"_s);
                for (const QString &metric : {u"goals"_s, u"xg"_s, u"conversion"_s, u"weighted"_s, u"usage"_s})
                    answered(trend(*frame, pack(), PlayerId{player}, period, metric, 5, asked), u"trend"_s);
                answered(splitsOf(chapters, pack(), PlayerId{player}, period, {SplitBy::Location, SplitBy::Role}, 0, {}), u"splits"_s);
                answered(comparePlayers(*frame, pack(), {PlayerId{player}, PlayerId{3}}, period, asked), u"comparison"_s);
            }
            for (const LeaderboardKind kind : {LeaderboardKind::Rate, LeaderboardKind::Total}) {
                for (const QString &metric : {u"goals"_s, u"fouls"_s, u"conversion"_s, u"plus_minus"_s})
                    answered(leaderboardOf(*frame, pack(), metric, period, {.kind = kind, .everybody = true}, asked), u"leaderboard"_s);
            }
            answered(teamOf(*frame, period, asked), u"team"_s);
        }
        for (const SimilarityKind kind : {SimilarityKind::Style, SimilarityKind::Level})
            answered(similarTo(*frame, pack(), PlayerId{1}, {.kind = kind}, asked), u"similar"_s);
        for (const QString &metric : {u"goals"_s, u"xg"_s, u"conversion"_s, u"weighted"_s})
            answered(distributionOf(*frame, pack(), metric, {}, asked), u"distribution"_s);
        for (const QString &metric : {u"goals"_s, u"xg"_s, u"conversion"_s, u"weighted"_s, u"usage"_s})
            answered(squadForm(*frame, pack(), TeamId{1}, metric, 8, asked), u"squad's form"_s);
        answered(scatterOf(*frame, pack(), u"goals"_s, u"shots"_s, false, asked), u"scatter"_s);
        asked.fields = {u"goals"_s, u"shots"_s, u"xg"_s, u"conversion"_s};
        answered(correlationsOf(*frame, pack(), asked), u"correlations"_s);
        answered(teamInsights(*frame, pack(), TeamId{1}, asked), u"insights"_s);
    }
    answered(careerOf(chapters, pack(), PlayerId{1}, 0, {}), u"career"_s);
}

void TestBadInput::largestNumbersStayExact()
{
    Season season;
    for (int player = 1; player <= 2; ++player)
        season.addAll(player, std::vector<TestLine>(3000, {.goals = most, .plusMinus = -most}));
    const auto summary = summarise(*season.frame(), pack(), PlayerId{1}, {.season = SeasonId{1}}, options());
    QVERIFY(summary);
    QCOMPARE(*summary->find(u"goals"_s)->total.number, 3000.0 * double(most));
    QCOMPARE(*summary->find(u"plus_minus"_s)->total.number, -3000.0 * double(most));
    QCOMPARE(*summary->find(u"goals"_s)->rate.value.number, double(most));
    QCOMPARE(*summary->find(u"goals"_s)->match.sd.number, 0.0);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
