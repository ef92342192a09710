// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include "core/stats/playersums.h"
#include "core/stats/positiongroups.h"
#include "core/stats/quantity.h"
#include <memory>
#include <optional>
#include <vector>

/** Comparison with others (docs/statistics.md): who they are, and where the subject stands among them. */
namespace touchline {

constexpr int fewestForAxis = 20; // players, of axisOf()
inline constexpr int fewestForPercentile = 10; // players of a cohort

/** What the members of a cohort have in one quantity; the same for everybody who is compared with them. */
struct CohortValues
{
    static CohortValues of(std::vector<Sampled> all, std::vector<double> qualified);
    /** With one more qualified player, and nothing of `all`. */
    CohortValues joinedBy(double value) const;
    qsizetype byteCount() const
    {
        return qsizetype(sizeof(CohortValues) + all.capacity() * sizeof(Sampled) + qualified.capacity() * sizeof(double));
    }
    std::vector<Sampled> all; // of everybody with time or denominator; amounts in the units that people read
    std::vector<double> qualified; // ascending
    double mean = 0; // of the qualified
    double deviation = 0; // sample sd; 0 for fewer than two
    std::optional<Interval> axis; // axisOf()
    QString hidden; // why nothing is told of them as a whole: it would tell about one player who may not be named; empty: it is told
    std::optional<Prior> prior; // what `all` say of one more player, in base units of time or in attempts; shrink.h
};

/**
 * The players of a frame whom a subject is compared with, in one period. What single players have leaves it only by name of the player:
 * whoever asks for that knows who may be named.
 */
class CohortMembers
{
public:
    /**
     * By the default of statistics.md and its fallbacks, or what `options` ask for. `sums` are of the period. The previous season is a
     * fallback only of whole seasons; its players are a closed group, in which everybody stands as if they had joined.
     */
    CohortMembers(const SeasonFrame &frame, const SportPack &pack, const PlayerSums &sums, int subject, const SummaryOptions &options);

    const Cohort &description() const { return m_description; }
    const QString &positionGroup() const { return m_subjectGroup; }
    bool isRankOnly() const { return m_description.kind == QLatin1StringView("squad"); }

    /** Kept with the frame for the whole season and the competition's own N: those that nearly everybody asks. */
    std::shared_ptr<const CohortValues> valuesOf(const Quantity &quantity) const;
    /** valuesOf(), as far as they tell nothing about single players who may not be named (naming.h): else hidden, or without prior. */
    std::shared_ptr<const CohortValues> shownValuesOf(const Quantity &quantity) const;
    /** Ascending; by their index in the frame. Nobody where the cohort is of another season. */
    const std::vector<int> &players() const { return m_members->players; }
    bool contains(int player) const;
    /**
     * Why nothing at all that follows from the values of everybody may be told, whatever their number; empty: their number decides.
     * "team_metric": a formula that a team chose, over somebody who may not be named; "cohort_too_small": hidesTeams() does not hold.
     */
    QString withheld(const Quantity &quantity) const;
    /**
     * Whether sums of whole teams tell nothing about one player who may not be named: they follow from what a cohort has of its teams
     * (share of the team's goals), and groups that have their own answers can be taken away from them.
     */
    bool hidesTeams() const;
    /** Rate or ratio of anybody in the frame, a member or not, who reaches the qualification of members; none where it is not finite. */
    std::optional<double> qualifiedValue(int player, const Quantity &quantity) const;
    /** Sums of anybody in the frame; none where nothing, or no time of it, is known. */
    std::optional<Terms> termsOf(int player, const Quantity &quantity) const;
    /** Number in PositionGroups of anybody in the frame. */
    int groupOf(int player) const { return (*m_groups)[size_t(player)]; }

private:
    /** Everybody of a season, without a subject. */
    CohortMembers(std::shared_ptr<const SeasonFrame> season, const SportPack &pack, const SummaryOptions &options);
    void choose(const SportPack &pack, const SummaryOptions &options, int group);
    bool choosePrevious(const SportPack &pack, const SummaryOptions &options);
    bool isWholeSeason() const { return &m_sums == &m_frame.playerSums(); }
    /** What of a cohort's values tells nothing about one player who may not be named. */
    struct Shown
    {
        static constexpr qsizetype byteCount() { return qsizetype(sizeof(Shown)); }
        bool all = true;
        bool qualified = true;
        QString reason; // of what is not shown
    };
    struct Members
    {
        qsizetype byteCount() const { return qsizetype(sizeof(Members) + players.capacity() * sizeof(int)); }
        std::vector<int> players; // ascending
        int n = 0; // qualified
    };
    template<typename T, typename Make> std::shared_ptr<const T> kept(const QByteArray &key, const Make &make) const;
    Members membersOf(const QString &kind, int group, TeamId squad, const std::vector<int> &groups) const;
    CohortValues computed(const Quantity &quantity) const;
    Shown shownOf(const Quantity &quantity) const;
    Shown countedUnnamed(const Quantity &quantity) const;
    std::shared_ptr<const std::vector<int>> groupsOf(const SportPack &pack) const;
    bool isSingleTeam() const;
    TeamId newestTeam() const;
    bool isQualified(int player) const;
    bool isQualified(int player, const Quantity &quantity) const;
    const SeasonFrame &m_frame;
    const PlayerSums &m_sums;
    int m_subject;
    double m_share;
    std::optional<qint64> m_minimumTime;
    NamedTeams m_named;
    bool m_usualRate; // per the competition's own N
    QByteArray m_key; // of the pack, then of the members
    std::shared_ptr<const std::vector<int>> m_groups; // of all players
    std::shared_ptr<const Members> m_members;
    std::shared_ptr<const SeasonFrame> m_kept; // m_frame, where nobody else holds it
    std::shared_ptr<const CohortMembers> m_previous; // who the cohort are, where they are of the season before
    Cohort m_description;
    QString m_subjectGroup;
};

/**
 * Places of the subject (none: not qualified) among the qualified values: percentile 100 (worse + equal / 2) / n (midrank), from 0 to 100;
 * z = (value - mean) / sd with the sample deviation (n - 1); rank 1 + the number that are better. Below n = 10, or `rankOnly`, the rank
 * only.
 */
Comparison compare(const CohortValues &values, std::optional<double> subject, Better better, bool rankOnly);

/** p5..p95 (linear interpolation) of at least 20 values. */
std::optional<Interval> axisOf(std::vector<double> values);

} // namespace touchline
