// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/teamrecord.h"
#include "core/stats/explain.h"
#include "core/stats/linetraits.h"
#include "core/stats/metricsummary.h"
#include "core/stats/teamsides.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

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

Terms addedUp(const std::vector<Terms> &each)
{
    Terms added;
    for (const Terms &terms : each) {
        added.x += terms.x;
        added.t += terms.t;
    }
    return added;
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
bool hasUnnamed(const TeamSide &side, const NamedTeams &named)
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

TeamFigure figureOf(const RecordedMatches &recorded, const Quantity &quantity, int per)
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
    const QString noSum = !std::isfinite(sum.x) ? u"not_computable"_s : isSame(addedUp(recorded.each), sum) ? QString() : u"not_additive"_s;
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

Explanation explained(const SportPack &pack, const TeamSide &side, const Quantity &quantity, const RecordedMatches &recorded,
                      const TeamFigure &figure)
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

void addRanks(TeamMetric &metric, const Quantity &quantity, const std::vector<TeamSide> &sides, int per)
{
    std::vector<double> own;
    std::vector<double> against;
    for (const TeamSide &side : sides) {
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

    std::vector<TeamSide> sides;
    if (ranks == TeamRanks::Shown && period == Period{.season = period.season}) {
        std::set<TeamId> teams;
        for (const FrameMatch &match : frame.matches())
            teams.insert({match.home, match.away});
        for (const TeamId other : teams)
            sides.push_back(sideOf(frame, other, matchesIn(frame, other, period)));
    }
    const Value unranked = Value::none(ranks == TeamRanks::Hidden ? u"other_teams_hidden"_s : u"period_not_comparable"_s);
    const TeamSide own = sideOf(frame, team, matches);
    TeamSide opponents = opponentsOf(own);
    opponents.unnamed = hasUnnamed(opponents, options.named);
    const auto figureFor = [&](const TeamSide &side, const Quantity &quantity) {
        const RecordedMatches recorded = recordedOf(side, quantity);
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
