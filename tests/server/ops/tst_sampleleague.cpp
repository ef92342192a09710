// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "server/ops/sampleleague.h"
#include "server/ops/samplematch.h"
#include "server/ops/samplerandom.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QElapsedTimer>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>
#include <algorithm>
#include <cmath>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const SeasonData &data)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const SourceTeam &team : data.teams)
        stream << team.key << team.name << team.shortName;
    for (const SourcePlayer &player : data.players)
        stream << player.key << player.name << player.position << player.shirt << player.birthYear.value_or(0);
    for (const SourceMatch &match : data.matches)
        stream << match.key << match.round << match.kickOff << match.home << match.away << *match.homeScore << *match.awayScore
               << match.venue;
    for (const SourceLine &line : data.lines) {
        stream << line.player << line.match << line.team << line.started << line.played << *line.time << line.position;
        for (const double value : line.values)
            stream << (std::isnan(value) ? -1.0 : value);
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestSampleLeague : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedSameBytes();
    void countsAreThoseOfALeague();
    void everyTeamPlaysEveryOtherTwice();
    void kickOffsSpreadOverTheSeason();
    void namesAreOfManyLanguages();
    void linesFitThePack();
    void rulesHold();
    void goalsMakeTheScore();
    void shotsMeetTheirSaves();
    void whatBothSidesShareAgrees();
    void minutesAddUp();
    void concededWhileOnThePitch();
    void squadsAreWhole();
    void playersAreTransferred();
    void playersMissMatches();
    void suspensionFollowsARedCard();
    void figuresArePlausible_data();
    void figuresArePlausible();
    void positionsDiffer();
    void packWithoutItsMetricsIsUnsupported();
    void takesUnderASecond();
    void distributionsHaveTheirMoments();

private:
    double value(const SourceLine &line, const QString &id) const { return line.values[size_t(*m_pack->metricIndex(id))]; }
    double total(const QString &id) const
    {
        double sum = 0;
        for (const SourceLine &line : m_data.lines)
            sum += value(line, id);
        return sum;
    }
    /** Sum of a metric per match and team. */
    QMap<QPair<QString, QString>, double> perTeam(const QString &id) const
    {
        QMap<QPair<QString, QString>, double> sums;
        for (const SourceLine &line : m_data.lines)
            sums[{line.match, line.team}] += value(line, id);
        return sums;
    }

    std::optional<SportPack> m_pack;
    SeasonData m_data;
};

void TestSampleLeague::initTestCase()
{
    const auto packs = SportPacks::shipped();
    QVERIFY(packs);
    m_pack = *packs->find(u"football"_s);
    auto data = sampleLeague(*m_pack, 1);
    QVERIFY(data);
    m_data = std::move(*data);
}

void TestSampleLeague::sameSeedSameBytes()
{
    const QByteArray digest = digestOf(m_data);
    QCOMPARE(digestOf(*sampleLeague(*m_pack, 1)), digest);
    QVERIFY(digestOf(*sampleLeague(*m_pack, 2)) != digest);
}

void TestSampleLeague::countsAreThoseOfALeague()
{
    QCOMPARE(m_data.teams.size(), 20);
    QCOMPARE(m_data.players.size(), 500);
    QCOMPARE(m_data.matches.size(), 380);
    QCOMPARE(m_data.sport, u"football"_s);
    QSet<QString> lines, withLine;
    for (const SourceLine &line : m_data.lines) {
        lines.insert(line.player + u' ' + line.match);
        withLine.insert(line.player);
    }
    QCOMPARE(lines.size(), qsizetype(m_data.lines.size())); // a player once in a match
    QCOMPARE(withLine.size(), 500);
}

void TestSampleLeague::everyTeamPlaysEveryOtherTwice()
{
    QSet<QPair<QString, QString>> pairs;
    QMap<int, QSet<QString>> rounds;
    QMap<QString, int> home;
    for (const SourceMatch &match : m_data.matches) {
        QVERIFY(match.home != match.away);
        pairs.insert({match.home, match.away});
        rounds[match.round] += {match.home, match.away};
        ++home[match.home];
    }
    QCOMPARE(pairs.size(), 380);
    QCOMPARE(rounds.size(), 38);
    for (const auto &teams : std::as_const(rounds))
        QCOMPARE(teams.size(), 20);
    for (const int matches : std::as_const(home))
        QCOMPARE(matches, 19);
}

void TestSampleLeague::kickOffsSpreadOverTheSeason()
{
    QMap<QString, QDateTime> last;
    int longestRun = 0;
    QMap<QString, QPair<bool, int>> run;
    for (const SourceMatch &match : m_data.matches) {
        QCOMPARE(match.kickOff.timeSpec(), Qt::UTC);
        QVERIFY(match.kickOff.date() >= *m_data.first && match.kickOff.date() <= *m_data.last);
        for (const QString &team : {match.home, match.away}) {
            if (last.contains(team))
                QVERIFY2(last[team].secsTo(match.kickOff) >= 44 * 3600, qPrintable(match.key)); // two days of rest
            last[team] = match.kickOff;
            auto &[atHome, length] = run[team];
            length = atHome == (team == match.home) ? length + 1 : 1;
            atHome = team == match.home;
            longestRun = std::max(longestRun, length);
        }
    }
    QVERIFY2(longestRun <= 4, qPrintable(QString::number(longestRun)));
    QCOMPARE(m_data.matches.front().kickOff.date().month(), 8);
    QCOMPARE(m_data.matches.back().kickOff, QDateTime(QDate(2026, 5, 24), QTime(14, 0), QTimeZone::UTC)); // 16:00 in Berlin
}

void TestSampleLeague::namesAreOfManyLanguages()
{
    QSet<QString> names;
    QSet<QChar::Script> scripts;
    bool apostrophe = false;
    qsizetype shortest = 99, longest = 0;
    int marks = 0;
    for (const SourcePlayer &player : m_data.players) {
        names.insert(player.name);
        QVERIFY(player.name == player.name.normalized(QString::NormalizationForm_C).trimmed());
        for (const QChar c : player.name)
            scripts.insert(c.script());
        apostrophe = apostrophe || player.name.contains(u'\'');
        marks += player.name.normalized(QString::NormalizationForm_D) != player.name ? 1 : 0;
        shortest = std::min(shortest, player.name.size());
        longest = std::max(longest, player.name.size());
        QVERIFY(m_pack->position(player.position));
        QVERIFY(player.birthYear >= 1985 && player.birthYear <= 2008);
    }
    QCOMPARE(names.size(), 500);
    QVERIFY(scripts.contains(QChar::Script_Latin) && scripts.size() >= 6);
    QVERIFY(apostrophe && marks > 100 && shortest <= 4 && longest >= 24);
}

void TestSampleLeague::linesFitThePack()
{
    const QStringList ofOneSource{u"bonus"_s, u"bps"_s, u"influence"_s, u"creativity"_s, u"threat"_s, u"total_points"_s};
    for (const SourceLine &line : m_data.lines) {
        QCOMPARE(qsizetype(line.values.size()), m_pack->metrics().size());
        QVERIFY(m_pack->position(line.position));
        for (qsizetype i = 0; i < m_pack->metrics().size(); ++i) {
            const Metric &metric = m_pack->metrics()[i];
            const double number = line.values[size_t(i)];
            if (ofOneSource.contains(metric.id)) {
                QVERIFY(std::isnan(number));
                continue;
            }
            const double scaled = number * std::pow(10, metric.decimals);
            QVERIFY2(number >= metric.min && number <= metric.max && std::abs(scaled - std::round(scaled)) < 1e-6, qPrintable(metric.id));
        }
        QCOMPARE(line.played, *line.time > 0);
        QVERIFY(!line.started || line.played);
    }
}

void TestSampleLeague::rulesHold()
{
    for (const Rule &rule : m_pack->rules()) {
        if (rule.severity == Severity::Info)
            continue;
        for (const SourceLine &line : m_data.lines) {
            std::vector<double> inputs;
            for (const QString &id : rule.metrics)
                inputs.push_back(value(line, id));
            QVERIFY2(rule.check.evaluate(inputs) == 1, qPrintable(rule.id));
        }
    }
}

void TestSampleLeague::goalsMakeTheScore()
{
    const auto goals = perTeam(u"goals"_s);
    const auto ownGoals = perTeam(u"own_goals"_s);
    const auto assists = perTeam(u"assists"_s);
    for (const SourceMatch &match : m_data.matches) {
        QCOMPARE((goals[{match.key, match.home}] + ownGoals[{match.key, match.away}]), double(*match.homeScore));
        QCOMPARE((goals[{match.key, match.away}] + ownGoals[{match.key, match.home}]), double(*match.awayScore));
        QVERIFY((assists[{match.key, match.home}] <= goals[{match.key, match.home}]));
        QVERIFY((assists[{match.key, match.away}] <= goals[{match.key, match.away}]));
    }
}

void TestSampleLeague::shotsMeetTheirSaves()
{
    const auto goals = perTeam(u"goals"_s);
    const auto onTarget = perTeam(u"shots_on_target"_s);
    const auto faced = perTeam(u"shots_on_target_faced"_s);
    const auto saves = perTeam(u"saves"_s);
    const auto missed = perTeam(u"penalties_missed"_s);
    const auto saved = perTeam(u"penalties_saved"_s);
    for (const SourceMatch &match : m_data.matches) {
        for (const auto &[team, other] : {std::pair(match.home, match.away), std::pair(match.away, match.home)}) {
            QCOMPARE((onTarget[{match.key, team}]), (faced[{match.key, other}]));
            QCOMPARE((onTarget[{match.key, team}]), (goals[{match.key, team}] + saves[{match.key, other}]));
            QVERIFY((saved[{match.key, other}] <= missed[{match.key, team}]));
        }
    }
}

void TestSampleLeague::whatBothSidesShareAgrees()
{
    const auto fouls = perTeam(u"fouls"_s);
    const auto suffered = perTeam(u"fouls_suffered"_s);
    const auto duels = perTeam(u"duels"_s);
    const auto won = perTeam(u"duels_won"_s);
    for (const SourceMatch &match : m_data.matches) {
        QCOMPARE((fouls[{match.key, match.home}]), (suffered[{match.key, match.away}]));
        QCOMPARE((duels[{match.key, match.home}]), (duels[{match.key, match.away}]));
        QCOMPARE((won[{match.key, match.home}] + won[{match.key, match.away}]), (duels[{match.key, match.home}]));
    }
}

void TestSampleLeague::minutesAddUp()
{
    QMap<QPair<QString, QString>, qint64> expected, played;
    QMap<QPair<QString, QString>, int> starters, appearances;
    for (const SourceLine &line : m_data.lines) {
        const QPair side(line.match, line.team);
        if (!expected.contains(side))
            expected[side] = 11 * sampleMatchLength;
        played[side] += *line.time;
        starters[side] += line.started ? 1 : 0;
        appearances[side] += line.played ? 1 : 0;
    }
    // The time after a sending-off is nobody's.
    QMap<QPair<QString, QString>, int> reds;
    for (const SourceLine &line : m_data.lines)
        reds[{line.match, line.team}] += int(value(line, u"red_cards"_s));
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (reds[it.key()] == 0)
            QCOMPARE(played[it.key()], *it);
        else
            QVERIFY(played[it.key()] < *it && played[it.key()] > *it - reds[it.key()] * sampleMatchLength);
        QCOMPARE(starters[it.key()], 11);
        QVERIFY(appearances[it.key()] >= 11 && appearances[it.key()] <= 16);
    }
    QCOMPARE(expected.size(), 760);
}

void TestSampleLeague::concededWhileOnThePitch()
{
    QHash<QString, const SourceMatch *> matches;
    for (const SourceMatch &match : m_data.matches)
        matches.insert(match.key, &match);
    int keepersOfWholeMatches = 0;
    for (const SourceLine &line : m_data.lines) {
        const SourceMatch &match = *matches[line.match];
        const int against = line.team == match.home ? *match.awayScore : *match.homeScore;
        const double conceded = value(line, u"goals_conceded"_s);
        if (*line.time == sampleMatchLength) {
            QCOMPARE(conceded, double(against));
            ++keepersOfWholeMatches;
        }
        QVERIFY(conceded <= against);
        QCOMPARE(value(line, u"clean_sheets"_s), conceded == 0 && *line.time >= 3600 ? 1.0 : 0.0);
        if (!line.played)
            QVERIFY(conceded == 0 && value(line, u"passes"_s) == 0);
    }
    QVERIFY(keepersOfWholeMatches > 3000);
}

void TestSampleLeague::squadsAreWhole()
{
    QMap<QPair<QString, QString>, int> size, keepers;
    for (const SourceLine &line : m_data.lines) {
        ++size[{line.match, line.team}];
        keepers[{line.match, line.team}] += line.started && line.position == "GK"_L1 ? 1 : 0;
    }
    for (const int players : std::as_const(size))
        QVERIFY2(players >= 15 && players <= 20, qPrintable(QString::number(players)));
    for (const int starting : std::as_const(keepers))
        QCOMPARE(starting, 1);
}

void TestSampleLeague::playersAreTransferred()
{
    QHash<QString, QStringList> teams;
    QHash<QString, int> lastRound;
    QHash<QString, int> roundOf;
    for (const SourceMatch &match : m_data.matches)
        roundOf.insert(match.key, match.round);
    for (const SourceLine &line : m_data.lines) {
        QStringList &own = teams[line.player];
        if (own.isEmpty() || own.last() != line.team)
            own.append(line.team);
    }
    qsizetype moved = 0;
    for (const QStringList &own : std::as_const(teams)) {
        QVERIFY(own.size() <= 2); // nobody goes back and forth
        moved += own.size() - 1;
    }
    QVERIFY2(moved >= 10 && moved <= 14, qPrintable(QString::number(moved)));
}

void TestSampleLeague::playersMissMatches()
{
    // Regular starters who miss some rounds and come back.
    QHash<QString, int> starts;
    for (const SourceLine &line : m_data.lines)
        starts[line.player] += line.started ? 1 : 0;
    int regulars = 0, always = 0;
    for (const int count : std::as_const(starts)) {
        regulars += count >= 25 ? 1 : 0;
        always += count == 38 ? 1 : 0;
    }
    QVERIFY2(regulars >= 80, qPrintable(QString::number(regulars)));
    QVERIFY2(always < regulars / 3, qPrintable(QString::number(always)));
}

void TestSampleLeague::suspensionFollowsARedCard()
{
    QHash<QString, int> roundOf;
    for (const SourceMatch &match : m_data.matches)
        roundOf.insert(match.key, match.round);
    QHash<QString, QSet<int>> seen;
    for (const SourceLine &line : m_data.lines)
        seen[line.player].insert(roundOf[line.match]);
    int cards = 0;
    for (const SourceLine &line : m_data.lines) {
        if (value(line, u"red_cards"_s) == 0)
            continue;
        ++cards;
        QVERIFY(!seen[line.player].contains(roundOf[line.match] + 1));
    }
    QVERIFY(cards > 10);
}

void TestSampleLeague::figuresArePlausible_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("low"); // per match, both teams
    QTest::addColumn<double>("high");
    QTest::newRow("goals") << u"goals"_s << 2.3 << 3.2;
    QTest::newRow("expected goals") << u"expected_goals"_s << 2.3 << 3.2;
    QTest::newRow("assists") << u"assists"_s << 1.6 << 2.5;
    QTest::newRow("shots") << u"shots"_s << 22.0 << 28.0;
    QTest::newRow("shots on target") << u"shots_on_target"_s << 7.0 << 10.5;
    QTest::newRow("passes") << u"passes"_s << 750.0 << 1050.0;
    QTest::newRow("fouls") << u"fouls"_s << 19.0 << 25.0;
    QTest::newRow("yellow cards") << u"yellow_cards"_s << 2.8 << 4.8;
    QTest::newRow("red cards") << u"red_cards"_s << 0.05 << 0.3;
    QTest::newRow("own goals") << u"own_goals"_s << 0.03 << 0.13;
    QTest::newRow("penalties missed") << u"penalties_missed"_s << 0.01 << 0.15;
    QTest::newRow("tackles") << u"tackles"_s << 26.0 << 42.0;
    QTest::newRow("offsides") << u"offsides"_s << 2.8 << 4.5;
}

void TestSampleLeague::figuresArePlausible()
{
    QFETCH(QString, metric);
    QFETCH(double, low);
    QFETCH(double, high);
    const double perMatch = total(metric) / 380;
    QVERIFY2(perMatch >= low && perMatch <= high, qPrintable(QString::number(perMatch)));
}

void TestSampleLeague::positionsDiffer()
{
    QMap<QString, double> time, shots, passes;
    QMap<QString, double> goals;
    for (const SourceLine &line : m_data.lines) {
        time[line.position] += double(*line.time) / sampleMatchLength;
        shots[line.position] += value(line, u"shots"_s);
        passes[line.position] += value(line, u"passes"_s);
        goals[line.player] += value(line, u"goals"_s);
    }
    QVERIFY(time[u"GK"_s] > 700); // of 760 in all
    QCOMPARE(shots[u"GK"_s], 0.0); // nor goals, which are shots or penalties, and those are taken by others
    QVERIFY(shots[u"ST"_s] / time[u"ST"_s] > 2 && shots[u"ST"_s] / time[u"ST"_s] < 4.5);
    QVERIFY(shots[u"CB"_s] / time[u"CB"_s] < 1);
    QVERIFY(passes[u"CB"_s] / time[u"CB"_s] > 1.8 * passes[u"ST"_s] / time[u"ST"_s]);
    const double best = std::ranges::max(goals);
    QVERIFY2(best >= 15 && best <= 40, qPrintable(QString::number(best)));
    int home = 0, away = 0;
    for (const SourceMatch &match : m_data.matches) {
        home += *match.homeScore > *match.awayScore ? 1 : 0;
        away += *match.homeScore < *match.awayScore ? 1 : 0;
    }
    QVERIFY(home > away && home < 220 && away > 70);
}

void TestSampleLeague::packWithoutItsMetricsIsUnsupported()
{
    const auto packs = SportPacks::shipped();
    QVERIFY(packs);
    const auto data = sampleLeague(*packs->find(u"basketball"_s), 1);
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::Unsupported);
}

void TestSampleLeague::takesUnderASecond()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(sampleLeague(*m_pack, 7));
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000); // an unoptimised build on a busy machine; a release build needs a tenth of a second
}

void TestSampleLeague::distributionsHaveTheirMoments()
{
    SampleRandom random(42);
    constexpr int n = 20000;
    for (const double mean : {0.1, 1.0, 12.0, 60.0}) {
        double sum = 0, squares = 0;
        for (int i = 0; i < n; ++i) {
            const int x = random.poisson(mean);
            sum += x;
            squares += double(x) * x;
        }
        QVERIFY(std::abs(sum / n - mean) < 5 * std::sqrt(mean / n));
        QVERIFY(std::abs(squares / n - sum / n * sum / n - mean) < 0.1 * mean);
    }
    double binomial = 0, normal = 0;
    for (int i = 0; i < n; ++i) {
        binomial += random.binomial(20, 0.3);
        normal += random.normal();
        const int below = random.below(3);
        QVERIFY(below >= 0 && below < 3);
    }
    QVERIFY(std::abs(binomial / n - 6) < 0.1);
    QVERIFY(std::abs(normal / n) < 0.05);
    QCOMPARE(random.pick(std::vector{0.0, 2.0, 0.0}), 1);
    QCOMPARE(random.pick(std::vector{0.0, 0.0}), -1);
    // The reference implementation of xoshiro256** on the state that SplitMix64 makes of 42: the stream must never change.
    QCOMPARE(SampleRandom(42).next(), 1546998764402558742ULL);
}

QTEST_APPLESS_MAIN(TestSampleLeague)
#include "tst_sampleleague.moc"
