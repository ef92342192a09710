// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/playersums.h"
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

QTEST_GUILESS_MAIN(TestRealSeason)
#include "tst_realseason.moc"
