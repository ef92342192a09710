// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/leaderboard.h"
#include "core/stats/comparer.h"
#include "core/stats/explain.h"
#include "core/stats/form.h"
#include "core/stats/requirements.h"
#include "core/stats/rows.h"
#include "core/stats/stretch.h"
#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Somebody with a value. */
struct Candidate
{
    int player = 0; // index in the frame
    double value = 0;
    double key = 0; // by which they are placed: value, or the padded one of who still leads
    bool qualified = false;
    bool stillLeads = false;
    bool isRanked() const { return qualified || stillLeads; }
};

/** Whom a row's record is drawn towards; n is that of the metric. */
struct RowCohort
{
    Cohort description;
    std::shared_ptr<const CohortValues> values;
};

class LeaderboardMaker
{
public:
    LeaderboardMaker(const SeasonFrame &frame, const SportPack &pack, const Quantity &quantity, const Period &period,
                     const LeaderboardOptions &wanted, const SummaryOptions &options)
        : m_frame(frame), m_pack(pack), m_quantity(quantity), m_period(period), m_wanted(wanted), m_options(options),
          m_sums(period.days ? std::optional<PlayerSums>(std::in_place, frame, period.days) : std::nullopt),
          m_requirements(frame, pack, sums(), quantity, period), m_positions(frame, pack)
    {
        auto all = options;
        all.cohort = u"competition"_s;
        m_members.emplace(frame, pack, sums(), 0, all);
    }

    Leaderboard make()
    {
        const bool chosen = m_period.days || !m_wanted.position.isEmpty() || m_wanted.team;
        m_ownOnly = m_options.named && chosen;
        const bool ascending = !isTotal() && m_quantity.better() == Better::Lower;
        auto candidates = candidatesOf(ascending);
        if (const QString reason = m_ownOnly ? QString() : withheldFrom(candidates); !reason.isEmpty()) {
            m_ownOnly = true;
            m_reason = reason;
            candidates = candidatesOf(ascending);
        }
        Leaderboard board{.season = m_frame.season(),
                          .period = m_period,
                          .metric = m_quantity.id(),
                          .kind = m_wanted.kind,
                          .per = m_options.per > 0 ? m_options.per : m_options.time.per,
                          .ascending = ascending,
                          .position = m_wanted.position,
                          .team = m_wanted.team,
                          .qualifier = isTotal() ? LeaderboardQualifier{.kind = u"none"_s} : m_requirements.described(),
                          .among = m_ownOnly ? RankedAmong::OwnTeams
                              : chosen       ? RankedAmong::Selection
                                             : RankedAmong::Competition,
                          .amongReason = m_reason};
        board.unqualified = int(std::ranges::count(candidates, false, &Candidate::qualified));
        place(candidates, board);
        return board;
    }

private:
    const PlayerSums &sums() const { return m_sums ? *m_sums : m_frame.playerSums(); }
    bool isTotal() const { return m_wanted.kind == LeaderboardKind::Total; }
    bool isNamed(int player) const { return mayBeNamed(m_frame.players().at(player), m_options.named); }
    /** Ranks among others who may not be named are those of the qualified: who else has played is nobody's choice. */
    bool ranksEverybody() const { return m_wanted.everybody && (!m_options.named || m_ownOnly); }

    /** Why places among these would tell about single players who may not be named; empty: they would not. */
    QString withheldFrom(const std::vector<Candidate> &candidates) const
    {
        if (const QString reason = m_members->withheld(m_quantity); !reason.isEmpty())
            return reason;
        UnnamedPlayers strangers;
        for (const Candidate &candidate : candidates) {
            if (candidate.isRanked() && !isNamed(candidate.player))
                strangers.add(m_members->groupOf(candidate.player));
        }
        return strangers.areHidden() ? QString() : u"cohort_too_small"_s;
    }

    bool isAsked(int player) const
    {
        if (m_ownOnly && !isNamed(player))
            return false;
        if (!m_wanted.position.isEmpty() && m_positions.name(m_members->groupOf(player)) != m_wanted.position)
            return false;
        const auto [first, last] = m_frame.rowsOf(player);
        if (!m_wanted.team)
            return true;
        for (int row = first; row < last; ++row) {
            if (sums().contains(row) && m_frame.teamOf(row) == *m_wanted.team)
                return true;
        }
        return false;
    }

    std::optional<double> totalOf(int player) const
    {
        if (m_quantity.kind() == Quantity::Kind::Recorded) {
            const MetricSum sum = sums().metric(m_quantity.inputs().front().metric, player);
            return sum.lines > 0 ? std::optional(m_quantity.natural(double(sum.sum))) : std::nullopt;
        }
        const QuantityLines lines(m_frame, m_quantity, rowsIn(m_frame, m_pack, player, m_period));
        const double total = m_quantity.natural(lines.sum().x);
        return !lines.lines().empty() && std::isfinite(total) ? std::optional(total) : std::nullopt;
    }

    std::vector<Candidate> candidatesOf(bool ascending) const
    {
        std::vector<Candidate> candidates;
        for (const int player : m_members->players()) {
            if (!isAsked(player))
                continue;
            if (isTotal()) {
                if (const auto total = totalOf(player))
                    candidates.push_back({.player = player, .value = *total, .key = *total, .qualified = true});
                continue;
            }
            const auto terms = m_members->termsOf(player, m_quantity);
            const double value = terms ? m_quantity.value(*terms) : std::numeric_limits<double>::quiet_NaN();
            if (std::isfinite(value))
                candidates.push_back({.player = player, .value = value, .key = value, .qualified = m_requirements.isMet(player)});
        }
        findLeader(candidates, ascending);
        return candidates;
    }

    void findLeader(std::vector<Candidate> &candidates, bool ascending) const
    {
        if (isTotal() || ascending || m_quantity.better() != Better::Higher)
            return;
        double best = -std::numeric_limits<double>::infinity();
        std::vector<std::pair<Candidate *, double>> padded;
        for (Candidate &candidate : candidates) {
            if (candidate.qualified) {
                best = std::max(best, candidate.value);
            } else if (const auto value = m_requirements.padded(candidate.player, *m_members->termsOf(candidate.player, m_quantity));
                       value && std::isfinite(*value)) {
                padded.emplace_back(&candidate, *value);
                best = std::max(best, *value);
            }
        }
        for (const auto &[candidate, value] : padded) {
            candidate->stillLeads = value == best;
            if (candidate->stillLeads)
                candidate->key = value;
        }
    }

    void place(std::vector<Candidate> &candidates, Leaderboard &board)
    {
        const bool everybody = ranksEverybody();
        if (everybody) {
            for (Candidate &candidate : candidates)
                candidate.key = candidate.value; // nobody has to be let in: everybody stands where their value is
        }
        const auto comesFirst = [&](const Candidate &a, const Candidate &b) {
            const bool rankedA = everybody || a.isRanked();
            const bool rankedB = everybody || b.isRanked();
            if (rankedA != rankedB)
                return rankedA;
            if (a.key != b.key)
                return board.ascending ? a.key < b.key : a.key > b.key;
            return a.player < b.player;
        };
        std::ranges::sort(candidates, comesFirst);
        int rank = 0;
        qsizetype listed = 0;
        for (size_t at = 0; at < candidates.size(); ++at) {
            const Candidate &candidate = candidates[at];
            const bool ranked = everybody || candidate.isRanked();
            if (!ranked && !m_wanted.everybody)
                break;
            board.of += ranked ? 1 : 0;
            if (ranked && (at == 0 || candidate.key != candidates[at - 1].key))
                rank = int(at) + 1;
            if (!isNamed(candidate.player))
                continue;
            if (listed++ >= m_wanted.offset && board.rows.size() < m_wanted.limit)
                board.rows.append(rowOf(candidate, ranked ? std::optional(rank) : std::nullopt));
        }
        board.listed = int(listed);
    }

    LeaderboardRow rowOf(const Candidate &candidate, std::optional<int> rank)
    {
        const int player = candidate.player;
        const auto rows = rowsIn(m_frame, m_pack, player, m_period);
        const QuantityLines lines(m_frame, m_quantity, rows);
        const RowCohort cohort = cohortOf(player);
        CareerMetric metric = careerMetric(m_quantity, lines, m_options.time, cohort.values->prior);
        if (m_options.explain)
            metric.explanation = explanationOf(m_pack, m_quantity, lines, metric, metric.rate.prior ? cohort.description : Cohort());
        const QString rankReason = rank ? QString() : u"not_qualified"_s;
        addNull(metric.explanation, "rank"_L1, rankReason);
        return {.rank = rank,
                .rankReason = rankReason,
                .player = m_frame.players().at(player).id,
                .name = m_frame.players().at(player).name,
                .team = m_frame.teamOf(rows.back()),
                .positionGroup = m_positions.name(m_members->groupOf(player)),
                .metric = std::move(metric),
                .form = formOf(lines),
                .sample = sampleOf(m_frame, player, m_period, rows),
                .qualified = candidate.qualified,
                .stillLeads = candidate.stillLeads,
                .teamMatches = m_requirements.teamMatches(player),
                .required = isTotal() ? QList<RequiredAmount>() : m_requirements.of(player)};
    }

    /** Of the cohort that the player's own page is about: its mean is what records are drawn to there. */
    RowCohort cohortOf(int player)
    {
        static const RowCohort none{.values = std::make_shared<const CohortValues>()};
        if (!m_options.comparisons)
            return none;
        const int group = m_members->groupOf(player);
        if (const auto known = m_cohorts.find(group); known != m_cohorts.end())
            return known->second;
        const CohortMembers members(m_frame, m_pack, sums(), player, m_options);
        RowCohort cohort{.description = members.description(), .values = members.shownValuesOf(m_quantity)};
        cohort.description.n = cohort.values->hidden.isEmpty() ? int(cohort.values->qualified.size()) : 0;
        if (!members.isRankOnly())
            m_cohorts.emplace(group, cohort);
        return cohort;
    }

    const SeasonFrame &m_frame;
    const SportPack &m_pack;
    const Quantity &m_quantity;
    const Period &m_period;
    const LeaderboardOptions &m_wanted;
    const SummaryOptions &m_options;
    std::optional<PlayerSums> m_sums; // of a part of the season; the whole season's are in the frame
    Requirements m_requirements;
    PositionGroups m_positions;
    std::optional<CohortMembers> m_members; // everybody with a line
    std::map<int, RowCohort> m_cohorts; // by position group
    bool m_ownOnly = false;
    QString m_reason; // why, where nobody asked for it
};

} // namespace

Result<Leaderboard> leaderboardOf(const SeasonFrame &frame, const SportPack &pack, const QString &metric, const Period &period,
                                  const LeaderboardOptions &wanted, const SummaryOptions &options)
{
    if (const auto checked = checkQuestion(frame, pack, period, options); !checked)
        return failed(checked);
    if (!period.isComparable())
        return fail(ErrorCode::Invalid, u"Leaderboards are of whole seasons and of days; leave the other filters out."_s);
    const auto quantity = Quantity::of(pack, metric, options.time, options.per);
    if (!quantity)
        return failed(quantity);
    if (quantity->isRatio() && wanted.kind == LeaderboardKind::Total) {
        const QString detail = u"\"%1\" is a ratio and has no total; ask for kind=rate."_s.arg(metric);
        return fail(ErrorCode::Invalid, detail, {{.code = u"ratio"_s, .detail = detail, .column = u"kind"_s}});
    }
    if (frame.players().isEmpty())
        return Leaderboard{
            .season = frame.season(), .period = period, .metric = metric, .kind = wanted.kind, .qualifier = {.kind = u"none"_s}};
    return LeaderboardMaker(frame, pack, *quantity, period, wanted, options).make();
}

} // namespace touchline
