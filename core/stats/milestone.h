// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/career.h"

/** What is worth a word about a player's last appearances: round numbers, bests and series (docs/statistics.md); pure. */
namespace touchline {

/** What "last" means in insights, milestones and records. */
inline constexpr int recentAppearances = 5;

/**
 * A round number of appearances (1, 10, 25, 50, 75, 100, then every 50 to 500, then every 100) or of a metric's total (1, 10, 20, 50, 100,
 * 200, 500 and so on). Reached in one of the last five appearances; or near: two appearances away, or as much as three appearances bring
 * on average (and at least 1).
 */
struct Milestone
{
    PlayerId player{};
    QString name;
    QString metric; // empty: appearances
    qint64 number = 0;
    double total = 0; // so far
    std::optional<CareerMatch> match; // in which it was reached; none: near
    QList<double> form; // featsOf() leaves it to the caller: insight.h, addForms()
    bool operator==(const Milestone &) const = default;
};

/** A best that one of the last five appearances brought, larger than everything before it. */
struct NewRecord
{
    PlayerId player{};
    QString name;
    QString metric;
    QString kind; // "match", of all that was counted; "season_match", of this season; "season_total", a season's sum
    double value = 0; // so far, of "season_total"
    double previous = 0;
    CareerMatch match; // that brought it; of a total, the one that passed the old one
    QList<double> form; // featsOf() leaves it to the caller: insight.h, addForms()
    bool operator==(const NewRecord &) const = default;
};

/** Appearances in a row, up to the newest, that all had something of a metric. */
struct Streak
{
    PlayerId player{};
    QString name;
    QString metric;
    int length = 0;
    int longest = 0; // of all that was counted
    double chance = 0; // of as long a series, at the share of the other appearances that had something
    CareerMatch first;
    CareerMatch last;
    QList<double> form; // featsOf() leaves it to the caller: insight.h, addForms()
    bool operator==(const Streak &) const = default;
};

struct Feats
{
    QList<Milestone> milestones;
    QList<NewRecord> records;
    QList<Streak> streaks;
    bool operator==(const Feats &) const = default;
};

/** The smallest milestone above `total`. */
qint64 nextAppearanceMilestone(qint64 total);
qint64 nextTotalMilestone(double total);

/**
 * The feats of a player's last five appearances in the seasons given, in any order, in appearances and those of `metrics` that are amounts
 * of which more is not worse. Records need ten earlier appearances and at least 2; series three appearances and a chance of at most 5 %.
 * Internal when a season has other metrics than the sport; Invalid where the pack has no such metric.
 */
Result<Feats> featsOf(const QList<CareerChapter> &chapters, const SportPack &pack, PlayerId player, const QStringList &metrics);

} // namespace touchline
