// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/compareviewmodel.h"
#include "core/contract/paths.h"
#include "ui/model/readingorder.h"
#include "ui/viewmodel/playertexts.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostSuggestions = 3;

Period periodOf(const Scope &scope)
{
    return {.season = scope.season()->id, .days = scope.period().days, .last = scope.period().last};
}

const MetricSummary *metricOf(const ComparedPlayer &player, const QString &id)
{
    const auto found = std::ranges::find(player.metrics, id, &MetricSummary::id);
    return found == player.metrics.cend() ? nullptr : &*found;
}

} // namespace

void CompareViewModel::reload()
{
    if (!scope().season() || !scope().isReady())
        return;
    loadCandidates();
    loadSuggestions();
    if (m_players.size() < PlayerComparison::fewest) {
        m_reply = {};
        m_comparison = {};
        m_rows.clear();
        m_there = false;
        begin();
        setLoading(false);
        Q_EMIT loaded();
        return;
    }
    begin();
    ask(m_reply,
        session().api().post<PlayerComparison>(paths::comparisons, ComparisonQuestion{.players = m_players, .period = periodOf(scope())}),
        [this](const Fetched<PlayerComparison> &answer) {
            m_comparison = answer.data;
            m_rows.setComparison(m_comparison, scope().catalog());
            m_there = true;
            setLoading(false);
            Q_EMIT loaded();
        });
}

void CompareViewModel::cancel()
{
    m_reply = {};
    m_candidatesReply = {};
    m_similarReply = {};
    PageViewModel::cancel();
}

void CompareViewModel::setPlayers(const QList<PlayerId> &players)
{
    m_players.clear();
    for (const auto player : players) {
        if (!m_players.contains(player) && !isFull())
            m_players.append(player);
    }
}

void CompareViewModel::add(PlayerId player)
{
    if (isFull() || m_players.contains(player))
        return;
    m_players.append(player);
    reload();
}

void CompareViewModel::remove(PlayerId player)
{
    if (m_players.removeAll(player) > 0)
        reload();
}

void CompareViewModel::loadCandidates()
{
    const auto season = scope().season()->id;
    if (m_candidatesOf == season && !m_candidates.isEmpty())
        return;
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season)));
    m_candidatesReply = session().api().getAll<PlayerInfo>(paths::players, query);
    m_candidatesReply.future().then(this, [this, season](const Result<Fetched<QList<PlayerInfo>>> &answer) {
        if (!answer)
            return; // whoever is chosen is still compared
        m_candidates = answer->data;
        m_candidatesOf = season;
        Q_EMIT choicesChanged();
    });
}

void CompareViewModel::loadSuggestions()
{
    if (m_players.isEmpty() || m_similar.player == m_players.constFirst())
        return;
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(scope().season()->id)));
    m_similarReply = session().api().get<Similarity>(filled(paths::playerSimilar, toNumber(m_players.constFirst())), query);
    m_similarReply.future().then(this, [this](const Result<Fetched<Similarity>> &answer) {
        if (!answer)
            return;
        m_similar = answer->data;
        Q_EMIT choicesChanged();
    });
}

QString CompareViewModel::nameOf(PlayerId player) const
{
    for (const auto &each : m_comparison.players) {
        if (each.player == player)
            return each.name;
    }
    const auto known = std::ranges::find(m_candidates, player, &PlayerInfo::id);
    return known == m_candidates.cend() ? QString() : known->name;
}

Choices CompareViewModel::candidates() const
{
    Choices choices;
    for (const auto &player : m_candidates) {
        if (m_players.contains(player.id))
            continue;
        QString team;
        for (const auto &registration : player.registrations) {
            if (registration.season == m_candidatesOf)
                team = registration.teamName;
        }
        choices.append({QString::number(toNumber(player.id)), team.isEmpty() ? player.name : u"%1 (%2)"_s.arg(player.name, team)});
    }
    std::ranges::sort(choices, [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    return choices;
}

QList<std::pair<PlayerId, QString>> CompareViewModel::suggestions() const
{
    QList<std::pair<PlayerId, QString>> found;
    if (m_players.isEmpty() || m_similar.player != m_players.constFirst() || isFull())
        return found;
    for (const auto &player : m_similar.players) {
        if (!m_players.contains(player.player) && found.size() < mostSuggestions)
            found.append({player.player, player.name});
    }
    return found;
}

QString CompareViewModel::cohort() const
{
    if (m_comparison.players.isEmpty())
        return {};
    const Summary summary{.cohort = m_comparison.cohort};
    const auto *season = scope().season();
    return cohortText({.summary = summary, .catalog = scope().catalog(), .season = season ? Scope::nameOf(*season) : QString()});
}

QString CompareViewModel::outsideText() const
{
    QStringList names;
    for (const auto &player : m_comparison.players) {
        const auto placed = [](const MetricSummary &metric) { return metric.comparison.percentile.number.has_value(); };
        if (std::ranges::none_of(player.metrics, placed))
            names.append(isolated(player.name));
    }
    return names.isEmpty() ? QString() : tr("Too little playing time for a place among the others: %1").arg(names.join(u", "_s));
}

QString CompareViewModel::samplesText() const
{
    QStringList parts;
    for (const auto &player : m_comparison.players)
        parts.append(u"%1: %2, %3"_s.arg(isolated(player.name), tr("%n matches", nullptr, player.sample.matches),
                                         scope().catalog().timeText(player.sample.time)));
    return parts.join(u" · "_s);
}

CompareChartData CompareViewModel::chart() const
{
    CompareChartData data{.players = {}, .axes = {}, .cohort = cohort(), .empty = tr("Nobody to compare with in this period.")};
    if (m_comparison.players.isEmpty())
        return data;
    for (const auto &player : m_comparison.players)
        data.players.append(player.name);
    const auto &catalog = scope().catalog();
    const auto &charts = catalog.pack().charts();
    const QString &group = m_comparison.players.constFirst().positionGroup;
    QStringList ids = charts.radar.value(group);
    if (ids.isEmpty())
        ids = charts.kpisOf(group);
    for (const auto &id : std::as_const(ids)) {
        CompareChartAxis axis{.label = catalog.rateName(id, m_comparison.per), .values = {}, .percentiles = {}};
        bool any = false;
        for (const auto &player : m_comparison.players) {
            const auto *metric = metricOf(player, id);
            axis.values.append(metric ? catalog.rate(id, metric->rate.value) : MetricCatalog::dash());
            axis.percentiles.append(metric ? metric->comparison.percentile.number : std::nullopt);
            any = any || axis.percentiles.constLast();
        }
        // Of the first player's cohort, in which all of them are placed.
        const auto *first = metricOf(m_comparison.players.constFirst(), id);
        if (first && first->axis && !first->axisIsReference) {
            axis.low = catalog.rate(id, first->axis->low);
            axis.high = catalog.rate(id, first->axis->high);
            if (catalog.lowerIsBetter(id)) // percentiles go up with what is better
                std::swap(axis.low, axis.high);
        }
        if (any)
            data.axes.append(axis);
    }
    return data;
}

} // namespace touchline
