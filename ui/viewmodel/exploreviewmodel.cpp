// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/exploreviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QCollator>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

ExploreViewModel::ExploreViewModel(Session &session, Scope &scope, QObject *parent) : PageViewModel(session, scope, parent)
{
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (this->scope().seasons().isEmpty()) { // signed out: nothing of it is the next one's
            cancel();
            m_scatter = {};
            m_distribution = {};
            m_points.clear();
            m_looks.sizes.clear();
            m_sizesKnown = false;
            m_selected.clear();
            m_player.reset();
            m_there = false;
            m_sport.clear();
        }
    });
}

bool ExploreViewModel::isMetric(const QString &id) const
{
    const auto &catalog = scope().catalog();
    return catalog.isValid() && (catalog.pack().metric(id) || catalog.pack().derivedMetric(id));
}

void ExploreViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    if (m_sport != season->sport) {
        m_sport = season->sport;
        m_there = false;
        const auto &kpis = scope().catalog().pack().charts().kpis;
        if (!isMetric(m_x))
            m_x = kpis.value(0, scope().catalog().pack().charts().trend);
        if (!isMetric(m_y) || m_y == m_x)
            m_y = kpis.value(kpis.value(1) == m_x ? 0 : 1, m_x);
        if (!isMetric(m_looks.size))
            m_looks.size.clear();
    }
    begin();
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    query.addQueryItem(u"x"_s, m_x);
    query.addQueryItem(u"y"_s, m_y);
    nameTeam(query, {m_x, m_y});
    if (m_everybody)
        query.addQueryItem(u"qualified"_s, u"false"_s);
    ask(m_reply, session().api().get<Scatter>(paths::scatter, query), [this](const Fetched<Scatter> &answer) {
        takePoints(answer.data);
        setLoading(false);
        Q_EMIT loaded();
        loadSpread();
        loadSizes();
    });
}

void ExploreViewModel::takePoints(const Scatter &scatter)
{
    m_sizesKnown = m_sizesKnown && scatter.season == m_scatter.season;
    m_scatter = scatter;
    m_scatter.points.removeIf([](const ScatterPoint &point) { return !std::isfinite(point.x) || !std::isfinite(point.y); });
    m_points.clear();
    for (int i = 0; i < m_scatter.points.size(); ++i)
        m_points.insert(m_scatter.points.at(i).player, i);
    m_there = true;
    if (pointOf(m_player) < 0)
        m_player.reset(); // of another season, or not played enough
    if (m_selected.removeIf([this](PlayerId player) { return !m_points.contains(player); }) > 0)
        Q_EMIT selectionChanged();
}

void ExploreViewModel::loadSpread()
{
    const auto *season = scope().season();
    if (!season || !m_there)
        return;
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    const auto &metric = m_spread == Spread::Horizontal ? m_x : m_y;
    query.addQueryItem(u"metric"_s, metric);
    nameTeam(query, {metric});
    if (m_player)
        query.addQueryItem(u"player"_s, QString::number(toNumber(*m_player)));
    ask(m_spreadReply, session().api().get<MetricDistribution>(paths::distributions, query),
        [this](const Fetched<MetricDistribution> &answer) {
            m_distribution = answer.data;
            Q_EMIT spreadLoaded();
        });
}

void ExploreViewModel::cancel()
{
    m_reply = {};
    m_spreadReply = {};
    m_sizeReply = {};
    PageViewModel::cancel();
}

void ExploreViewModel::setMetrics(QString x, QString y)
{
    const bool known = isMetric(x) && isMetric(y) && x != y;
    if (!known || (x == m_x && y == m_y))
        return;
    const bool newX = x != m_x;
    m_x = std::move(x);
    m_y = std::move(y);
    keepToOneTeam(newX ? m_x : m_y);
    reload();
}

void ExploreViewModel::nameTeam(QUrlQuery &query, const QStringList &metrics) const
{
    for (const auto &id : metrics) {
        if (const auto whose = scope().metricTeam(id)) {
            query.addQueryItem(u"team"_s, QString::number(toNumber(*whose)));
            return;
        }
    }
}

void ExploreViewModel::keepToOneTeam(const QString &wanted)
{
    const auto one = scope().metricTeam(m_x);
    const auto other = scope().metricTeam(m_y);
    if (!one || !other || one == other)
        return;
    // No question has the own metrics of two teams: what was not chosen just now gives way.
    const auto &kpis = scope().catalog().pack().charts().kpis;
    (wanted == m_x ? m_y : m_x) = kpis.value(0, scope().catalog().pack().charts().trend);
}

void ExploreViewModel::setEverybody(bool everybody)
{
    if (m_everybody == everybody)
        return;
    m_everybody = everybody;
    reload();
}

void ExploreViewModel::setSpread(Spread spread)
{
    if (m_spread == spread)
        return;
    m_spread = spread;
    loadSpread();
}

void ExploreViewModel::setPlayer(std::optional<PlayerId> player)
{
    if (m_player == player || (player && m_there && pointOf(player) < 0))
        return;
    m_player = player;
    Q_EMIT playerChanged();
    if (!isLoading())
        loadSpread();
}

std::optional<PlayerId> ExploreViewModel::playerAt(int point) const
{
    return point >= 0 && point < m_scatter.points.size() ? std::optional(m_scatter.points.at(point).player) : std::nullopt;
}

int ExploreViewModel::pointOf(std::optional<PlayerId> player) const
{
    return player ? m_points.value(*player, -1) : -1;
}

Choices ExploreViewModel::metrics() const
{
    Choices all = scope().catalog().isValid() ? scope().catalog().metrics() : Choices();
    for (auto &[id, name] : all) {
        const auto whose = scope().metricTeam(id);
        const auto *team = whose ? scope().team(*whose) : nullptr;
        name = team ? u"%1 · %2"_s.arg(name, team->name) : name;
    }
    return all;
}

Choices ExploreViewModel::players() const
{
    Choices all;
    for (const auto &point : m_scatter.points)
        all.append({QString::number(toNumber(point.player)), point.name});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(all, [&collator](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    all.prepend({QString(), tr("Nobody")});
    return all;
}

Choices ExploreViewModel::spreads() const
{
    const auto &catalog = scope().catalog();
    if (!catalog.isValid())
        return {};
    return {{u"x"_s, catalog.name(m_x)}, {u"y"_s, catalog.name(m_y)}};
}

QString ExploreViewModel::seasonName() const
{
    const auto *season = scope().season();
    return season ? Scope::nameOf(*season) : QString();
}

ScatterChartData ExploreViewModel::scatterChart() const
{
    if (!m_there)
        return {};
    ScatterLooks looks = m_looks;
    if (!m_sizesKnown)
        looks.size.clear();
    return scatterData(m_scatter, scope().catalog(), seasonName(), looks);
}

DistributionChartData ExploreViewModel::distributionChart() const
{
    return m_there ? distributionData(m_distribution, scope().catalog(), seasonName()) : DistributionChartData();
}

QString ExploreViewModel::periodNote() const
{
    return scope().period().isWhole() ? QString() : tr("Of the whole season: players are compared over seasons here, whatever the period.");
}

} // namespace touchline
