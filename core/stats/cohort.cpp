// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cohort.h"
#include "core/stats/framememo.h"
#include "core/stats/quantile.h"
#include "core/stats/quantitylines.h"
#include "core/stats/shrink.h"
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Of a competition whose N, length or number of players was changed, and of another by whose rates a season is asked, nothing is taken for
 * the same. */
QByteArray ratesOf(const TimeRule &time)
{
    return '/' + QByteArray::number(time.per) + '/' + QByteArray::number(time.match) + '/' + QByteArray::number(time.playersPerSide);
}

} // namespace

template<typename T, typename Make> std::shared_ptr<const T> CohortMembers::kept(const QByteArray &key, const Make &make) const
{
    // The sums of a part of the season, and a minimum that somebody chose, are of one question alone.
    return !m_minimumTime && isWholeSeason() ? m_frame.memo().get<T>(key, make) : std::make_shared<const T>(make());
}

CohortMembers::CohortMembers(const SeasonFrame &frame, const SportPack &pack, const PlayerSums &sums, int subject,
                             const SummaryOptions &options)
    : m_frame(frame), m_sums(sums), m_subject(subject), m_share(pack.minimumShareOfTime()), m_minimumTime(options.minimumTime),
      m_named(options.named), m_usualRate(options.per == 0 || options.per == options.time.per),
      m_key(pack.identity() + ratesOf(options.time))
{
    m_groups = groupsOf(pack);
    const int group = groupOf(subject);
    m_subjectGroup = PositionGroups(frame, pack).name(group);
    choose(pack, options, group);
    m_description.group = m_description.kind == "position_group"_L1 ? m_subjectGroup : QString();
    m_description.minimumTime = m_minimumTime.value_or(0);
    m_description.minimumShare = m_minimumTime ? 0 : m_share;
}

CohortMembers::CohortMembers(std::shared_ptr<const SeasonFrame> season, const SportPack &pack, const SummaryOptions &options)
    : m_frame(*season), m_sums(season->playerSums()), m_subject(-1), m_share(pack.minimumShareOfTime()), m_minimumTime(options.minimumTime),
      m_named(options.named), m_usualRate(options.per == 0 || options.per == options.time.per),
      m_key(pack.identity() + ratesOf(options.time)), m_kept(std::move(season))
{
    m_groups = groupsOf(pack);
    SummaryOptions all = options;
    all.cohort = u"competition"_s;
    choose(pack, all, PositionGroups::unknown);
}

std::shared_ptr<const std::vector<int>> CohortMembers::groupsOf(const SportPack &pack) const
{
    return kept<std::vector<int>>(m_key + "/groups", [&] {
        const PositionGroups positions(m_frame, pack);
        std::vector<int> all(size_t(m_frame.players().size()), PositionGroups::unknown);
        for (int player = 0; player < int(all.size()); ++player)
            all[size_t(player)] = positions.of(player, [this](int row) { return m_sums.contains(row); });
        return all;
    });
}

void CohortMembers::choose(const SportPack &pack, const SummaryOptions &options, int group)
{
    QStringList kinds{options.cohort};
    if (options.cohort.isEmpty()) {
        kinds =
            isSingleTeam() ? QStringList{u"squad"_s} : QStringList{u"position_group"_s, u"competition"_s, u"previous_season"_s, u"squad"_s};
        if (group == PositionGroups::unknown)
            kinds.removeAll(u"position_group"_s);
    }
    const QByteArray packKey = m_key + '/' + QByteArray::number(m_minimumTime.value_or(-1)) + '/';
    m_members = std::make_shared<const Members>();
    for (const QString &kind : std::as_const(kinds)) {
        if (kind == "previous_season"_L1) {
            if (choosePrevious(pack, options))
                break;
            continue;
        }
        const TeamId squad = kind == "squad"_L1 ? newestTeam() : TeamId{};
        const qint64 which = kind == "position_group"_L1 ? group : toNumber(squad);
        m_key = packKey + kind.toLatin1() + '/' + QByteArray::number(which);
        m_members = kept<Members>(m_key, [&] { return membersOf(kind, group, squad, *m_groups); });
        m_description.kind = kind;
        m_description.n = m_members->n;
        if (m_description.n >= fewestForPercentile)
            break;
    }
}

bool CohortMembers::choosePrevious(const SportPack &pack, const SummaryOptions &options)
{
    const bool asked = !options.cohort.isEmpty();
    if (asked)
        m_description.kind = options.cohort;
    // Days are compared with the same days: of another season there are none.
    auto season = options.previousSeason && isWholeSeason() ? options.previousSeason() : nullptr;
    if (!season || season->metricCount() != m_frame.metricCount())
        return false;
    const std::shared_ptr<const CohortMembers> previous(new CohortMembers(std::move(season), pack, options));
    const int n = previous->m_description.n + (isQualified(m_subject) ? 1 : 0);
    if (!asked && n < fewestForPercentile)
        return false;
    m_previous = previous;
    m_members = std::make_shared<const Members>();
    m_description.kind = u"previous_season"_s;
    m_description.n = n;
    return true;
}

bool CohortMembers::isSingleTeam() const
{
    for (int row = 1; row < int(m_frame.rowCount()); ++row) {
        if (m_frame.teamOf(row) != m_frame.teamOf(0))
            return false;
    }
    return true;
}

TeamId CohortMembers::newestTeam() const
{
    const auto &registrations = m_frame.players().at(m_subject).registrations;
    const auto [first, last] = m_frame.rowsOf(m_subject);
    for (int row = last - 1; row >= first; --row) {
        if (m_sums.contains(row))
            return m_frame.teamOf(row);
    }
    return registrations.isEmpty() ? TeamId{} : registrations.last().team;
}

CohortMembers::Members CohortMembers::membersOf(const QString &kind, int group, TeamId squad, const std::vector<int> &groups) const
{
    Members members;
    for (int player = 0; player < int(groups.size()); ++player) {
        if (m_sums.lines(player) == 0)
            continue;
        bool belongs = true;
        if (kind == "position_group"_L1) {
            belongs = groups[size_t(player)] == group;
        } else if (kind == "squad"_L1) {
            const auto [first, last] = m_frame.rowsOf(player);
            belongs = false;
            for (int row = first; row < last && !belongs; ++row)
                belongs = m_sums.contains(row) && m_frame.teamOf(row) == squad;
        }
        if (!belongs)
            continue;
        members.players.push_back(player);
        members.n += isQualified(player) ? 1 : 0;
    }
    return members;
}

bool CohortMembers::isQualified(int player) const
{
    const qint64 time = m_sums.time(player);
    if (time <= 0)
        return false;
    return m_minimumTime ? time >= *m_minimumTime : double(time) >= m_share * double(m_sums.teamTime(player));
}

bool CohortMembers::isQualified(int player, const Quantity &quantity) const
{
    return isQualified(player) && std::ranges::all_of(quantity.minimum(), [this, player](const auto &minimum) {
               return m_sums.metric(minimum.first, player).sum >= minimum.second;
           });
}

std::optional<Terms> CohortMembers::termsOf(int player, const Quantity &quantity) const
{
    const auto &inputs = quantity.inputs();
    if (quantity.kind() == Quantity::Kind::Recorded) {
        const MetricSum sum = m_sums.metric(inputs.front().metric, player);
        return sum.lines > 0 && sum.timeKnown ? std::optional(Terms{.x = double(sum.sum), .t = double(sum.time)}) : std::nullopt;
    }
    const bool fast = quantity.kind() != Quantity::Kind::PerMatch && std::ranges::all_of(inputs, [&](const FormulaInput &input) {
                          return input.side == FormulaInput::Side::Player && input.metric >= 0
                              && (inputs.size() == 1 || m_frame.isComplete(input.metric));
                      });
    if (fast) {
        MetricSum last = inputs.empty() ? MetricSum{} : m_sums.metric(inputs.front().metric, player);
        if (last.lines == 0 || (!quantity.isRatio() && !last.timeKnown))
            return std::nullopt;
        std::vector<double> sums{double(last.sum)};
        for (size_t input = 1; input < inputs.size(); ++input)
            sums.push_back(double(m_sums.metric(inputs[input].metric, player).sum));
        return quantity.terms(sums, double(last.time));
    }
    std::vector<int> rows;
    const auto [first, last] = m_frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        if (m_sums.contains(row))
            rows.push_back(row);
    }
    const QuantityLines lines(m_frame, quantity, rows);
    return lines.value().number ? std::optional(lines.sum()) : std::nullopt;
}

std::shared_ptr<const CohortValues> CohortMembers::valuesOf(const Quantity &quantity) const
{
    if (m_previous)
        return m_previous->valuesOf(quantity);
    // Any other N is somebody's wish of the moment: a thousand of them must not crowd out what everybody needs.
    if (!m_usualRate)
        return std::make_shared<const CohortValues>(computed(quantity));
    return kept<CohortValues>(m_key + '/' + quantity.key(), [&] { return computed(quantity); });
}

std::shared_ptr<const CohortValues> CohortMembers::shownValuesOf(const Quantity &quantity) const
{
    auto values = valuesOf(quantity);
    if (!m_named)
        return values;
    const Shown shown = (m_previous ? *m_previous : *this).shownOf(quantity);
    if (shown.all && shown.qualified)
        return values;
    CohortValues guarded = *values;
    guarded.hidden = shown.qualified ? QString() : shown.reason;
    guarded.axis = shown.qualified ? guarded.axis : std::nullopt;
    guarded.prior = shown.all ? guarded.prior : std::nullopt;
    return std::make_shared<const CohortValues>(std::move(guarded));
}

CohortMembers::Shown CohortMembers::shownOf(const Quantity &quantity) const
{
    if (!m_usualRate || quantity.isOfTeam())
        return countedUnnamed(quantity);
    QByteArray scope;
    for (const TeamId team : *m_named)
        scope += '/' + QByteArray::number(toNumber(team));
    return *kept<Shown>(m_key + '/' + quantity.key() + "/named" + scope, [&] { return countedUnnamed(quantity); });
}

CohortMembers::Shown CohortMembers::countedUnnamed(const Quantity &quantity) const
{
    if (const QString reason = withheld(quantity); !reason.isEmpty())
        return {.all = false, .qualified = false, .reason = reason};
    UnnamedPlayers all;
    UnnamedPlayers qualified;
    for (const int player : m_members->players) {
        const auto terms = mayBeNamed(m_frame.players().at(player), m_named) ? std::nullopt : termsOf(player, quantity);
        if (!terms || !std::isfinite(quantity.value(*terms)))
            continue;
        all.add(groupOf(player));
        if (isQualified(player, quantity))
            qualified.add(groupOf(player));
    }
    return {.all = all.areHidden(), .qualified = qualified.areHidden(), .reason = u"cohort_too_small"_s};
}

QString CohortMembers::withheld(const Quantity &quantity) const
{
    if (!m_named)
        return {};
    const auto isNamed = [this](int player) { return mayBeNamed(m_frame.players().at(player), m_named); };
    if (quantity.isOfTeam() && !std::ranges::all_of(m_members->players, isNamed))
        return u"team_metric"_s;
    return quantity.readsTeams() && !hidesTeams() ? u"cohort_too_small"_s : QString();
}

bool CohortMembers::hidesTeams() const
{
    UnnamedPlayers unnamed;
    for (int player = 0; player < int(m_frame.players().size()); ++player) {
        if (m_sums.lines(player) > 0 && !mayBeNamed(m_frame.players().at(player), m_named))
            unnamed.add(groupOf(player));
    }
    return unnamed.areHidden();
}

CohortValues CohortMembers::computed(const Quantity &quantity) const
{
    std::vector<Sampled> all;
    std::vector<double> qualified;
    for (const int player : m_members->players) {
        const auto terms = termsOf(player, quantity);
        if (!terms)
            continue;
        const double value = quantity.value(*terms);
        if (!std::isfinite(value))
            continue;
        all.push_back({.x = quantity.natural(terms->x), .t = terms->t});
        if (isQualified(player, quantity))
            qualified.push_back(value);
    }
    auto values = CohortValues::of(std::move(all), std::move(qualified));
    values.prior = quantity.distribution() == Distribution::Binomial ? proportionPrior(values.all, quantity.prior())
                                                                     : countPrior(values.all, quantity.prior());
    return values;
}

bool CohortMembers::contains(int player) const
{
    return std::ranges::binary_search(m_members->players, player);
}

std::optional<double> CohortMembers::qualifiedValue(int player, const Quantity &quantity) const
{
    if (!isQualified(player, quantity))
        return std::nullopt;
    const auto terms = termsOf(player, quantity);
    const double value = terms ? quantity.value(*terms) : std::numeric_limits<double>::quiet_NaN();
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace touchline
