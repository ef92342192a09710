// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"
#include "core/stats/leaderboard.h"
#include "core/stats/playersums.h"
#include "core/stats/scatter.h"
#include "core/stats/splits.h"
#include "core/stats/summary.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {

const QDir folder(QStringLiteral(TOUCHLINE_SOURCE_DIR "/../shared/data/football-fpl-2023-24"));

QList<QByteArrayList> rowsOf(const QString &path)
{
    QFile file(path);
    QList<QByteArrayList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                rows.append(line.split(','));
        }
    }
    return rows;
}

} // namespace

/** The golden figures of docs/statistics.md over a published season; the importer has its own tests, this reads the files directly. */
class TestRealSeason : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void publishedStriker();
    void percentileOfQualifiedPlayers();
    void cohortOfThirtyPercent();
    void bookingsOnTheBench();
    void everybodyHasASummary();
    void publishedScorers();
    void scorersPerNinety();
    void everybodysSplitsAddUp();
    void spreadAndScatter();

private:
    Summary summaryOf(const QString &name, const SummaryOptions &options) const;
    std::optional<SportPack> m_pack;
    std::shared_ptr<const SeasonFrame> m_frame;
};

void TestRealSeason::initTestCase()
{
    if (!folder.exists())
        QSKIP("The season 2023/24 is not beside this checkout.");
    QFile packFile(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
    QVERIFY(packFile.open(QIODevice::ReadOnly));
    const auto pack = SportPack::fromJson(packFile.readAll());
    QVERIFY(pack);
    m_pack = *pack;

    QHash<qint64, FrameMatch> matches;
    for (const auto &row : rowsOf(folder.filePath(u"fixtures.csv"_s)).mid(1)) {
        const QDateTime kickOff = QDateTime::fromString(QString::fromLatin1(row[5]), Qt::ISODate);
        matches.insert(row[4].toLongLong(),
                       {.id = MatchId{row[4].toLongLong()},
                        .day = kickOff.date(),
                        .kickOff = kickOff.toSecsSinceEpoch(),
                        .home = TeamId{row[11].toLongLong()},
                        .away = TeamId{row[9].toLongLong()},
                        .length = 5400});
    }
    QHash<qint64, FramePlayer> players;
    std::vector<FrameLine> lines;
    for (int week = 1; week <= 38; ++week) {
        const auto rows = rowsOf(folder.filePath(u"gws/gw%1.csv"_s.arg(week)));
        QVERIFY(!rows.isEmpty());
        const auto at = [&rows](const QByteArrayList &row, const QByteArray &column) { return row.at(rows.first().indexOf(column)); };
        for (const auto &row : rows.mid(1)) {
            const qint64 id = at(row, "element").toLongLong();
            players.insert(id, {.id = PlayerId{id}, .name = QString::fromUtf8(at(row, "name"))});
            const FrameMatch &match = matches[at(row, "fixture").toLongLong()];
            const qint64 minutes = at(row, "minutes").toLongLong();
            FrameLine line{.player = PlayerId{id},
                           .match = match.id,
                           .team = at(row, "was_home") == "True" ? match.home : match.away,
                           .started = at(row, "starts") == "1",
                           .played = minutes > 0,
                           .time = minutes * 60,
                           .position = QString::fromLatin1(at(row, "position"))};
            for (const Metric &metric : m_pack->metrics()) {
                const QByteArray column = metric.id == "goals"_L1 ? QByteArray("goals_scored") : metric.id.toLatin1();
                const bool known = rows.first().contains(column);
                line.values.push_back(known ? std::llround(at(row, column).toDouble() * std::pow(10, metric.decimals))
                                            : SeasonFrame::missing);
            }
            lines.push_back(std::move(line));
        }
    }
    QCOMPARE(lines.size(), 29'725u);
    const auto frame =
        SeasonFrame::build(SeasonId{1}, Revision{1}, int(m_pack->metrics().size()), players.values(), matches.values(), std::move(lines));
    QVERIFY2(frame, frame ? "" : qPrintable(frame.error().detail));
    m_frame = *frame;
    QCOMPARE(m_frame->players().size(), 865);
}

Summary TestRealSeason::summaryOf(const QString &name, const SummaryOptions &options) const
{
    for (const FramePlayer &player : m_frame->players()) {
        if (player.name == name)
            return summarise(*m_frame, *m_pack, player.id, {.season = SeasonId{1}}, options).value_or(Summary{});
    }
    return {};
}

void TestRealSeason::publishedStriker()
{
    const Summary summary = summaryOf(u"Erling Haaland"_s, {.time = m_pack->time()});
    const auto index = m_frame->indexOf(summary.player);
    QVERIFY(index);
    QCOMPARE(m_frame->rowsOf(*index).second - m_frame->rowsOf(*index).first, 38);
    QCOMPARE(summary.sample.matches, 31);
    QCOMPARE(summary.sample.time, 2553 * 60);
    QCOMPARE(summary.sample.possibleTime, 38 * 5400);
    QCOMPARE(summary.find(u"goals"_s)->total, Value::of(27));
    QVERIFY(std::abs(*summary.find(u"goals"_s)->rate.value.number - .951821) < 5e-7);
    QCOMPARE(summary.cohort.kind, u"position_group"_s);
    QCOMPARE(summary.cohort.n, 34);
    QCOMPARE(summary.find(u"goals"_s)->comparison.rank, std::optional(1));
    QVERIFY(!summary.find(u"goals"_s)->axisIsReference);
}

void TestRealSeason::percentileOfQualifiedPlayers()
{
    const Summary summary = summaryOf(u"Erling Haaland"_s, {.time = m_pack->time(), .cohort = u"competition"_s, .minimumTime = 900 * 60});
    QCOMPARE(summary.cohort.n, 339);
    const Comparison &goals = summary.find(u"goals"_s)->comparison;
    QCOMPARE(goals.of, 339);
    QVERIFY(std::abs(*goals.percentile.number - 99.8525) < 5e-5);
}

void TestRealSeason::cohortOfThirtyPercent()
{
    const Summary summary = summaryOf(u"Erling Haaland"_s, {.time = m_pack->time(), .cohort = u"competition"_s});
    QCOMPARE(summary.cohort.n, 314);
}

void TestRealSeason::bookingsOnTheBench()
{
    const int metric = *m_pack->metricIndex(u"yellow_cards"_s);
    qint64 all = 0;
    qint64 onThePitch = 0;
    for (int row = 0; row < int(m_frame->rowCount()); ++row) {
        all += m_frame->column(metric)[size_t(row)];
        onThePitch += m_frame->played(row) ? m_frame->column(metric)[size_t(row)] : 0;
    }
    QCOMPARE(all - onThePitch, 4);
}

void TestRealSeason::everybodyHasASummary()
{
    const SummaryOptions options{.time = m_pack->time()};
    for (int player = 0; player < int(m_frame->players().size()); player += 29) {
        const auto summary = summarise(*m_frame, *m_pack, m_frame->players().at(player).id, {.season = SeasonId{1}}, options);
        QVERIFY(summary);
        for (const MetricSummary &metric : summary->metrics) {
            const auto sound = [](const Value &value) { return value.number ? std::isfinite(*value.number) : !value.reason.isEmpty(); };
            QVERIFY2(sound(metric.rate.value) && sound(metric.total) && sound(metric.comparison.percentile) && sound(metric.match.median)
                         && sound(metric.form.ewm) && sound(metric.trend.value) && sound(metric.rate.shrunk),
                     qPrintable(metric.id));
            if (metric.rate.ci95 && metric.rate.value.number)
                QVERIFY2(metric.rate.ci95->low <= *metric.rate.value.number + 1e-9
                             && *metric.rate.value.number <= metric.rate.ci95->high + 1e-9,
                         qPrintable(metric.id));
        }
    }
}

void TestRealSeason::publishedScorers()
{
    const auto board = leaderboardOf(*m_frame, *m_pack, u"goals"_s, {.season = SeasonId{1}}, {.kind = LeaderboardKind::Total, .limit = 8},
                                     {.time = m_pack->time()});
    QVERIFY(board);
    QStringList scorers;
    for (const LeaderboardRow &row : board->rows)
        scorers.append(u"%1 %2 %3"_s.arg(*row.rank).arg(row.name).arg(*row.metric.total.number));
    scorers.sort(); // the three of rank 4 come in no order
    // As the Premier League published them: 27, 22, 21, three with 19, 18, 17.
    QCOMPARE(scorers,
             (QStringList{u"1 Erling Haaland 27"_s, u"2 Cole Palmer 22"_s, u"3 Alexander Isak 21"_s, u"4 Dominic Solanke 19"_s,
                          u"4 Ollie Watkins 19"_s, u"4 Phil Foden 19"_s, u"7 Mohamed Salah 18"_s, u"8 Son Heung-min 17"_s}));
}

void TestRealSeason::scorersPerNinety()
{
    const auto board = leaderboardOf(*m_frame, *m_pack, u"goals"_s, {.season = SeasonId{1}}, {}, {.time = m_pack->time()});
    QVERIFY(board);
    QCOMPARE(board->of, 297); // with a third of their team's minutes; counted from the files by hand
    QCOMPARE(board->unqualified, 273);
    QCOMPARE(board->rows[0].name, u"Erling Haaland"_s); // nobody below the minutes would lead: Wilson's 9 goals would make 0.711
    QVERIFY(std::abs(*board->rows[0].metric.rate.value.number - .951821) < 5e-7);
    QCOMPARE(board->rows[1].name, u"Alexander Isak"_s);
    QVERIFY(std::abs(*board->rows[1].metric.rate.value.number - .838881) < 5e-7);
    QCOMPARE(board->rows[2].name, u"Diogo Teixeira da Silva"_s);
    QCOMPARE(board->rows[0].teamMatches, 38);
    QCOMPARE(board->rows[0].required[0].required, 0.3333 * 38 * 5400);
}

void TestRealSeason::everybodysSplitsAddUp()
{
    const QList<CareerChapter> chapters{{.frame = m_frame, .competition = CompetitionId{1}, .time = m_pack->time()}};
    for (const FramePlayer &player : m_frame->players()) {
        const auto splits = splitsOf(chapters, *m_pack, player.id, {.season = SeasonId{1}}, {SplitBy::Location, SplitBy::Role}, 0,
                                     {u"goals"_s, u"yellow_cards"_s, u"expected_goals"_s});
        QVERIFY(splits);
        for (qsizetype metric = 0; metric < 3; ++metric) {
            double sum = 0;
            for (const SplitCell &cell : splits->cells)
                sum += cell.metrics[metric].metric.total.number.value_or(0);
            QVERIFY(std::abs(sum - splits->baseline.metrics[metric].total.number.value_or(0)) < 1e-9);
        }
        if (player.name != "Erling Haaland"_L1)
            continue;
        // Counted from the files by hand: lines, goals, minutes.
        QCOMPARE(splits->cells.size(), 4);
        QCOMPARE(splits->cells[0].key[1].value, u"starter"_s);
        QCOMPARE(splits->cells[0].metrics[0].metric.total, Value::of(15));
        QCOMPARE(splits->cells[0].sample, (Sample{.matches = 15, .starts = 15, .time = 1287 * 60, .possibleTime = 15 * 5400}));
        QCOMPARE(splits->cells[1].sample, (Sample{.matches = 1, .starts = 0, .time = 19 * 60, .possibleTime = 4 * 5400}));
        QCOMPARE(splits->cells[2].metrics[0].metric.total, Value::of(11));
        QCOMPARE(splits->cells[3].metrics[0].metric.total, Value::of(1));
    }
}

void TestRealSeason::spreadAndScatter()
{
    const SummaryOptions options{.time = m_pack->time()};
    const auto spread = distributionOf(*m_frame, *m_pack, u"goals"_s, {}, options);
    QVERIFY(spread);
    QCOMPARE(spread->groups[0].n, 314); // the cohort of thirty percent
    QVERIFY(std::abs(*spread->groups[0].box->max.number - .951821) < 5e-7);
    int inGroups = 0;
    for (const DistributionGroup &group : spread->groups.sliced(1))
        inGroups += group.n;
    QCOMPARE(inGroups, 314);
    const auto scatter = scatterOf(*m_frame, *m_pack, u"expected_goals"_s, u"goals"_s, true, options);
    QVERIFY(scatter);
    QCOMPARE(scatter->correlation.n, 314);
    QVERIFY(*scatter->correlation.pearson.value.number > 0.8);
    QVERIFY(*scatter->correlation.pearson.p.number < 1e-50);
}

QTEST_GUILESS_MAIN(TestRealSeason)
#include "tst_realseason.moc"
