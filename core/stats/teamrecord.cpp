// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/teamrecord.h"
#include "core/stats/explain.h"
#include "core/stats/linetraits.h"
#include "core/stats/metricsummary.h"
#include "core/stats/rows.h"
#include "core/stats/teamsums.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** One side of the team's matches: its own, or the opponents'. */
struct Side
{
    const SeasonFrame &frame;
    std::vector<std::pair<int, Location>> matches; // index in the frame, and where this side played
    bool unnamed = false; // somebody of the opponents may not be named
};

bool isLineByLine(const Quantity &quantity)
{
    return quantity.kind() == Quantity::Kind::PerMatch;
}

Location otherOf(Location location)
{
    return location == Location::Home ? Location::Away : Location::Home;
}

Side opponentsOf(Side side)
{
    for (auto &match : side.matches)
        match.second = otherOf(match.second);
    return side;
}

std::vector<int> matchesIn(const SeasonFrame &frame, TeamId team, const Period &period)
{
    std::vector<int> matches;
    for (int index = 0; index < int(frame.matches().size()); ++index) {
        const FrameMatch &match = frame.matches().at(index);
        if ((match.home == team || match.away == team) && isIn(period, match, team))
            matches.push_back(index);
    }
    if (period.last && matches.size() > size_t(*period.last))
        matches.erase(matches.begin(), matches.end() - *period.last);
    return matches;
}

Side sideOf(const SeasonFrame &frame, TeamId team, const std::vector<int> &matches)
{
    Side side{.frame = frame, .matches = {}};
    for (const int match : matches)
        side.matches.emplace_back(match, locationIn(frame.matches().at(match), team));
    return side;
}

/** What the matches of a side recorded of a quantity: the sums of its inputs, and each match by itself. */
struct Recorded
{
    std::vector<double> inputs;
    double time = 0;
    double amount = 0; // of what is counted line by line
    std::vector<Terms> each;
    QString reason; // why there is nothing
};

Recorded recordedSums(const Side &side, const Quantity &quantity)
{
    Recorded recorded{.inputs = std::vector(quantity.inputs().size(), 0.0)};
    std::vector<double> inputs(quantity.inputs().size());
    for (const auto &[match, where] : side.matches) {
        bool complete = true;
        for (size_t input = 0; input < inputs.size() && complete; ++input) {
            const FormulaInput &wanted = quantity.inputs()[input];
            const bool theirs = wanted.side == FormulaInput::Side::Opponent;
            const qint64 sum = side.frame.teamSums().of(match, theirs ? otherOf(where) : where, wanted.metric);
            complete = sum != SeasonFrame::missing;
            inputs[input] = double(sum);
        }
        if (!complete)
            continue;
        const double length = double(side.frame.matches().at(match).length);
        recorded.each.push_back(quantity.terms(inputs, length));
        recorded.time += length;
        std::ranges::transform(recorded.inputs, inputs, recorded.inputs.begin(), std::plus());
    }
    return recorded;
}

/** Of a quantity that is counted for each line: `rows` are those of all matches' lines. */
Recorded recordedLines(const Side &side, const Quantity &quantity)
{
    Recorded recorded;
    std::map<int, Location> wanted(side.matches.begin(), side.matches.end());
    std::vector<int> rows;
    for (int row = 0; row < int(side.frame.rowCount()); ++row) {
        const auto match = wanted.find(side.frame.matchIndexOf(row));
        if (match != wanted.end() && match->second == side.frame.locationOf(row))
            rows.push_back(row);
    }
    std::map<int, double> amounts;
    const QuantityLines lines(side.frame, quantity, rows);
    recorded.inputs = lines.inputSums();
    for (const auto &line : lines.lines())
        amounts[side.frame.matchIndexOf(line.row)] += line.terms.x;
    for (const auto &[match, amount] : amounts) {
        const double length = double(side.frame.matches().at(match).length);
        recorded.each.push_back({.x = amount, .t = length});
        recorded.time += length;
        recorded.amount += amount;
    }
    return recorded;
}

Recorded recordedOf(const Side &side, const Quantity &quantity)
{
    const auto nothing = [](const QString &reason) { return Recorded{.reason = reason}; };
    // What a team chose to count line by line may count one line alone; sums of whole teams are no secret of a player.
    if (side.unnamed && quantity.isOfTeam() && isLineByLine(quantity))
        return nothing(u"team_metric"_s);
    if (quantity.isShared())
        return nothing(u"shared_metric"_s);
    if (quantity.isBroken())
        return nothing(u"definition_broken"_s);
    if (side.matches.empty())
        return nothing(u"no_matches"_s);
    Recorded recorded = isLineByLine(quantity) ? recordedLines(side, quantity) : recordedSums(side, quantity);
    if (recorded.each.empty())
        recorded.reason = u"not_recorded"_s;
    return recorded;
}

/** Its matches, in the units that people read. */
std::vector<Sampled> sampledOf(const Recorded &recorded, const Quantity &quantity)
{
    std::vector<Sampled> each;
    for (const Terms &terms : recorded.each)
        each.push_back({.x = quantity.natural(terms.x), .t = terms.t});
    return each;
}

Value finite(double number)
{
    return std::isfinite(number) ? Value::of(number) : Value::none(u"not_computable"_s);
}

TeamFigure nothing(const QString &reason, int per)
{
    const Value none = Value::none(reason);
    return {.total = none,
            .numerator = none,
            .denominator = none,
            .mean = none,
            .meanReason = reason,
            .rate = {.per = per, .value = none, .ciReason = reason, .shrunk = none}};
}

/** True when the matches' terms add up to those of their sums: not so for products of sums. */
bool addUp(const std::vector<Terms> &each, const Terms &sum)
{
    Terms added;
    for (const Terms &terms : each) {
        added.x += terms.x;
        added.t += terms.t;
    }
    const auto same = [](double a, double b) { return std::abs(a - b) <= 1e-9 * (1 + std::abs(b)); };
    return same(added.x, sum.x) && same(added.t, sum.t);
}

void addMean(TeamFigure &figure, const Quantity &quantity, const Terms &sum, const std::vector<Sampled> &each)
{
    std::vector<Sampled> counts;
    for (const Sampled &match : each)
        counts.push_back({.x = match.x, .t = 1});
    const double n = double(each.size());
    figure.mean = finite(quantity.natural(sum.x) / n);
    Rate perMatch;
    addInterval(perMatch, quantity, {.x = sum.x, .t = n}, counts);
    if (perMatch.ci95) // of a rate per N: a match is the unit here
        figure.meanCi95 = Interval{.low = perMatch.ci95->low / quantity.factor(), .high = perMatch.ci95->high / quantity.factor()};
    figure.meanReason = perMatch.ciReason;
}

/** Whether somebody of this side may not be named. */
bool hasUnnamed(const Side &side, const NamedTeams &named)
{
    if (!named)
        return false;
    const std::map<int, Location> wanted(side.matches.begin(), side.matches.end());
    for (int player = 0; player < int(side.frame.players().size()); ++player) {
        if (mayBeNamed(side.frame.players().at(player), named))
            continue;
        const auto [first, last] = side.frame.rowsOf(player);
        for (int row = first; row < last; ++row) {
            const auto match = wanted.find(side.frame.matchIndexOf(row));
            if (match != wanted.end() && match->second == side.frame.locationOf(row))
                return true;
        }
    }
    return false;
}

TeamFigure figureOf(const Recorded &recorded, const Quantity &quantity, int per)
{
    const int ratePer = quantity.isRatio() ? 0 : per;
    if (!recorded.reason.isEmpty())
        return nothing(recorded.reason, ratePer);
    const Terms sum =
        isLineByLine(quantity) ? Terms{.x = recorded.amount, .t = recorded.time} : quantity.terms(recorded.inputs, recorded.time);
    const std::vector<Sampled> each = sampledOf(recorded, quantity);
    const Value ratio = Value::none(u"ratio"_s);
    const Value amount = Value::none(u"not_a_ratio"_s);
    TeamFigure figure{.total = ratio, .numerator = amount, .denominator = amount, .mean = ratio, .n = int(each.size())};
    figure.rate = {.per = ratePer, .value = finite(quantity.value(sum)), .shrunk = Value::none(u"not_defined"_s)};
    if (quantity.kind() == Quantity::Kind::Plain) {
        figure.numerator = figure.denominator = Value::none(u"formula"_s);
    } else if (quantity.isRatio()) {
        figure.numerator = finite(sum.x);
        figure.denominator = finite(sum.t);
    } else {
        figure.total = finite(quantity.natural(sum.x));
    }
    const QString noSum = !std::isfinite(sum.x) ? u"not_computable"_s : addUp(recorded.each, sum) ? QString() : u"not_additive"_s;
    figure.meanReason = quantity.isRatio() ? ratio.reason : noSum;
    figure.rate.ciReason = figure.rate.value.number ? noSum : figure.rate.value.reason;
    if (!quantity.isRatio())
        figure.mean = Value::none(noSum);
    if (!noSum.isEmpty())
        return figure;
    if (!quantity.isRatio())
        addMean(figure, quantity, sum, each);
    if (figure.rate.value.number)
        addInterval(figure.rate, quantity, sum, each);
    return figure;
}

Explanation explained(const SportPack &pack, const Side &side, const Quantity &quantity, const Recorded &recorded, const TeamFigure &figure)
{
    const int n = int(recorded.each.size());
    const int missing = n > 0 || recorded.reason == "not_recorded"_L1 ? int(side.matches.size()) - n : 0;
    ExplainedSums sums{.inputs = recorded.inputs,
                       .each = sampledOf(recorded, quantity),
                       .sample = {.lines = n, .appearances = n, .missing = missing, .time = qint64(recorded.time)}};
    NullParts parts{{"total"_L1, reasonOf(figure.total)},
                    {"numerator"_L1, reasonOf(figure.numerator)},
                    {"denominator"_L1, reasonOf(figure.denominator)},
                    {"mean"_L1, reasonOf(figure.mean)},
                    {"mean_ci95"_L1, figure.meanReason}};
    // They are of the lines that count, which may be those of one player alone: the team's own sums less these are the others'.
    if (side.unnamed && isLineByLine(quantity) && recorded.reason.isEmpty()) {
        sums.inputs.clear();
        parts.emplace_back("inputs"_L1, u"single_player"_s);
    }
    return explanationOf(pack, quantity, sums, figure.rate, parts);
}

/** 1 + the number of teams that are better; ties share a place. */
std::optional<int> rankAmong(const std::vector<double> &values, const Value &value, bool lowerIsBetter)
{
    if (!value.number)
        return std::nullopt;
    return 1
        + int(std::ranges::count_if(values, [&](double other) { return lowerIsBetter ? other < *value.number : other > *value.number; }));
}

/** `unranked`: why nobody has a place at all. */
QString whyUnranked(const std::optional<int> &rank, const Value &value, const Value &unranked)
{
    return rank ? QString() : value.number ? unranked.reason : value.reason;
}

void addRanks(TeamMetric &metric, const Quantity &quantity, const std::vector<Side> &sides, int per)
{
    std::vector<double> own;
    std::vector<double> against;
    for (const Side &side : sides) {
        if (const auto value = figureOf(recordedOf(side, quantity), quantity, per).rate.value.number)
            own.push_back(*value);
        if (const auto value = figureOf(recordedOf(opponentsOf(side), quantity), quantity, per).rate.value.number)
            against.push_back(*value);
    }
    const bool lower = quantity.better() == Better::Lower;
    metric.ownRank = rankAmong(own, metric.own.rate.value, lower);
    metric.againstRank = rankAmong(against, metric.against.rate.value, !lower);
    metric.of = int(own.size());
}

void addResults(TeamRecord &record, const SeasonFrame &frame, TeamId team, const std::vector<int> &matches)
{
    for (const int index : matches) {
        const FrameMatch &match = frame.matches().at(index);
        record.time += match.length;
        const auto outcome = outcomeIn(match, team);
        if (!outcome) {
            ++record.unscored;
            continue;
        }
        ++(*outcome == Outcome::Win ? record.wins : *outcome == Outcome::Draw ? record.draws : record.losses);
        const bool home = match.home == team;
        record.scoreFor += home ? *match.homeScore : *match.awayScore;
        record.scoreAgainst += home ? *match.awayScore : *match.homeScore;
    }
}

} // namespace

Result<TeamRecord> teamRecord(const SeasonFrame &frame, const SportPack &pack, TeamId team, const Period &period,
                              const SummaryOptions &options, TeamRanks ranks)
{
    if (period.role || !period.position.isEmpty())
        return fail(ErrorCode::Invalid, u"A team's totals are of matches: \"role\" and \"position\" are of single players' lines."_s);
    const auto quantities = Quantity::allOf(pack, options.fields, options.time, options.per);
    if (!quantities)
        return failed(quantities);
    const auto matches = matchesIn(frame, team, period);
    TeamRecord record{.matches = int(matches.size()), .per = options.per > 0 ? options.per : options.time.per};
    addResults(record, frame, team, matches);

    std::vector<Side> sides;
    if (ranks == TeamRanks::Shown && period == Period{.season = period.season}) {
        std::set<TeamId> teams;
        for (const FrameMatch &match : frame.matches())
            teams.insert({match.home, match.away});
        for (const TeamId other : teams)
            sides.push_back(sideOf(frame, other, matchesIn(frame, other, period)));
    }
    const Value unranked = Value::none(ranks == TeamRanks::Hidden ? u"other_teams_hidden"_s : u"period_not_comparable"_s);
    const Side own = sideOf(frame, team, matches);
    Side opponents = opponentsOf(own);
    opponents.unnamed = hasUnnamed(opponents, options.named);
    const auto figureFor = [&](const Side &side, const Quantity &quantity) {
        const Recorded recorded = recordedOf(side, quantity);
        TeamFigure figure = figureOf(recorded, quantity, record.per);
        if (options.explain)
            figure.explanation = explained(pack, side, quantity, recorded, figure);
        return figure;
    };
    for (const Quantity &quantity : *quantities) {
        TeamMetric metric{
            .id = quantity.id(), .ratio = quantity.isRatio(), .own = figureFor(own, quantity), .against = figureFor(opponents, quantity)};
        if (!sides.empty())
            addRanks(metric, quantity, sides, record.per);
        metric.ownRankReason = whyUnranked(metric.ownRank, metric.own.rate.value, unranked);
        metric.againstRankReason = whyUnranked(metric.againstRank, metric.against.rate.value, unranked);
        addNull(metric.own.explanation, "rank"_L1, metric.ownRankReason);
        addNull(metric.against.explanation, "rank"_L1, metric.againstRankReason);
        record.metrics.append(std::move(metric));
    }
    return record;
}

} // namespace touchline
