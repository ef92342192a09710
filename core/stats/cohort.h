// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include "core/stats/playersums.h"
#include "core/stats/positiongroups.h"
#include "core/stats/quantity.h"
#include <optional>
#include <vector>

/** Comparison with others (docs/statistics.md): who they are, and where the subject stands among them. */
namespace touchline {

/** The players of a frame whom a subject is compared with, in one period. Only aggregates leave it. */
class CohortMembers
{
public:
    /** By the default of statistics.md and its fallbacks, or what `options` ask for. `sums` are of the period. */
    CohortMembers(const SeasonFrame &frame, const SportPack &pack, const PlayerSums &sums, int subject, const SummaryOptions &options);

    const Cohort &description() const { return m_description; }
    const QString &positionGroup() const { return m_subjectGroup; }
    bool isRankOnly() const { return m_description.kind == QLatin1StringView("squad"); }

    struct Values
    {
        std::vector<Sampled> all; // of everybody with time or denominator; amounts in the units that people read
        std::vector<double> qualified; // values of the qualified, the subject's included
        std::optional<double> subject; // when qualified
    };
    Values valuesOf(const Quantity &quantity) const;

private:
    std::vector<int> playersOf(const QString &kind, int group, const std::vector<int> &groups) const;
    bool isSingleTeam() const;
    TeamId newestTeam() const;
    bool isQualified(int player) const;
    bool isQualified(int player, const Quantity &quantity) const;
    std::optional<Terms> termsOf(int player, const Quantity &quantity) const;
    const SeasonFrame &m_frame;
    const PlayerSums &m_sums;
    int m_subject;
    double m_share;
    std::optional<qint64> m_minimumTime;
    std::vector<int> m_players;
    Cohort m_description;
    QString m_subjectGroup;
};

/** Midrank percentile, z and rank of the subject among the qualified; below n = 10, or `rankOnly`, the rank only. */
Comparison compare(const CohortMembers::Values &values, Better better, bool rankOnly);

/** p5..p95 (linear interpolation) of at least 20 values. */
std::optional<Interval> axisOf(std::vector<double> values);

} // namespace touchline
