// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fairness.h"
#include "core/stats/rows.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

int longestAbsence(const SeasonFrame &frame, const std::vector<PossibleMatch> &possible, const std::vector<int> &rows)
{
    int longest = 0;
    int current = 0;
    for (const PossibleMatch &match : possible) {
        const bool played = std::ranges::any_of(rows, [&](int row) { return frame.matchIndexOf(row) == match.match && frame.played(row); });
        current = played ? 0 : current + 1;
        longest = std::max(longest, current);
    }
    return longest;
}

FairnessRow rowOf(const SeasonFrame &frame, int index, TeamId team, const Period &period, const std::vector<int> &rows, double threshold)
{
    const auto possible = possibleMatches(frame, index, period, rows, team);
    Sample sample = sampleOf(frame, rows);
    for (const PossibleMatch &match : possible)
        sample.possibleTime += frame.matches().at(match.match).length;
    FairnessRow row{.player = frame.players().at(index).id,
                    .name = frame.players().at(index).name,
                    .appearances = sample.matches,
                    .starts = sample.starts,
                    .time = sample.time,
                    .possibleTime = sample.possibleTime,
                    .longestAbsence = longestAbsence(frame, possible, rows)};
    if (!sample.timeKnown)
        row.share = Value::none(u"time_unknown"_s);
    else if (sample.possibleTime <= 0)
        row.share = Value::none(u"no_time"_s);
    else
        row.share = Value::of(double(sample.time) / double(sample.possibleTime));
    row.belowThreshold = row.share.number && *row.share.number < threshold;
    return row;
}

void addSpread(Fairness &fairness)
{
    std::vector<double> shares;
    bool timed = true;
    for (const FairnessRow &row : std::as_const(fairness.rows)) {
        if (row.share.number)
            shares.push_back(*row.share.number);
        timed = timed && row.share.reason != "time_unknown"_L1;
        fairness.belowThreshold += row.belowThreshold ? 1 : 0;
    }
    if (!timed || shares.empty()) {
        fairness.meanShare = fairness.gini = Value::none(timed ? u"no_time"_s : u"time_unknown"_s);
        return;
    }
    fairness.meanShare = Value::of(std::accumulate(shares.begin(), shares.end(), 0.0) / double(shares.size()));
    const double gini = giniOf(std::move(shares));
    fairness.gini = std::isfinite(gini) ? Value::of(gini) : Value::none(u"not_computable"_s);
}

} // namespace

double giniOf(std::vector<double> shares)
{
    const double n = double(shares.size());
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (shares.size() < 2 || sum <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    std::ranges::sort(shares);
    double weighted = 0;
    for (size_t place = 0; place < shares.size(); ++place)
        weighted += double(place + 1) * shares[place];
    return std::max(0.0, 2 * weighted / (n * sum) - (n + 1) / n);
}

FairnessSummary summaryOf(const Fairness &fairness)
{
    return {.players = int(fairness.rows.size()),
            .threshold = fairness.threshold,
            .belowThreshold = fairness.belowThreshold,
            .meanShare = fairness.meanShare,
            .gini = fairness.gini};
}

Result<Fairness> fairnessOf(const SeasonFrame &frame, const SportPack &pack, TeamId team, const Period &period)
{
    if (period.role || !period.position.isEmpty())
        return fail(ErrorCode::Invalid, u"How time is shared out is a question about matches: leave out \"role\" and \"position\"."_s);
    if (period.last)
        return fail(ErrorCode::Invalid, u"How time is shared out needs the same matches for everybody: give days instead of \"last\"."_s);
    Fairness fairness{.threshold = pack.minimumShareOfTime()};
    for (const FrameMatch &match : frame.matches())
        fairness.matches += (match.home == team || match.away == team) && isIn(period, match, team) ? 1 : 0;
    for (int index = 0; index < int(frame.players().size()); ++index) {
        auto rows = rowsIn(frame, pack, index, period);
        std::erase_if(rows, [&](int row) { return frame.teamOf(row) != team; });
        const auto &registrations = frame.players().at(index).registrations;
        if (rows.empty() && std::ranges::find(registrations, team, &FrameRegistration::team) == registrations.end())
            continue;
        fairness.rows.append(rowOf(frame, index, team, period, rows, fairness.threshold));
    }
    std::ranges::stable_sort(fairness.rows, {},
                             [](const FairnessRow &row) { return row.share.number.value_or(std::numeric_limits<double>::infinity()); });
    addSpread(fairness);
    return fairness;
}

} // namespace touchline
