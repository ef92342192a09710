// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "ui/viewmodel/playertexts.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class PlayerTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto packs = SportPacks::shipped();
        QVERIFY(packs);
        m_catalog = MetricCatalog(std::make_shared<const SportPack>(*packs->find(u"football"_s)), u"en"_s);
    }
    void cohortSentences_data()
    {
        QTest::addColumn<Cohort>("cohort");
        QTest::addColumn<QString>("line");
        QTest::newRow("position group") << Cohort{.kind = u"position_group"_s, .group = u"forwards"_s, .minimumTime = 54'000, .n = 61}
                                        << u"Percentiles among 61 forwards with at least 900 min, League 2025/26"_s;
        QTest::newRow("share of the team's time")
            << Cohort{.kind = u"competition"_s, .minimumShare = 0.3, .n = 314}
            << u"Percentiles among 314 players of all positions with at least 30 % of their team's time, League 2025/26"_s;
        QTest::newRow("a squad is ranked") << Cohort{.kind = u"squad"_s, .n = 7} << u"Ranks among 7 players of the squad, League 2025/26"_s;
        QTest::newRow("not comparable") << Cohort{.kind = u"position_group"_s, .n = 61, .reason = u"period_not_comparable"_s}
                                        << u"No percentiles: other players are compared over whole seasons and date ranges only."_s;
        QTest::newRow("nobody") << Cohort{} << u"Nobody to compare with in this period."_s;
    }
    void cohortSentences()
    {
        QFETCH(Cohort, cohort);
        QFETCH(QString, line);
        const Summary summary{.cohort = cohort};
        QCOMPARE(cohortLine({summary, m_catalog, u"League 2025/26"_s}), line);
    }
    void percentilesAreNeverAHundred_data()
    {
        QTest::addColumn<double>("percentile");
        QTest::addColumn<QString>("standing");
        QTest::newRow("best of all") << 99.8525 << u"99th pct. of 339"_s;
        QTest::newRow("hundred") << 100.0 << u"99th pct. of 339"_s;
        QTest::newRow("lowest") << 0.1 << u"1st pct. of 339"_s;
        QTest::newRow("teens") << 12.4 << u"12th pct. of 339"_s;
        QTest::newRow("second") << 82.0 << u"82nd pct. of 339"_s;
    }
    void percentilesAreNeverAHundred()
    {
        QFETCH(double, percentile);
        QFETCH(QString, standing);
        const Summary summary;
        const MetricSummary metric{.id = u"goals"_s, .comparison = {.percentile = Value::of(percentile), .of = 339, .qualified = true}};
        QCOMPARE(kpi({summary, m_catalog, {}}, metric).standing, standing);
    }
    void smallCohortShowsTheRank()
    {
        const Summary summary;
        const MetricSummary metric{.id = u"goals"_s,
                                   .comparison = {.percentile = Value::none(u"cohort_too_small"_s), .rank = 2, .of = 7, .qualified = true}};
        const auto tile = kpi({summary, m_catalog, {}}, metric);
        QCOMPARE(tile.standing, u"2nd of 7"_s);
        QVERIFY(!tile.percentile);
    }
    void smallSampleSaysSo()
    {
        const Summary summary{.sample = {.matches = 2, .time = 143 * 60}};
        const MetricSummary metric{.id = u"goals"_s, .comparison = {.percentile = Value::none(u"not_qualified"_s), .of = 61}};
        QCOMPARE(kpi({summary, m_catalog, {}}, metric).notQualified, u"only 143 min"_s);
    }
    void missingValueHasNoNumber()
    {
        const Summary summary;
        const MetricSummary metric{.id = u"goals"_s, .rate = {.value = Value::none(u"time_unknown"_s)}};
        const auto tile = kpi({summary, m_catalog, {}}, metric);
        QVERIFY(tile.value.isEmpty());
        QVERIFY(tile.definition.contains(u"playing time is not known"_s));
    }
    void percentagesAreScaledOnce()
    {
        QCOMPARE(m_catalog.rate(u"pass_completion"_s, Value::of(0.8234)), u"82.3 %"_s);
        QCOMPARE(m_catalog.interval(u"pass_completion"_s, Interval{0.8, 0.85}), u"80.0 – 85.0 %"_s);
        QCOMPARE(m_catalog.rate(u"goals"_s, Value::of(0.951821)), u"0.95"_s);
        QCOMPARE(m_catalog.timeText(2553 * 60), u"2,553 min"_s);
    }
    void whatNobodyRecordedHasNoAxis()
    {
        Summary summary{.positionGroup = u"forwards"_s, .cohort = {.kind = u"competition"_s, .n = 61}};
        for (const auto &id : {u"goals"_s, u"expected_goals"_s, u"assists"_s})
            summary.metrics.append(
                {.id = id, .rate = {.value = Value::of(1)}, .comparison = {.percentile = Value::of(50), .of = 61, .qualified = true}});
        summary.metrics.append({.id = u"shots"_s, .rate = {.value = Value::none(u"not_recorded"_s)}});
        const auto chart = radar({summary, m_catalog, {}});
        QCOMPARE(chart.axes.size(), 3);
    }
    void whatNobodyRecordedHasNoTile()
    {
        Summary summary{.positionGroup = u"forwards"_s};
        for (const auto &id : m_catalog.pack().charts().kpisOf(u"forwards"_s))
            summary.metrics.append({.id = id, .rate = {.value = Value::of(1)}});
        QVERIFY(summary.metrics.size() > 5);
        QCOMPARE(kpis({summary, m_catalog, {}}).size(), 5);
        QCOMPARE(kpis({summary, m_catalog, {}}).at(0).id, u"goals"_s);
        summary.metrics[0].rate.value = Value::none(u"not_recorded"_s);
        const auto tiles = kpis({summary, m_catalog, {}});
        QCOMPARE(tiles.size(), 5);
        QCOMPARE(tiles.at(0).id, summary.metrics.at(1).id);
        summary.metrics[1].rate.value = Value::none(u"time_unknown"_s); // recorded, and its tile says why there is no rate
        QCOMPARE(kpis({summary, m_catalog, {}}).at(0).id, summary.metrics.at(1).id);
    }
    void germanGroupsKeepTheirCapital()
    {
        const MetricCatalog german(std::make_shared<const SportPack>(m_catalog.pack()), u"de"_s);
        QCOMPARE(german.groupInText(u"forwards"_s), german.group(u"forwards"_s));
        QCOMPARE(m_catalog.groupInText(u"forwards"_s), u"forwards"_s);
    }

private:
    MetricCatalog m_catalog;
};

QTEST_GUILESS_MAIN(PlayerTextsTest)
#include "tst_playertexts.moc"
