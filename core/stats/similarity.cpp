// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/similarity.h"
#include "core/stats/cohort.h"
#include "core/stats/comparer.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int fewestInCohort = 10;
constexpr qsizetype fewestInCommon = 3;

/** z-scores of everybody of a cohort, one metric after the other. */
class CohortScores
{
public:
    CohortScores(const CohortMembers &members, const std::vector<Quantity> &quantities) : m_members(members), m_quantities(quantities)
    {
        for (const Quantity &quantity : quantities)
            m_values.push_back(members.shownValuesOf(quantity));
    }

    Value of(int player, size_t metric) const
    {
        const CohortValues &values = *m_values[metric];
        if (!values.hidden.isEmpty()) // before anything else: whether somebody has a value at all may be a secret
            return Value::none(values.hidden);
        const auto value = m_members.qualifiedValue(player, m_quantities[metric]);
        if (!value)
            return Value::none(values.all.empty() ? u"not_recorded"_s : u"not_qualified"_s);
        return values.deviation > 0 ? Value::of((*value - values.mean) / values.deviation) : Value::none(u"not_computable"_s);
    }

private:
    const CohortMembers &m_members;
    const std::vector<Quantity> &m_quantities;
    std::vector<std::shared_ptr<const CohortValues>> m_values;
};

/** The z-scores of both players in the metrics that both have; shares follow. */
struct Pair
{
    SimilarPlayer other;
    std::vector<double> subject;
    std::vector<double> theirs;
};

Pair pairOf(const Similarity &similarity, const CohortScores &scores, int player)
{
    Pair pair;
    for (size_t metric = 0; metric < size_t(similarity.metrics.size()); ++metric) {
        const SimilarityMetric &mine = similarity.metrics.at(qsizetype(metric));
        if (!mine.z.number)
            continue;
        const Value z = scores.of(player, metric);
        if (!z.number) {
            pair.other.leftOut.append(mine.id);
            continue;
        }
        pair.subject.push_back(*mine.z.number);
        pair.theirs.push_back(*z.number);
        pair.other.shares.append({.metric = mine.id, .z = *z.number});
    }
    return pair;
}

bool addStyle(Pair &pair)
{
    double mine = 0;
    double theirs = 0;
    for (size_t i = 0; i < pair.subject.size(); ++i) {
        mine += pair.subject[i] * pair.subject[i];
        theirs += pair.theirs[i] * pair.theirs[i];
    }
    const double lengths = std::sqrt(mine) * std::sqrt(theirs);
    if (!(lengths > 0))
        return false; // somebody average in everything has no direction
    for (size_t i = 0; i < pair.subject.size(); ++i) {
        pair.other.shares[qsizetype(i)].share = pair.subject[i] * pair.theirs[i] / lengths;
        pair.other.score += pair.other.shares[qsizetype(i)].share;
    }
    return true;
}

bool addLevel(Pair &pair)
{
    double squares = 0;
    for (size_t i = 0; i < pair.subject.size(); ++i) {
        const double square = std::pow(pair.subject[i] - pair.theirs[i], 2);
        pair.other.shares[qsizetype(i)].share = square;
        squares += square;
    }
    for (SimilarityShare &share : pair.other.shares)
        share.share = squares > 0 ? share.share / squares : 0;
    const double distance = std::sqrt(squares / double(pair.subject.size()));
    pair.other.distance = distance;
    pair.other.score = 100 / (1 + distance);
    return true;
}

void addPlayers(Similarity &similarity, const SeasonFrame &frame, const CohortMembers &members, const CohortScores &scores, int subject,
                const SimilarityOptions &wanted, const NamedTeams &named)
{
    for (const int player : members.players()) {
        const FramePlayer &known = frame.players().at(player);
        if (player == subject || !mayBeNamed(known, named))
            continue;
        Pair pair = pairOf(similarity, scores, player);
        if (pair.other.shares.size() < fewestInCommon || !(wanted.kind == SimilarityKind::Style ? addStyle(pair) : addLevel(pair)))
            continue;
        ++similarity.compared;
        pair.other.player = known.id;
        pair.other.name = known.name;
        pair.other.team = frame.teamOf(frame.rowsOf(player).second - 1);
        similarity.players.append(std::move(pair.other));
    }
    std::ranges::stable_sort(similarity.players, std::ranges::greater{}, &SimilarPlayer::score);
    if (similarity.players.size() > wanted.limit)
        similarity.players.resize(wanted.limit);
}

QStringList metricsFor(const SportPack &pack, const QString &group, const QStringList &fields)
{
    if (!fields.isEmpty())
        return fields;
    const QStringList radar = pack.charts().radar.value(group);
    return radar.isEmpty() ? pack.charts().kpisOf(group) : radar;
}

} // namespace

Result<Similarity> similarTo(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const SimilarityOptions &wanted,
                             const SummaryOptions &options)
{
    const Period whole{.season = frame.season()};
    if (const auto checked = checkQuestion(frame, pack, whole, options); !checked)
        return failed(checked);
    const auto index = frame.indexOf(player);
    if (!index)
        return fail(ErrorCode::NotFound, u"This player is not in this season."_s);
    SummaryOptions asked = options;
    asked.previousSeason = nullptr; // players of this season are searched, and their z-scores are of this season
    const CohortMembers members(frame, pack, frame.playerSums(), *index, asked);
    const auto quantities = Quantity::allOf(pack, metricsFor(pack, members.positionGroup(), options.fields), options.time, options.per);
    if (!quantities)
        return failed(quantities);

    Similarity similarity{.player = player,
                          .name = frame.players().at(*index).name,
                          .kind = wanted.kind,
                          .per = options.per > 0 ? options.per : options.time.per,
                          .cohort = members.description()};
    const CohortScores scores(members, *quantities);
    qsizetype placed = 0;
    double length = 0;
    for (size_t metric = 0; metric < quantities->size(); ++metric) {
        similarity.metrics.append({.id = (*quantities)[metric].id(), .z = scores.of(*index, metric)});
        if (const auto z = similarity.metrics.constLast().z.number) {
            ++placed;
            length += *z * *z;
        }
    }
    const auto unnamed =
        std::ranges::count_if(members.players(), [&](int member) { return !mayBeNamed(frame.players().at(member), options.named); });
    // Mean and deviation follow from the z-scores of two players whose values one knows; of few strangers they would tell too much.
    const bool tooSmall = members.isRankOnly() || members.description().n < fewestInCohort || !hidesTheUnnamed(int(unnamed));
    if (tooSmall)
        similarity.cohort.reason = u"cohort_too_small"_s;
    else if (placed < fewestInCommon)
        similarity.cohort.reason = u"too_few_metrics"_s;
    else if (wanted.kind == SimilarityKind::Style && !(length > 0))
        similarity.cohort.reason = u"not_computable"_s;
    else
        addPlayers(similarity, frame, members, scores, *index, wanted, options.named);
    if (tooSmall) { // so few values around a mean would tell each of them
        for (SimilarityMetric &metric : similarity.metrics)
            metric.z = Value::none(u"cohort_too_small"_s);
    }
    return similarity;
}

} // namespace touchline
