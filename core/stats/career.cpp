// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/career.h"
#include "core/stats/metricsummary.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** The player's rows in one season, or those for one team of it. */
struct CareerStretch
{
    const CareerChapter *chapter = nullptr;
    std::vector<int> rows;
    Sample sample;
    const SeasonFrame &frame() const { return *chapter->frame; }
};
using CareerStretches = std::vector<CareerStretch>;

Sample sampleSum(const CareerStretches &stretches)
{
    Sample sum;
    for (const CareerStretch &stretch : stretches) {
        sum.matches += stretch.sample.matches;
        sum.starts += stretch.sample.starts;
        sum.time += stretch.sample.time;
        sum.possibleTime += stretch.sample.possibleTime;
        sum.timeKnown = sum.timeKnown && stretch.sample.timeKnown;
    }
    return sum;
}

QuantityLines careerLines(const Quantity &quantity, const CareerStretches &stretches)
{
    QuantityLines lines(quantity);
    for (const CareerStretch &stretch : stretches)
        lines.add(stretch.frame(), stretch.rows);
    return lines;
}

/** With the N that all the seasons share, else the pack's. */
TimeRule timeOfAll(const CareerStretches &stretches, const SportPack &pack)
{
    if (stretches.empty())
        return pack.time();
    const TimeRule &first = stretches.front().chapter->time;
    const bool agreed = std::ranges::all_of(stretches, [&first](const auto &stretch) { return stretch.chapter->time.per == first.per; });
    return agreed ? first : pack.time();
}

CareerMatch careerMatch(const SeasonFrame &frame, int row)
{
    const FrameMatch &match = frame.matchOf(row);
    return {.season = frame.season(), .match = match.id, .day = match.day, .team = frame.teamOf(row), .opponent = frame.opponentOf(row)};
}

bool reachesMinimum(const Quantity &quantity, const CareerStretch &season)
{
    return std::ranges::all_of(quantity.minimum(), [&season](const auto &minimum) {
        const auto column = season.frame().column(minimum.first);
        qint64 sum = 0;
        for (const int row : season.rows)
            sum += column[size_t(row)] == SeasonFrame::missing ? 0 : column[size_t(row)];
        return sum >= minimum.second;
    });
}

/** Whether a value takes the place of the record so far; equals do not. */
bool surpasses(double value, const Value &record, bool lower)
{
    return std::isfinite(value) && (!record.number || (lower ? value < *record.number : value > *record.number));
}

void addSeasonRecord(CareerRecord &record, const Quantity &quantity, const QuantityLines &lines, const CareerStretch &season)
{
    const Terms sum = lines.sum();
    const double whole = quantity.isRatio() ? quantity.value(sum) : quantity.natural(sum.x);
    if (quantity.isRatio() && !reachesMinimum(quantity, season)) {
        if (!record.seasonValue.number)
            record.seasonValue = Value::none(u"not_qualified"_s);
    } else if (surpasses(whole, record.seasonValue, quantity.isRatio() && quantity.better() == Better::Lower)) {
        record.seasonValue = Value::of(whole);
        record.season = season.frame().season();
    } else if (!record.seasonValue.number) {
        record.seasonValue = Value::none(u"not_computable"_s);
    }
}

CareerRecord recordOf(const Quantity &quantity, const CareerStretches &seasons)
{
    const Value none = Value::none(seasons.empty() ? u"no_matches"_s : u"not_recorded"_s);
    CareerRecord record{.metric = quantity.id(), .seasonValue = none, .matchValue = quantity.isRatio() ? Value::none(u"ratio"_s) : none};
    for (const CareerStretch &season : seasons) {
        const QuantityLines lines(season.frame(), quantity, season.rows);
        if (lines.lines().empty())
            continue;
        addSeasonRecord(record, quantity, lines, season);
        for (const auto &line : lines.lines()) {
            const double value = quantity.natural(line.terms.x);
            if (!quantity.isRatio() && surpasses(value, record.matchValue, false)) {
                record.matchValue = Value::of(value);
                record.match = careerMatch(season.frame(), line.row);
            }
        }
    }
    return record;
}

void addAppearances(Career &career, const CareerStretches &seasons)
{
    // Competitions of one year overlap: the order is that of the clock, not of the seasons.
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (const CareerStretch &season : seasons) {
        for (const int row : season.rows) {
            if (!season.frame().played(row))
                continue;
            const qint64 kickOff = season.frame().matchOf(row).kickOff;
            if (!first || kickOff < *first) {
                first = kickOff;
                career.first = careerMatch(season.frame(), row);
            }
            if (!last || kickOff >= *last) {
                last = kickOff;
                career.last = careerMatch(season.frame(), row);
            }
        }
    }
}

/** The player's season, unless there is nothing of it. */
std::optional<CareerStretch> seasonOf(const CareerChapter &chapter, const SportPack &pack, PlayerId player)
{
    const SeasonFrame &frame = *chapter.frame;
    const auto index = frame.indexOf(player);
    if (!index)
        return std::nullopt;
    const Period whole{.season = frame.season()};
    CareerStretch season{.chapter = &chapter, .rows = rowsIn(frame, pack, *index, whole)};
    season.sample = sampleOf(frame, *index, whole, season.rows);
    return season.rows.empty() ? std::nullopt : std::optional(std::move(season));
}

/** One stretch per team of the season, in order of the first line. */
CareerStretches teamsOf(const CareerStretch &season, PlayerId player)
{
    const SeasonFrame &frame = season.frame();
    CareerStretches teams;
    for (const int row : season.rows) {
        const auto same = [&](const CareerStretch &stretch) { return frame.teamOf(stretch.rows.front()) == frame.teamOf(row); };
        if (const auto known = std::ranges::find_if(teams, same); known != teams.end())
            known->rows.push_back(row);
        else
            teams.push_back({.chapter = season.chapter, .rows = {row}});
    }
    for (CareerStretch &team : teams)
        team.sample = sampleOf(frame, *frame.indexOf(player), {.season = frame.season()}, team.rows, frame.teamOf(team.rows.front()));
    return teams;
}

/** The seasons of each competition, by the first of them. */
std::vector<CareerStretches> competitionsOf(const CareerStretches &seasons)
{
    std::vector<CareerStretches> competitions;
    for (const CareerStretch &season : seasons) {
        const auto same = [&season](const CareerStretches &others) {
            return others.front().chapter->competition == season.chapter->competition;
        };
        if (const auto known = std::ranges::find_if(competitions, same); known != competitions.end())
            known->push_back(season);
        else
            competitions.push_back({season});
    }
    return competitions;
}

/** Sums and rates over the stretches; the pack is known to have all `fields`. */
CareerPart partOf(const CareerStretches &stretches, const SportPack &pack, int per, const QStringList &fields)
{
    const TimeRule time = timeOfAll(stretches, pack);
    CareerPart part{.per = per > 0 ? per : time.per, .sample = sampleSum(stretches)};
    const auto quantities = Quantity::allOf(pack, fields, time, per);
    for (const Quantity &quantity : *quantities) {
        const QuantityLines lines = careerLines(quantity, stretches);
        auto [total, numerator, denominator] = totalsOf(quantity, lines);
        part.metrics.append({.id = quantity.id(),
                             .ratio = quantity.isRatio(),
                             .total = std::move(total),
                             .numerator = std::move(numerator),
                             .denominator = std::move(denominator),
                             .rate = rateOf(quantity, lines, time, {})});
    }
    return part;
}

} // namespace

Result<Career> careerOf(const QList<CareerChapter> &chapters, const SportPack &pack, PlayerId player, int per, const QStringList &fields)
{
    const auto quantities = Quantity::allOf(pack, fields, pack.time(), per);
    if (!quantities)
        return failed(quantities);
    Career career{.player = player, .sport = pack.id()};
    CareerStretches seasons;
    for (const CareerChapter &chapter : chapters) {
        const SeasonFrame &frame = *chapter.frame;
        if (frame.metricCount() != pack.metrics().size())
            return fail(ErrorCode::Internal, u"Season %1 has other metrics than the sport."_s.arg(toNumber(frame.season())));
        if (const auto index = frame.indexOf(player))
            career.name = frame.players().at(*index).name;
        auto season = seasonOf(chapter, pack, player);
        if (!season)
            continue;
        for (const CareerStretch &team : teamsOf(*season, player)) {
            career.seasons.append({.season = frame.season(),
                                   .competition = chapter.competition,
                                   .team = frame.teamOf(team.rows.front()),
                                   .part = partOf({team}, pack, per, fields)});
        }
        seasons.push_back(*std::move(season));
    }
    for (const CareerStretches &competition : competitionsOf(seasons)) {
        career.competitions.append({.competition = competition.front().chapter->competition,
                                    .seasons = int(competition.size()),
                                    .part = partOf(competition, pack, per, fields)});
    }
    career.total = partOf(seasons, pack, per, fields);
    for (const Quantity &quantity : *quantities)
        career.records.append(recordOf(quantity, seasons));
    addAppearances(career, seasons);
    return career;
}

} // namespace touchline
