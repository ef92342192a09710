// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/difference.h"
#include "core/stats/fairness.h"
#include "core/stats/milestone.h"

/** What a coach should know about a team's players without asking (docs/statistics.md, "insights"). */
namespace touchline {

/** The last five appearances of a player differ from the player's others in the season, by more than chance makes believe. */
struct FormChange
{
    PlayerId player{};
    QString name;
    QString metric;
    bool up = false; // the recent value is the larger one
    std::optional<bool> better; // by the metric's direction; none where neither is better
    RateDifference difference; // of the last five appearances from all others of the season
    QDate from; // of the first of the recent appearances
    QDate to;
    double q = 1; // p adjusted for all tests of the team
    QList<double> form; // form.h, of the season
    bool operator==(const FormChange &) const = default;
};

/** All insights of one team in one season. */
struct TeamInsights
{
    static constexpr double falseDiscoveries = 0.10; // the share of changes that may be chance

    TeamId team{};
    QString teamName; // teamInsights() leaves it to the caller
    SeasonId season{};
    int per = 90;
    int players = 0; // whose last appearance of the season was for the team
    int tests = 0; // player x metric, of which `changes` are the discoveries
    QList<FormChange> changes; // the surest first
    FairnessSummary fairness; // of the minutes of the season; everybody registered in the team, as in fairnessOf()
    int seasonsCounted = 1; // of the feats; the caller chooses
    int leftOut = 0; // seasons that there are besides
    QList<Milestone> milestones;
    QList<NewRecord> records;
    QList<Streak> streaks;
    bool operator==(const TeamInsights &) const = default;
};

/**
 * The form (form.h) of each milestone, record and series that is of a metric, in the season of the frame, which knows the players; nothing
 * for milestones of appearances, and where the season has no value. Invalid where the pack has no such metric.
 */
Result<void> addForms(TeamInsights &insights, const SeasonFrame &frame, const SportPack &pack, const SummaryOptions &options);

/** Players by index in the frame whose last line of the season (an appearance, if there is one) is for the team. */
std::vector<int> presentSquad(const SeasonFrame &frame, TeamId team);

/**
 * The form changes of the present squad in the pack's `insights` metrics: the last five appearances of the season, whichever team they were
 * for, against the others, of which there are at least eight. Amounts per time by countChange(), flags per appearance and proportions by
 * proportionChange(), measures and ratios by measureChange(); discoveries at falseDiscoveries by Benjamini and Hochberg over all of them.
 * Feats are left to the caller. Invalid when `per` is out of range.
 */
Result<TeamInsights> teamInsights(const SeasonFrame &frame, const SportPack &pack, TeamId team, const SummaryOptions &options);

} // namespace touchline
