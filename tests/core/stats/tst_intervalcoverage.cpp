// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stats/simulation.h"
#include <QtTest/QTest>
#include <algorithm>

using namespace touchline;
using namespace touchline::test;

namespace {

constexpr double bar = .925; // at nominal .95
const QList<double> dispersions{1, 1.5, 2, 3};
const QList<double> benches{0, .3, .7, 1};

/** Shares of several kinds of players: all of them together, and the worst. */
struct Coverage
{
    Share all;
    double worst = 1;
    void add(const Share &kind)
    {
        all.hits += kind.hits;
        all.tries += kind.tries;
        worst = std::min(worst, kind.value());
    }
    /** Above the bar by more than three standard errors. */
    bool holds() const { return all.value() - 3 * all.error(bar) >= bar; }
};

template<typename Covers> Share repeated(int times, const Covers &covers)
{
    Share share;
    for (int time = 0; time < times; ++time) {
        if (const std::optional<bool> covered = covers())
            share.add(*covered);
    }
    return share;
}

bool contains(const std::optional<Interval> &interval, double truth)
{
    return interval && interval->low <= truth && truth <= interval->high;
}

QByteArray written(const Coverage &coverage)
{
    return QByteArray::number(coverage.all.value(), 'f', 4) + " (worst " + QByteArray::number(coverage.worst, 'f', 3) + ")";
}

} // namespace

/**
 * How often 95 % intervals hold the truth, over players who start, come from the bench or do both, and rates from one in five matches to
 * eight a match. The tables stand in the log; docs/statistics.md says what they say.
 */
class TestIntervalCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void proportions();
    void clumpedProportions();
    void measures();
    void plainGarwoodWouldFail();

private:
    Coverage ofCounts(int appearances, double dispersion, int times, bool eachTold = true);
};

Coverage TestIntervalCoverage::ofCounts(int appearances, double dispersion, int times, bool eachTold)
{
    Simulation simulation(unsigned(appearances * 10 + int(dispersion * 2)));
    Coverage coverage;
    for (const double bench : benches) {
        for (const double rate : {.2, .5, 2., 8.}) {
            const Kind kind{.appearances = appearances, .fromBench = bench, .perMatch = rate, .dispersion = dispersion};
            coverage.add(repeated(times, [&]() -> std::optional<bool> {
                const auto each = simulation.counts(kind);
                const Sampled sum = sumOf(each);
                const auto interval = countInterval(sum.x, sum.t, eachTold ? std::span<const Sampled>(each) : std::span<const Sampled>());
                return contains(interval ? std::optional(interval->interval) : std::nullopt, rate / 90);
            }));
        }
    }
    return coverage;
}

void TestIntervalCoverage::counts_data()
{
    QTest::addColumn<int>("appearances");
    for (const int appearances : {2, 3, 5, 8, 10, 12, 20, 34})
        QTest::addRow("%d appearances", appearances) << appearances;
}

void TestIntervalCoverage::counts()
{
    QFETCH(int, appearances);
    for (const double dispersion : dispersions) {
        const Coverage coverage = ofCounts(appearances, dispersion, 1000);
        qInfo("counts, %d appearances, dispersion %.1f: %s, SE %.4f", appearances, dispersion, written(coverage).constData(),
              coverage.all.error(bar));
        QVERIFY2(coverage.holds(), written(coverage).constData());
        // One kind of player may fare worse: rare events that come in clumps, of which the record shows too few to tell.
        QVERIFY2(coverage.worst > .82, written(coverage).constData());
        if (dispersion <= 1.5)
            QVERIFY2(coverage.worst > .91, written(coverage).constData());
    }
}

void TestIntervalCoverage::plainGarwoodWouldFail()
{
    // What phi is for: without it the same players fall far below the bar.
    const Coverage plain = ofCounts(20, 3, 300, false);
    qInfo("counts, 20 appearances, dispersion 3, Garwood without phi: %s", written(plain).constData());
    QVERIFY(plain.all.value() < .87);
}

void TestIntervalCoverage::proportions()
{
    Simulation simulation(31);
    for (const int appearances : {5, 12, 34}) {
        Coverage coverage;
        for (const double bench : benches) {
            for (const double attempts : {1., 4., 12.}) {
                for (const double truth : {.1, .3, .5, .85}) {
                    const Kind kind{.appearances = appearances, .fromBench = bench, .perMatch = attempts};
                    coverage.add(repeated(600, [&]() -> std::optional<bool> {
                        const Sampled sum = sumOf(simulation.proportions(kind, truth));
                        return sum.t > 0 ? std::optional(contains(wilsonInterval(sum.x, sum.t), truth)) : std::nullopt;
                    }));
                }
            }
        }
        qInfo("proportions, %d appearances: %s, SE %.4f", appearances, written(coverage).constData(), coverage.all.error(bar));
        QVERIFY2(coverage.holds(), written(coverage).constData());
        QVERIFY2(coverage.worst > .85, written(coverage).constData()); // a handful of attempts: Wilson swings around .95
    }
}

void TestIntervalCoverage::clumpedProportions()
{
    // Wilson's interval is for attempts that know nothing of each other; phi is for those that do.
    Simulation simulation(32);
    for (const int appearances : {5, 8, 20, 34}) {
        for (const double dispersion : dispersions) {
            Coverage coverage;
            Share plain;
            for (const double truth : {.3, .5, .8}) {
                const Kind kind{.appearances = appearances, .fromBench = .3, .perMatch = 8, .dispersion = dispersion};
                coverage.add(repeated(1000, [&]() -> std::optional<bool> {
                    const auto each = simulation.proportions(kind, truth);
                    const Sampled sum = sumOf(each);
                    if (!(sum.t > 0))
                        return std::nullopt;
                    plain.add(contains(wilsonInterval(sum.x, sum.t), truth));
                    const auto interval = proportionInterval(sum.x, sum.t, each);
                    return contains(interval ? std::optional(interval->interval) : std::nullopt, truth);
                }));
            }
            qInfo("proportions, %d appearances, dispersion %.1f: %s, without phi %.3f", appearances, dispersion,
                  written(coverage).constData(), plain.value());
            QVERIFY2(coverage.all.value() > (appearances < 8 ? .84 : appearances < 20 ? .90 : bar), written(coverage).constData());
            QVERIFY(dispersion < 2 || plain.value() < .88);
        }
    }
}

void TestIntervalCoverage::measures()
{
    // Gamma-distributed, as skewed as xG is and more; dispersion is variance over mean of a match.
    Simulation simulation(33);
    for (const int appearances : {5, 12, 20, 34}) {
        for (const double dispersion : {.1, .3, 1.}) {
            Coverage coverage;
            for (const double bench : benches) {
                for (const double mean : {.3, 2., 10.}) {
                    const Kind kind{.appearances = appearances, .fromBench = bench, .perMatch = mean, .dispersion = dispersion};
                    coverage.add(repeated(500, [&]() -> std::optional<bool> {
                        const auto each = simulation.measures(kind);
                        const Sampled sum = sumOf(each);
                        return contains(residualInterval(sum.x, sum.t, each), mean / 90);
                    }));
                }
            }
            qInfo("measures, %d appearances, dispersion %.1f: %s, SE %.4f", appearances, dispersion, written(coverage).constData(),
                  coverage.all.error(bar));
            // What the form reaches, and no less: near the bar for measures that are little skewed, short of it for few lumpy matches.
            const double reached = dispersion < .2 ? .90 : dispersion < .5 ? .87 : .79;
            QVERIFY2(coverage.all.value() > reached, written(coverage).constData());
            if (dispersion < .5 && appearances >= 34)
                QVERIFY2(coverage.all.value() > bar, written(coverage).constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestIntervalCoverage)
#include "tst_intervalcoverage.moc"
