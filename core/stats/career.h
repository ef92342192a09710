// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

/** One player's record over several seasons of a sport. */
namespace touchline {

/** A metric over some lines, compared with nobody: null reasons as in MetricSummary. */
struct CareerMetric
{
    QString id;
    bool ratio = false; // numerator / denominator instead of total / time
    Value total;
    Value numerator;
    Value denominator;
    Rate rate; // a ratio of sums over all the lines, with its interval; never shrunk ("no_prior")
    std::optional<Explanation> explanation; // where it was asked for
    bool operator==(const CareerMetric &) const = default;
};

/** What a stretch of a career comes to. */
struct CareerPart
{
    int per = 90; // the N of its rates, in display units
    Sample sample;
    QList<CareerMetric> metrics;
    bool operator==(const CareerPart &) const = default;
};

/** A season with one team. */
struct CareerSeason
{
    SeasonId season{};
    QString label; // careerOf() leaves names to the caller: frames know none but those of players
    CompetitionId competition{};
    QString competitionName;
    TeamId team{};
    QString teamName;
    CareerPart part;
    bool operator==(const CareerSeason &) const = default;
};

/** All seasons of one competition. */
struct CareerCompetition
{
    CompetitionId competition{};
    QString competitionName;
    int seasons = 0; // with a line of the player
    CareerPart part;
    bool operator==(const CareerCompetition &) const = default;
};

/** A match in which something happened that a career remembers. */
struct CareerMatch
{
    SeasonId season{};
    MatchId match{};
    QDate day;
    TeamId team{};
    TeamId opponent{};
    bool operator==(const CareerMatch &) const = default;
};

/**
 * The records of one metric; the earlier of equals. An amount's are the largest total of a season (all its teams together) and of a
 * match. A ratio's is the best season that reaches the pack's minimum sample; it has none of a match (null, "ratio").
 */
struct CareerRecord
{
    QString metric;
    Value seasonValue; // null with a reason where no season counts
    std::optional<SeasonId> season; // of seasonValue
    Value matchValue;
    std::optional<CareerMatch> match; // of matchValue
    bool operator==(const CareerRecord &) const = default;
};

/** Everything that the career page shows about one player in one sport. */
struct Career
{
    PlayerId player{};
    QString name;
    QString sport; // pack id
    QStringList sports; // all in which the caller may ask about the player; careerOf() leaves it to the caller
    int leftOut = 0; // seasons that there are besides those counted; careerOf() leaves it to the caller
    QList<CareerSeason> seasons; // oldest first, then in order of the first line for the team
    QList<CareerCompetition> competitions; // by first season
    CareerPart total; // over all seasons
    QList<CareerRecord> records; // in the order of the metrics
    std::optional<CareerMatch> first; // appearances
    std::optional<CareerMatch> last;
    bool operator==(const Career &) const = default;
};

/** What a career says about the match of a row. */
CareerMatch careerMatch(const SeasonFrame &frame, int row);

/** One season as careerOf() wants it. */
struct CareerChapter
{
    std::shared_ptr<const SeasonFrame> frame;
    CompetitionId competition{};
    TimeRule time; // of the competition
};

/**
 * The career of a player over seasons of one sport, oldest first; seasons that do not know the player are passed over. Sums are over the
 * lines of all seasons, so that a rate of several seasons is one ratio of sums. `per` 0: each competition's own N, and for the total
 * theirs when they agree, else the pack's. `fields` empty: all metrics. `explain`: every metric says how it came about. Invalid, with the
 * id, where the pack has no such metric.
 */
Result<Career> careerOf(const QList<CareerChapter> &chapters, const SportPack &pack, PlayerId player, int per, const QStringList &fields,
                        bool explain = false);

} // namespace touchline
