// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

/** Who plays like a player, and why. */
namespace touchline {

enum class SimilarityKind { Style, Level };

/** A metric in which players are compared, and where the subject stands in it. */
struct SimilarityMetric
{
    QString id;
    Value z; // in the cohort; null metrics are left out: "not_recorded", "not_qualified", "not_computable" (all equal)
    bool operator==(const SimilarityMetric &) const = default;
};

/** What one metric contributes to a similarity. */
struct SimilarityShare
{
    QString metric;
    double z = 0; // of the other player
    double share = 0; // style: its part of the cosine, they add up to it; level: its part of the squared distance, they add up to 1
    bool operator==(const SimilarityShare &) const = default;
};

struct SimilarPlayer
{
    PlayerId player{};
    QString name;
    TeamId team{}; // the newest
    QString teamName; // similarTo() leaves it to the caller: frames know no names of teams
    double score = 0; // style: cosine, -1 to 1; level: 100 / (1 + distance)
    std::optional<double> distance; // level
    QList<SimilarityShare> shares; // of the metrics that both have
    QStringList leftOut; // metrics that this player has no place in
    bool operator==(const SimilarPlayer &) const = default;
};

struct Similarity
{
    PlayerId player{};
    QString name;
    SimilarityKind kind = SimilarityKind::Style;
    int per = 90;
    Cohort cohort; // with the reason where nobody is compared: "cohort_too_small", "too_few_metrics", "not_computable"
    QList<SimilarityMetric> metrics;
    int compared = 0; // players of the cohort who may be named and have enough metrics
    QList<SimilarPlayer> players; // most similar first
    bool operator==(const Similarity &) const = default;
};

struct SimilarityOptions
{
    SimilarityKind kind = SimilarityKind::Style;
    int limit = 10;
};

/**
 * The players of the subject's cohort who are most like them over a whole season, among those who may be named. Each metric is the z-score
 * in the cohort. Style is the cosine of the two vectors, sum(z_a z_b) / (|a| |b|): who does the same things, however well. Level is 100 /
 * (1 + d) with d = sqrt(sum(dz^2) / m), the root mean square difference over the m metrics that both have: who is as good at them. All
 * metrics weigh the same; without options.fields they are those of the radar of the subject's position group. Needs ten qualified players
 * in the cohort and three metrics that both have. NotFound when the frame does not know the player.
 */
Result<Similarity> similarTo(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const SimilarityOptions &wanted,
                             const SummaryOptions &options);

} // namespace touchline
