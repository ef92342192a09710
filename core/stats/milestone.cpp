// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/milestone.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int nearAppearances = 2;
constexpr double nearByMeans = 3;
constexpr int fewestBefore = 10; // appearances before a record
constexpr double leastRecord = 2;
constexpr int shortestStreak = 3;
constexpr double likeliestStreak = 0.05;

/** One line of a metric, in its place in the player's time. */
struct Moment
{
    const SeasonFrame *frame = nullptr;
    int row = 0;
    double value = 0;
    bool played = false;
    qint64 kickOff() const { return frame->matchOf(row).kickOff; }
    CareerMatch match() const { return careerMatch(*frame, row); }
};
using PlayerMoments = std::vector<Moment>;

/** Competitions of one year overlap: the order is that of the clock, not of the seasons. */
void sortByClock(PlayerMoments &moments)
{
    std::ranges::stable_sort(moments, {}, &Moment::kickOff);
}

/** Index of the first of the last five appearances. */
size_t recentFrom(const PlayerMoments &moments)
{
    int left = recentAppearances;
    for (size_t index = moments.size(); index > 0; --index) {
        left -= moments[index - 1].played ? 1 : 0;
        if (left == 0)
            return index - 1;
    }
    return 0;
}

double sumOf(std::span<const Moment> moments)
{
    double sum = 0;
    for (const Moment &moment : moments)
        sum += moment.value;
    return sum;
}

/** The largest milestone that the recent moments reached, and the next when it is near. */
template<typename Next>
void addMilestones(QList<Milestone> &milestones, const Milestone &about, const PlayerMoments &moments, double near, const Next &next)
{
    const size_t recent = recentFrom(moments);
    double total = sumOf(std::span(moments).first(recent));
    Milestone reached = about;
    for (size_t index = recent; index < moments.size(); ++index) {
        total += moments[index].value;
        for (qint64 number = next(total - moments[index].value); double(number) <= total; number = next(double(number))) {
            reached.number = number;
            reached.match = moments[index].match();
        }
    }
    reached.total = total;
    if (reached.match)
        milestones.append(reached);
    Milestone ahead = about;
    ahead.number = next(total);
    ahead.total = total;
    if (total > 0 && ahead.number > 1 && double(ahead.number) - total <= near)
        milestones.append(ahead);
}

/** The best of `moments` that is recent and larger than all before it; nothing when there are too few of them. */
std::optional<NewRecord> matchRecord(const NewRecord &about, const PlayerMoments &moments, size_t recent)
{
    double best = 0;
    int before = 0;
    std::optional<NewRecord> record;
    for (size_t index = 0; index < moments.size(); ++index) {
        const Moment &moment = moments[index];
        if (index >= recent && before >= fewestBefore && moment.value > best && moment.value >= leastRecord) {
            if (!record) {
                record = about;
                record->previous = best;
            }
            record->value = moment.value;
            record->match = moment.match();
        }
        best = std::max(best, moment.value);
        before += index < recent && moment.played ? 1 : 0;
    }
    return record;
}

/** The sum of the newest season, when the recent moments lifted it above the sum of every earlier one. */
std::optional<NewRecord> totalRecord(const NewRecord &about, const PlayerMoments &moments, size_t recent)
{
    const SeasonFrame *season = moments.back().frame;
    QHash<const SeasonFrame *, double> sums;
    for (const Moment &moment : moments)
        sums[moment.frame] += moment.value;
    NewRecord record = about;
    record.value = sums.take(season);
    if (sums.isEmpty() || record.value < leastRecord)
        return std::nullopt;
    record.previous = *std::ranges::max_element(sums);
    double sum = 0;
    for (size_t index = 0; index < moments.size() && sum <= record.previous; ++index) {
        sum += moments[index].frame == season ? moments[index].value : 0;
        if (sum > record.previous && index >= recent) {
            record.match = moments[index].match();
            return record;
        }
    }
    return std::nullopt;
}

void addRecords(QList<NewRecord> &records, NewRecord about, const PlayerMoments &moments)
{
    const size_t recent = recentFrom(moments);
    about.kind = u"match"_s;
    if (auto record = matchRecord(about, moments, recent)) {
        records.append(*std::move(record));
    } else {
        about.kind = u"season_match"_s;
        PlayerMoments season = moments;
        std::erase_if(season, [&moments](const Moment &moment) { return moment.frame != moments.back().frame; });
        if (season.size() < moments.size()) {
            if (auto best = matchRecord(about, season, std::min(recentFrom(season), season.size())))
                records.append(*std::move(best));
        }
    }
    about.kind = u"season_total"_s;
    if (auto record = totalRecord(about, moments, recent))
        records.append(*std::move(record));
}

void addStreak(QList<Streak> &streaks, Streak about, PlayerMoments moments)
{
    std::erase_if(moments, [](const Moment &moment) { return !moment.played; });
    int length = 0;
    int hits = 0;
    for (const Moment &moment : moments) {
        hits += moment.value > 0 ? 1 : 0;
        length = moment.value > 0 ? length + 1 : 0;
        about.longest = std::max(about.longest, length);
    }
    // Laplace's rule keeps a player who always had something, or never before, from a share of 1 or 0.
    const double share = double(hits - length + 1) / double(int(moments.size()) - length + 2);
    about.length = length;
    about.chance = std::pow(share, length);
    if (length < shortestStreak || about.chance > likeliestStreak)
        return;
    about.first = moments[moments.size() - size_t(length)].match();
    about.last = moments.back().match();
    streaks.append(std::move(about));
}

/** Whether more of it is worth a word. */
bool isCelebrated(const Quantity &quantity)
{
    return !quantity.isRatio() && quantity.distribution() != Distribution::Measure && quantity.better() != Better::Lower
        && quantity.isNeverNegative();
}

} // namespace

qint64 nextAppearanceMilestone(qint64 total)
{
    for (const qint64 number : {1, 10, 25, 50, 75, 100}) {
        if (total < number)
            return number;
    }
    const qint64 step = total < 500 ? 50 : 100;
    return (total / step + 1) * step;
}

qint64 nextTotalMilestone(double total)
{
    if (total < 1)
        return 1;
    for (qint64 ten = 10; ten < 1'000'000'000'000'000; ten *= 10) {
        for (const qint64 number : {ten, 2 * ten, 5 * ten}) {
            if (total < double(number))
                return number;
        }
    }
    return std::numeric_limits<qint64>::max();
}

Result<Feats> featsOf(const QList<CareerChapter> &chapters, const SportPack &pack, PlayerId player, const QStringList &metrics)
{
    Feats feats;
    PlayerMoments appearances;
    std::vector<std::pair<const CareerChapter *, std::vector<int>>> seasons;
    QString name;
    for (const CareerChapter &chapter : chapters) {
        const SeasonFrame &frame = *chapter.frame;
        if (frame.metricCount() != pack.metrics().size())
            return fail(ErrorCode::Internal, u"Season %1 has other metrics than the sport."_s.arg(toNumber(frame.season())));
        const auto index = frame.indexOf(player);
        if (!index)
            continue;
        name = frame.players().at(*index).name;
        seasons.emplace_back(&chapter, rowsIn(frame, pack, *index, {.season = frame.season()}));
        for (const int row : seasons.back().second) {
            if (frame.played(row))
                appearances.push_back({.frame = &frame, .row = row, .value = 1, .played = true});
        }
    }
    sortByClock(appearances);
    addMilestones(feats.milestones, {.player = player, .name = name}, appearances, nearAppearances,
                  [](double total) { return nextAppearanceMilestone(qint64(total)); });
    for (const QString &metric : metrics) {
        const auto quantity = Quantity::of(pack, metric, pack.time(), 0);
        if (!quantity)
            return failed(quantity);
        if (!isCelebrated(*quantity))
            continue;
        PlayerMoments moments;
        for (const auto &[chapter, rows] : seasons) {
            const QuantityLines lines(*chapter->frame, *quantity, rows);
            for (const auto &line : lines.lines()) {
                const double value = quantity->natural(line.terms.x);
                moments.push_back({.frame = chapter->frame.get(), .row = line.row, .value = value, .played = line.played});
            }
        }
        if (moments.empty())
            continue;
        sortByClock(moments);
        const auto played = std::ranges::count_if(moments, &Moment::played);
        const double near = played == 0 ? 0 : std::max(1.0, nearByMeans * sumOf(moments) / double(played));
        addMilestones(feats.milestones, {.player = player, .name = name, .metric = metric}, moments, near, nextTotalMilestone);
        if (quantity->distribution() != Distribution::Flag)
            addRecords(feats.records, {.player = player, .name = name, .metric = metric}, moments);
        addStreak(feats.streaks, {.player = player, .name = name, .metric = metric}, std::move(moments));
    }
    return feats;
}

} // namespace touchline
