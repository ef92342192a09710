// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/exploretexts.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class ExploreWords
{
    Q_DECLARE_TR_FUNCTIONS(ExplorePage)
};

ScatterChartAxis axisOf(const QString &id, int per, const MetricCatalog &catalog)
{
    return {.title = catalog.rateName(id, per), .unit = catalog.isPercent(id) ? u"%"_s : QString(), .decimals = catalog.rateDecimals(id)};
}

/** What a point belongs to: a team or a group of positions. */
QString seriesNameOf(const ScatterPoint &point, ScatterLooks::Colour colour, const MetricCatalog &catalog)
{
    const QString name = colour == ScatterLooks::Colour::Team ? point.teamName : catalog.group(point.positionGroup);
    return name.isEmpty() ? ExploreWords::tr("not known") : name;
}

/** Positions as the sport has them, teams with most players first; what has no colour left is one. */
void colourPoints(ScatterChartData &data, const Scatter &scatter, ScatterLooks::Colour colour, const MetricCatalog &catalog)
{
    if (colour == ScatterLooks::Colour::Nothing)
        return;
    const bool teams = colour == ScatterLooks::Colour::Team;
    data.seriesTitle = teams ? ExploreWords::tr("Team") : ExploreWords::tr("Position");
    QList<std::pair<QString, int>> groups;
    for (qsizetype i = 0; i < data.points.size(); ++i) {
        auto &name = data.points[i].seriesName;
        name = seriesNameOf(scatter.points.at(i), colour, catalog);
        const auto known = std::ranges::find(groups, name, &std::pair<QString, int>::first);
        if (known == groups.end())
            groups.append({name, 1});
        else
            ++known->second;
    }
    std::ranges::sort(groups, [](const auto &one, const auto &other) {
        return one.second != other.second ? one.second > other.second : one.first.localeAwareCompare(other.first) < 0;
    });
    data.hasRest = groups.size() > ScatterChartData::mostSeries;
    if (data.hasRest)
        groups.resize(ScatterChartData::mostSeries - 1);
    if (!teams) {
        const auto order = catalog.groups();
        std::ranges::stable_sort(groups, {}, [&order](const auto &group) {
            return std::ranges::find(order, group.first, &std::pair<QString, QString>::second) - order.begin();
        });
    }
    for (const auto &group : std::as_const(groups))
        data.series.append(group.first);
    for (auto &point : data.points) {
        const auto at = data.series.indexOf(point.seriesName);
        point.series = int(at < 0 ? data.series.size() : at);
    }
    if (data.hasRest)
        data.series.append(ExploreWords::tr("others"));
    data.summary +=
        u' ' + (teams ? ExploreWords::tr("Colour and shape say the team.") : ExploreWords::tr("Colour and shape say the position."));
}

void sizePoints(ScatterChartData &data, const Scatter &scatter, const ScatterLooks &looks, const MetricCatalog &catalog)
{
    if (looks.size.isEmpty())
        return;
    data.size = axisOf(looks.size, scatter.per, catalog);
    for (qsizetype i = 0; i < data.points.size(); ++i) {
        if (const auto size = looks.sizes.constFind(scatter.points.at(i).player); size != looks.sizes.cend())
            data.points[i].size = *size * catalog.factor(looks.size);
    }
    data.summary += u' ' + ExploreWords::tr("The size says %1.", "Shots /90").arg(data.size.title);
}

QString leastTime(double share)
{
    return ExploreWords::tr("with at least %1 % of their team's time").arg(QLocale().toString(100 * share, 'f', 0));
}

QString strengthOf(double r)
{
    const double strength = std::abs(r);
    if (strength < 0.1)
        return ExploreWords::tr("They hardly go together");
    if (r < 0)
        return strength < 0.3 ? ExploreWords::tr("Who has more of one has slightly less of the other")
            : strength < 0.6  ? ExploreWords::tr("Who has more of one has less of the other")
                              : ExploreWords::tr("Who has more of one has much less of the other");
    return strength < 0.3 ? ExploreWords::tr("They go together slightly")
        : strength < 0.6  ? ExploreWords::tr("They go together")
                          : ExploreWords::tr("They go together strongly");
}

/** "98th percentile of 61", or the rank. */
QString placeText(const Comparison &place, const MetricCatalog &catalog)
{
    if (place.percentile.number)
        return ExploreWords::tr("%1 percentile of %2", "98th percentile of 61")
            .arg(catalog.ordinal(qBound(1, qRound(*place.percentile.number), 99)))
            .arg(place.of);
    if (place.rank)
        return ExploreWords::tr("%1 of %2", "2nd of 7").arg(catalog.ordinal(*place.rank)).arg(place.of);
    return {};
}

std::optional<double> shown(const Value &value, double factor)
{
    return value.number ? std::optional(*value.number * factor) : std::nullopt;
}

DistributionChartGroup groupOf(const DistributionGroup &group, double factor, const MetricCatalog &catalog)
{
    DistributionChartGroup row{.label = group.group == "all"_L1 ? ExploreWords::tr("Everybody") : catalog.group(group.group),
                               .n = group.n,
                               .reason = MetricCatalog::reason(group.reason)};
    if (group.box) {
        row.low = shown(group.box->low, factor);
        row.q1 = group.box->q1 * factor;
        row.median = group.box->median * factor;
        row.q3 = group.box->q3 * factor;
        row.high = shown(group.box->high, factor);
    }
    return row;
}

} // namespace

QString correlationText(const Correlation &correlation)
{
    const QLocale locale;
    const auto &r = correlation.pearson;
    if (!r.value.number)
        return ExploreWords::tr("No correlation: %1 (n = %2).").arg(MetricCatalog::reason(r.value.reason), locale.toString(correlation.n));
    const QString number = locale.toString(*r.value.number, 'f', 2);
    const QString range = r.ci95
        ? ExploreWords::tr(" (95 % interval %1 to %2)").arg(locale.toString(r.ci95->low, 'f', 2), locale.toString(r.ci95->high, 'f', 2))
        : QString();
    return ExploreWords::tr("%1: r = %2%3, n = %4.").arg(strengthOf(*r.value.number), number, range, locale.toString(correlation.n));
}

ScatterChartData scatterData(const Scatter &scatter, const MetricCatalog &catalog, const QString &season, const ScatterLooks &looks)
{
    const QString &x = scatter.correlation.x;
    const QString &y = scatter.correlation.y;
    ScatterChartData data{.x = axisOf(x, scatter.per, catalog), .y = axisOf(y, scatter.per, catalog)};
    data.title = ExploreWords::tr("%1 and %2").arg(data.x.title, data.y.title);
    for (const ScatterPoint &point : scatter.points) {
        QStringList group{point.teamName, catalog.group(point.positionGroup)};
        group.removeAll(QString());
        QString sample = ExploreWords::tr("%n appearances", nullptr, point.sample.matches);
        if (point.sample.timeKnown)
            sample += u", "_s + catalog.timeText(point.sample.time);
        data.points.append({.x = point.x * catalog.factor(x),
                            .y = point.y * catalog.factor(y),
                            .name = point.name,
                            .group = group.join(u" · "_s),
                            .sample = sample,
                            .qualified = point.qualified});
    }
    QString who = ExploreWords::tr("%n players", nullptr, int(scatter.points.size()));
    if (scatter.qualifiedOnly && scatter.minimumShare > 0)
        who += u' ' + leastTime(scatter.minimumShare);
    data.summary = ExploreWords::tr("%1 of %2, %3.", "Goals and xG of 187 players with ..., Premier League").arg(data.title, who, season);
    data.summary += u' ' + correlationText(scatter.correlation);
    if (scatter.hidden > 0)
        data.summary +=
            u' ' + ExploreWords::tr("%n of them are not shown: players of other teams may not be named.", nullptr, scatter.hidden);
    colourPoints(data, scatter, looks.colour, catalog);
    sizePoints(data, scatter, looks, catalog);
    data.empty = scatter.qualifiedOnly
        ? ExploreWords::tr("Nobody who has played enough has both numbers in this season.")
        : ExploreWords::tr("Nobody has both numbers in this season. Choose other metrics, or another season at the top.");
    return data;
}

DistributionChartData distributionData(const MetricDistribution &distribution, const MetricCatalog &catalog, const QString &season)
{
    const QString &id = distribution.metric;
    const double factor = catalog.factor(id);
    DistributionChartData data{.title = catalog.rateName(id, distribution.per),
                               .unit = catalog.isPercent(id) ? u"%"_s : QString(),
                               .decimals = catalog.rateDecimals(id)};
    QString places;
    for (const DistributionGroup &group : distribution.groups) {
        DistributionChartGroup row = groupOf(group, factor, catalog);
        const bool all = group.group == "all"_L1;
        if (all && group.histogram) {
            data.openEnds = group.histogram->openEnds;
            for (qsizetype i = 0; i < group.histogram->counts.size(); ++i)
                data.bins.append(
                    {group.histogram->edges.at(i) * factor, group.histogram->edges.at(i + 1) * factor, group.histogram->counts.at(i)});
        }
        row.own = !all && distribution.player && distribution.player->positionGroup == group.group;
        if (group.place && places.isEmpty() == all) {
            const QString place = placeText(*group.place, catalog);
            if (!place.isEmpty())
                places += (places.isEmpty() ? QString() : u", "_s)
                    + (all ? place
                           : ExploreWords::tr("%1 %2", "97th percentile of 61 forwards").arg(place, catalog.groupInText(group.group)));
        }
        data.groups.append(row);
    }
    const auto *all = distribution.groups.isEmpty() ? nullptr : &distribution.groups.constFirst();
    const bool known = std::ranges::any_of(data.groups, [](const DistributionChartGroup &group) { return group.n > 0; });
    if (!known) {
        data.groups.clear();
        const QString why = all ? MetricCatalog::reason(all->reason) : QString();
        data.empty = why.isEmpty() || (all && all->n == 0 && all->reason == "cohort_too_small"_L1)
            ? ExploreWords::tr("Nobody who has played enough has this number in this season.")
            : ExploreWords::tr("Nothing to show: %1.").arg(why);
        return data;
    }
    QString who = ExploreWords::tr("%n players", nullptr, all ? all->n : 0);
    if (distribution.minimumShare > 0)
        who += u' ' + leastTime(distribution.minimumShare);
    data.summary =
        ExploreWords::tr("%1 of %2, %3.", "Goals of 312 players with at least 30 %, Premier League").arg(data.title, who, season);
    if (all && all->box)
        data.summary += u' '
            + ExploreWords::tr("Half of them have %1 to %2, the median is %3.")
                  .arg(catalog.rate(id, all->box->q1), catalog.rate(id, all->box->q3), catalog.rate(id, all->box->median));
    if (distribution.player) {
        data.subject = distribution.player->name;
        data.place = shown(distribution.player->value, factor);
        data.summary += u' '
            + (!data.place
                   ? ExploreWords::tr("%1 has no place: %2.")
                         .arg(data.subject,
                              MetricCatalog::reason(distribution.player->value.reason.isEmpty() ? u"not_qualified"_s
                                                                                                : distribution.player->value.reason))
                   : places.isEmpty()
                   ? ExploreWords::tr("%1 has %2.").arg(data.subject, catalog.rate(id, *distribution.player->value.number))
                   : ExploreWords::tr("%1 has %2: %3.").arg(data.subject, catalog.rate(id, *distribution.player->value.number), places));
    }
    return data;
}

} // namespace touchline
