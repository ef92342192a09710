// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/scatter.h"
#include "core/stats/cohort.h"
#include "core/stats/comparer.h"
#include "core/stats/rows.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Values of two metrics, player by player, and who of the players may not be named. */
struct PairedValues
{
    std::vector<double> x;
    std::vector<double> y;
    UnnamedPlayers unnamed;

    /** `unnamedGroup`: the position group of somebody who may not be named. */
    void add(double ofX, double ofY, std::optional<int> unnamedGroup)
    {
        x.push_back(ofX);
        y.push_back(ofY);
        if (unnamedGroup)
            unnamed.add(*unnamedGroup);
    }
    /** `withheld`: CohortMembers::withheld() of either metric; then not even how many have both is told. */
    Correlation correlation(const QString &nameX, const QString &nameY, const QString &withheld) const
    {
        // Three sums over fewer strangers would leave too little to guess.
        const bool shown = withheld.isEmpty() && unnamed.areHidden();
        Correlation correlation = shown ? correlate(x, y) : noCorrelation(withheld.isEmpty() ? u"cohort_too_small"_s : withheld);
        correlation.x = nameX;
        correlation.y = nameY;
        correlation.n = withheld == "team_metric"_L1 ? 0 : int(x.size());
        return correlation;
    }
};

QString withheldOf(const CohortMembers &members, const Quantity &x, const Quantity &y)
{
    const QString reason = members.withheld(x);
    return reason == "team_metric"_L1 || members.withheld(y).isEmpty() ? reason : members.withheld(y);
}

SummaryOptions amongAll(SummaryOptions options)
{
    options.cohort = u"competition"_s;
    return options;
}

std::optional<double> anyValue(const CohortMembers &members, int player, const Quantity &quantity)
{
    const auto terms = members.termsOf(player, quantity);
    const double value = terms ? quantity.value(*terms) : std::numeric_limits<double>::quiet_NaN();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

Result<Scatter> scatterOf(const SeasonFrame &frame, const SportPack &pack, const QString &x, const QString &y, bool qualifiedOnly,
                          const SummaryOptions &options)
{
    const Period whole{.season = frame.season()};
    if (const auto checked = checkQuestion(frame, pack, whole, options); !checked)
        return failed(checked);
    const auto quantities = Quantity::allOf(pack, {x, y}, options.time, options.per);
    if (!quantities)
        return failed(quantities);
    const Quantity &quantityX = quantities->front();
    const Quantity &quantityY = quantities->back();
    Scatter scatter{.season = frame.season(), .per = options.per > 0 ? options.per : options.time.per, .qualifiedOnly = qualifiedOnly};
    PairedValues pairs;
    QString withheld;
    if (!frame.players().isEmpty()) {
        const CohortMembers members(frame, pack, frame.playerSums(), 0, amongAll(options));
        const PositionGroups positions(frame, pack);
        scatter.minimumShare = members.description().minimumShare;
        withheld = withheldOf(members, quantityX, quantityY);
        for (const int player : members.players()) {
            if (options.givenUp())
                return fail(ErrorCode::Cancelled);
            const auto valueX = anyValue(members, player, quantityX);
            const auto valueY = anyValue(members, player, quantityY);
            if (!valueX || !valueY)
                continue;
            const bool qualified = members.qualifiedValue(player, quantityX) && members.qualifiedValue(player, quantityY);
            const bool mayName = mayBeNamed(frame.players().at(player), options.named);
            if (qualified || (!qualifiedOnly && !options.named))
                pairs.add(*valueX, *valueY, mayName ? std::nullopt : std::optional(members.groupOf(player)));
            if (!mayName || (qualifiedOnly && !qualified))
                continue;
            const auto rows = rowsIn(frame, pack, player, whole);
            scatter.points.append({.player = frame.players().at(player).id,
                                   .name = frame.players().at(player).name,
                                   .team = frame.teamOf(rows.back()),
                                   .positionGroup = positions.name(members.groupOf(player)),
                                   .sample = sampleOf(frame, player, whole, rows),
                                   .qualified = qualified,
                                   .x = *valueX,
                                   .y = *valueY});
        }
    }
    scatter.hidden = withheld == "team_metric"_L1 ? 0 : pairs.unnamed.count();
    scatter.correlation = pairs.correlation(x, y, withheld);
    std::ranges::stable_sort(scatter.points, {}, &ScatterPoint::x);
    return scatter;
}

Result<CorrelationMatrix> correlationsOf(const SeasonFrame &frame, const SportPack &pack, const SummaryOptions &options)
{
    if (const auto checked = checkQuestion(frame, pack, {.season = frame.season()}, options); !checked)
        return failed(checked);
    if (options.fields.size() < 2 || options.fields.size() > CorrelationMatrix::mostMetrics)
        return fail(ErrorCode::Invalid,
                    u"Correlations are between 2 to %1 metrics; name them in \"fields\"."_s.arg(CorrelationMatrix::mostMetrics));
    const auto quantities = Quantity::allOf(pack, options.fields, options.time, options.per);
    if (!quantities)
        return failed(quantities);
    CorrelationMatrix matrix{.season = frame.season(), .per = options.per > 0 ? options.per : options.time.per, .metrics = options.fields};
    std::vector<std::vector<std::optional<double>>> values(quantities->size()); // by metric, then by member
    std::vector<std::optional<int>> unnamed; // the position group of each member who may not be named
    std::optional<CohortMembers> members;
    if (!frame.players().isEmpty()) {
        members.emplace(frame, pack, frame.playerSums(), 0, amongAll(options));
        matrix.minimumShare = members->description().minimumShare;
        for (const int player : members->players()) {
            if (options.givenUp())
                return fail(ErrorCode::Cancelled);
            const bool mayName = mayBeNamed(frame.players().at(player), options.named);
            unnamed.push_back(mayName ? std::nullopt : std::optional(members->groupOf(player)));
            for (size_t metric = 0; metric < values.size(); ++metric)
                values[metric].push_back(members->qualifiedValue(player, (*quantities)[metric]));
        }
    }
    for (size_t x = 0; x < values.size(); ++x) {
        if (options.givenUp())
            return fail(ErrorCode::Cancelled);
        for (size_t y = x + 1; y < values.size(); ++y) {
            PairedValues pairs;
            for (size_t player = 0; player < unnamed.size(); ++player) {
                if (values[x][player] && values[y][player])
                    pairs.add(*values[x][player], *values[y][player], unnamed[player]);
            }
            const QString withheld = members ? withheldOf(*members, (*quantities)[x], (*quantities)[y]) : QString();
            matrix.pairs.append(pairs.correlation(options.fields.at(qsizetype(x)), options.fields.at(qsizetype(y)), withheld));
        }
    }
    return matrix;
}

} // namespace touchline
