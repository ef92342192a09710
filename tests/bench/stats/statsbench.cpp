// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the table "Speed" of docs/benchmarks.md, each row beside its peer in the same run; `./dev bench` calls it.
// Usage: statsbench FILE.md [--benchmark_...]
#include "core/contract/codec.h"
#include "core/stats/cohort.h"
#include "core/stats/playersums.h"
#include "server/data/framestore.h"
#include "tests/bench/stats/peers.h"
#include "tests/bench/stats/storedseason.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <benchmark/benchmark.h>
#include <map>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::bench;

namespace {

constexpr int leaguePlayers = 660; // in 38 rounds: 25,080 lines
constexpr int rounds = 38;

const SeasonFrame &league()
{
    static const auto frame = frameOf(twentyMetrics(), leaguePlayers, rounds);
    return *frame;
}

const SeasonFrame &million()
{
    static const auto frame = frameOf(twentyMetrics(), 25'000, 40);
    return *frame;
}

const SeasonFrame &footballLeague()
{
    static const auto frame = frameOf(football(), leaguePlayers, rounds);
    return *frame;
}

/** Totals and means of every player in every metric. */
double totalsAndMeans(const SeasonFrame &frame)
{
    const PlayerSums sums(frame, std::nullopt);
    double means = 0;
    for (int metric = 0; metric < frame.metricCount(); ++metric) {
        for (int player = 0; player < int(frame.players().size()); ++player) {
            const MetricSum sum = sums.metric(metric, player);
            if (sum.lines > 0)
                means += double(sum.sum) / sum.lines;
        }
    }
    return means;
}

void leagueSums(benchmark::State &state)
{
    const SeasonFrame &frame = league();
    for (auto _ : state)
        benchmark::DoNotOptimize(totalsAndMeans(frame));
}

void leagueGroupBy(benchmark::State &state)
{
    const GroupBy query(league());
    for (auto _ : state)
        benchmark::DoNotOptimize(query.run());
}

void millionSums(benchmark::State &state)
{
    const SeasonFrame &frame = million();
    for (auto _ : state)
        benchmark::DoNotOptimize(totalsAndMeans(frame));
}

void millionRead(benchmark::State &state)
{
    const SeasonFrame &frame = million();
    for (auto _ : state)
        benchmark::DoNotOptimize(readPlainly(frame));
}

void percentiles(benchmark::State &state)
{
    static const auto frame = frameOf(twentyMetrics(), 5'000, 20);
    const SummaryOptions options{.time = twentyMetrics().time(), .cohort = u"competition"_s};
    const auto quantities = *Quantity::allOf(twentyMetrics(), {}, options.time, 0);
    int player = 0;
    for (auto _ : state) {
        player = (player + 7) % 5'000;
        const CohortMembers members(*frame, twentyMetrics(), frame->playerSums(), player, options);
        for (const Quantity &quantity : quantities) {
            const auto values = members.valuesOf(quantity);
            benchmark::DoNotOptimize(compare(*values, members.qualifiedValue(player, quantity), quantity.better(), false));
        }
    }
}

void summaries(benchmark::State &state, const SeasonFrame &frame, const SportPack &pack)
{
    const SummaryOptions options{.time = pack.time()};
    int player = 0;
    qsizetype bytes = 0;
    qsizetype answers = 0;
    for (auto _ : state) {
        player = (player + 7) % int(frame.players().size());
        const auto summary = summarise(frame, pack, PlayerId{player + 1}, {.season = frame.season()}, options);
        const QByteArray json = encodeAnswer(*summary, {.dataRevision = frame.revision(), .definitions = pack.definitions()}, {});
        bytes += json.size();
        ++answers;
    }
    state.counters["bytes"] = double(bytes) / double(answers);
}

void summaryOfTwenty(benchmark::State &state)
{
    summaries(state, league(), twentyMetrics());
}

void summaryOfFootball(benchmark::State &state)
{
    summaries(state, footballLeague(), football());
}

void loading(benchmark::State &state, int seasons)
{
    const StoredSeasons stored(seasons, leaguePlayers, rounds);
    for (auto _ : state) {
        FrameStore store(stored.database(), [](const QString &) { return &twentyMetrics(); });
        benchmark::DoNotOptimize(store.frameFor(stored.newest()));
    }
    state.counters["lines"] = stored.lines();
}

void loadOnly(benchmark::State &state)
{
    loading(state, 1);
}

void loadAmongFour(benchmark::State &state)
{
    loading(state, 4);
}

BENCHMARK(leagueSums)->Unit(benchmark::kMicrosecond);
BENCHMARK(leagueGroupBy)->Unit(benchmark::kMicrosecond);
BENCHMARK(millionSums)->Unit(benchmark::kMicrosecond);
BENCHMARK(millionRead)->Unit(benchmark::kMicrosecond);
BENCHMARK(percentiles)->Unit(benchmark::kMicrosecond);
BENCHMARK(summaryOfTwenty)->Unit(benchmark::kMicrosecond);
BENCHMARK(summaryOfFootball)->Unit(benchmark::kMicrosecond);
BENCHMARK(loadOnly)->Unit(benchmark::kMicrosecond);
BENCHMARK(loadAmongFour)->Unit(benchmark::kMicrosecond);

/** Shows the runs as ever and keeps their CPU time: the least disturbed repetition of each. */
class Keeper : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            const double time = run.GetAdjustedCPUTime(); // microseconds
            double &least = m_times.try_emplace(run.run_name.function_name, time).first->second;
            least = std::min(least, time);
            for (const auto &[name, counter] : run.counters)
                m_counters[run.run_name.function_name + '.' + name] = counter.value;
        }
    }
    double time(const std::string &name) const { return at(m_times, name); }
    double counter(const std::string &name) const { return at(m_counters, name); }

private:
    static double at(const std::map<std::string, double> &map, const std::string &name)
    {
        const auto found = map.find(name);
        return found == map.end() ? 0 : found->second;
    }
    std::map<std::string, double> m_times;
    std::map<std::string, double> m_counters;
};

QString row(const QString &what, const QString &figure, const QString &peer, const QString &bar)
{
    return u"| %1 | %2 | %3 | %4 |\n"_s.arg(what, figure, peer, bar);
}

QString ratio(double a, double b)
{
    return b > 0 ? QString::number(a / b, 'f', 2) : u"-"_s;
}

QString microseconds(double time)
{
    return QString::number(time, 'f', time < 100 ? 2 : 0) + u" us"_s;
}

QString table(const Keeper &kept)
{
    const auto perLine = [&kept](const std::string &name) {
        return QString::number(kept.time(name) / kept.counter(name + ".lines"), 'f', 2) + u" us/line"_s;
    };
    const auto bytes = [&kept](const std::string &name) { return QString::number(kept.counter(name + ".bytes"), 'f', 0); };
    return u"| What | CPU time | Peer in the same run | Bar |\n|---|---|---|---|\n"_s
        + row(u"25,080 lines x 20 metrics: totals and means of every player"_s, microseconds(kept.time("leagueSums")),
              u"SQLite GROUP BY: %1; ratio %2"_s.arg(microseconds(kept.time("leagueGroupBy")),
                                                     ratio(kept.time("leagueGroupBy"), kept.time("leagueSums"))),
              u"1 ms; 50"_s)
        + row(u"1,000,000 lines x 20 metrics, the same"_s, microseconds(kept.time("millionSums")),
              u"plain read of the columns: %1; ratio %2"_s.arg(microseconds(kept.time("millionRead")),
                                                               ratio(kept.time("millionSums"), kept.time("millionRead"))),
              u"1.5"_s)
        + row(u"one player's 20 percentiles among 5,000"_s, microseconds(kept.time("percentiles")), {}, u"5 us"_s)
        + row(u"summary of 20 metrics, all comparisons, %1 bytes of JSON"_s.arg(bytes("summaryOfTwenty")),
              microseconds(kept.time("summaryOfTwenty")), {}, u"60 us"_s)
        + row(u"the same of the whole football pack (%1 + %2), %3 bytes"_s.arg(football().metrics().size())
                  .arg(football().derived().size())
                  .arg(bytes("summaryOfFootball")),
              microseconds(kept.time("summaryOfFootball")), {}, u"none"_s)
        + row(u"season of 25,080 lines from SQLite, alone"_s, perLine("loadOnly"), {}, u"1.2 us/line"_s)
        + row(u"the same among four seasons"_s, perLine("loadAmongFour"), {}, u"1.2 us/line"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // Qt's SQL drivers want one
    benchmark::Initialize(&argc, argv);
    Keeper kept;
    benchmark::RunSpecifiedBenchmarks(&kept);
    const QString figures = table(kept);
    QTextStream(stdout) << figures;
    if (argc < 2)
        return 0;
    QFile file(QString::fromLocal8Bit(argv[1]));
    return file.open(QIODevice::WriteOnly) && file.write(figures.toUtf8()) >= 0 ? 0 : 1;
}
