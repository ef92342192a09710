// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/career.h"
#include "core/stats/rows.h"
#include "core/stats/stretch.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

bool reachesMinimum(const Quantity &quantity, const Stretch &season)
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

void addSeasonRecord(CareerRecord &record, const Quantity &quantity, const QuantityLines &lines, const Stretch &season)
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

CareerRecord recordOf(const Quantity &quantity, const Stretches &seasons)
{
    const Value none = Value::none(seasons.empty() ? u"no_matches"_s : u"not_recorded"_s);
    CareerRecord record{.metric = quantity.id(), .seasonValue = none, .matchValue = quantity.isRatio() ? Value::none(u"ratio"_s) : none};
    for (const Stretch &season : seasons) {
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

void addAppearances(Career &career, const Stretches &seasons)
{
    // Competitions of one year overlap: the order is that of the clock, not of the seasons.
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (const Stretch &season : seasons) {
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
std::optional<Stretch> seasonOf(const CareerChapter &chapter, const SportPack &pack, PlayerId player)
{
    const SeasonFrame &frame = *chapter.frame;
    const auto index = frame.indexOf(player);
    if (!index)
        return std::nullopt;
    const Period whole{.season = frame.season()};
    Stretch season{.chapter = &chapter, .rows = rowsIn(frame, pack, *index, whole)};
    season.sample = sampleOf(frame, *index, whole, season.rows);
    return season.rows.empty() ? std::nullopt : std::optional(std::move(season));
}

/** One stretch per team of the season, in order of the first line. */
Stretches teamsOf(const Stretch &season, PlayerId player)
{
    const SeasonFrame &frame = season.frame();
    Stretches teams;
    for (const int row : season.rows) {
        const auto same = [&](const Stretch &stretch) { return frame.teamOf(stretch.rows.front()) == frame.teamOf(row); };
        if (const auto known = std::ranges::find_if(teams, same); known != teams.end())
            known->rows.push_back(row);
        else
            teams.push_back({.chapter = season.chapter, .rows = {row}});
    }
    for (Stretch &team : teams)
        team.sample = sampleOf(frame, *frame.indexOf(player), {.season = frame.season()}, team.rows, frame.teamOf(team.rows.front()));
    return teams;
}

/** The seasons of each competition, by the first of them. */
std::vector<Stretches> competitionsOf(const Stretches &seasons)
{
    std::vector<Stretches> competitions;
    for (const Stretch &season : seasons) {
        const auto same = [&season](const Stretches &others) { return others.front().chapter->competition == season.chapter->competition; };
        if (const auto known = std::ranges::find_if(competitions, same); known != competitions.end())
            known->push_back(season);
        else
            competitions.push_back({season});
    }
    return competitions;
}

/** The pack is known to have all `fields`. */
CareerPart careerPart(const Stretches &stretches, const SportPack &pack, int per, const QStringList &fields, bool explain)
{
    const TimeRule time = timeOfAll(stretches, pack);
    return partOf(stretches, *Quantity::allOf(pack, fields, time, per), time, per, explain ? &pack : nullptr);
}

} // namespace

CareerMatch careerMatch(const SeasonFrame &frame, int row)
{
    const FrameMatch &match = frame.matchOf(row);
    return {.season = frame.season(), .match = match.id, .day = match.day, .team = frame.teamOf(row), .opponent = frame.opponentOf(row)};
}

Result<Career> careerOf(const QList<CareerChapter> &chapters, const SportPack &pack, PlayerId player, int per, const QStringList &fields,
                        bool explain)
{
    const auto quantities = Quantity::allOf(pack, fields, pack.time(), per);
    if (!quantities)
        return failed(quantities);
    Career career{.player = player, .sport = pack.id()};
    Stretches seasons;
    for (const CareerChapter &chapter : chapters) {
        const SeasonFrame &frame = *chapter.frame;
        if (frame.metricCount() != pack.metrics().size())
            return fail(ErrorCode::Internal, u"Season %1 has other metrics than the sport."_s.arg(toNumber(frame.season())));
        if (const auto index = frame.indexOf(player))
            career.name = frame.players().at(*index).name;
        auto season = seasonOf(chapter, pack, player);
        if (!season)
            continue;
        for (const Stretch &team : teamsOf(*season, player)) {
            career.seasons.append({.season = frame.season(),
                                   .competition = chapter.competition,
                                   .team = frame.teamOf(team.rows.front()),
                                   .part = careerPart({team}, pack, per, fields, explain)});
        }
        seasons.push_back(*std::move(season));
    }
    for (const Stretches &competition : competitionsOf(seasons)) {
        career.competitions.append({.competition = competition.front().chapter->competition,
                                    .seasons = int(competition.size()),
                                    .part = careerPart(competition, pack, per, fields, explain)});
    }
    career.total = careerPart(seasons, pack, per, fields, explain);
    for (const Quantity &quantity : *quantities)
        career.records.append(recordOf(quantity, seasons));
    addAppearances(career, seasons);
    return career;
}

} // namespace touchline
