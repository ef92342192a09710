// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/correlation.h"

/** Two metrics of all players against each other, and which metrics go together. */
namespace touchline {

struct ScatterPoint
{
    PlayerId player{};
    QString name;
    TeamId team{}; // the newest
    QString teamName; // scatterOf() leaves it to the caller: frames know no names of teams
    QString positionGroup;
    Sample sample;
    bool qualified = false; // in both metrics
    double x = 0;
    double y = 0;
    bool operator==(const ScatterPoint &) const = default;
};

struct Scatter
{
    SeasonId season{};
    int per = 90;
    bool qualifiedOnly = true;
    double minimumShare = 0; // of the team's time: who is qualified
    int hidden = 0; // players in the correlation who may not be named
    Correlation correlation; // of the points; of the qualified where somebody may not be named
    QList<ScatterPoint> points; // of those who may be named, by x
    bool operator==(const Scatter &) const = default;
};

struct CorrelationMatrix
{
    static constexpr int mostMetrics = 20;

    SeasonId season{};
    int per = 90;
    double minimumShare = 0;
    QStringList metrics;
    QList<Correlation> pairs; // of each metric with each later one, over the players qualified in both
    bool operator==(const CorrelationMatrix &) const = default;
};

/**
 * Rates or ratios of everybody who has both, or of those qualified in both. Where somebody may not be named, their points are missing, and
 * the correlation is of the qualified whatever was asked, over at least ten of them or none (naming.h). Invalid for an unknown metric.
 */
Result<Scatter> scatterOf(const SeasonFrame &frame, const SportPack &pack, const QString &x, const QString &y, bool qualifiedOnly,
                          const SummaryOptions &options);

/** Of 2 to mostMetrics metrics: options.fields. p values are of each pair alone: of twenty, one is below 0.05 by chance. */
Result<CorrelationMatrix> correlationsOf(const SeasonFrame &frame, const SportPack &pack, const SummaryOptions &options);

} // namespace touchline
