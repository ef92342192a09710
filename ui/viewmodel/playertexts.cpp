// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/playertexts.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(PlayerPage)
};

/** Rounded as on the radar, and never 0th or 100th: nobody is better than all including themselves. */
int shownPercentile(double percentile)
{
    return qBound(1, qRound(percentile), 99);
}

constexpr qsizetype mostTiles = 5; // in one row

QString standingText(const MetricCatalog &catalog, const Comparison &comparison)
{
    if (comparison.percentile.number)
        return PageWords::tr("%1 pct. of %2", "98th percentile of 61 players")
            .arg(catalog.ordinal(shownPercentile(*comparison.percentile.number)))
            .arg(comparison.of);
    if (comparison.rank)
        return PageWords::tr("%1 of %2", "2nd of 7").arg(catalog.ordinal(*comparison.rank)).arg(comparison.of);
    return {};
}

QString smallSample(const PlayerContext &context, const MetricSummary &metric)
{
    const auto &comparison = metric.comparison;
    if (comparison.qualified || comparison.percentile.reason != "not_qualified"_L1)
        return {};
    if (metric.ratio && metric.denominator.number)
        return PageWords::tr("only %1 attempts").arg(QLocale().toString(*metric.denominator.number, 'f', 0));
    return PageWords::tr("only %1").arg(context.catalog.timeText(context.summary.sample.time));
}

/** Better or worse in a word: the arrow's colour alone would not do. */
QString formWords(const FormChange &change)
{
    if (change.better)
        return *change.better ? PageWords::tr("Better than before: %1 in the last five appearances, %2 in the %3 others.")
                              : PageWords::tr("Worse than before: %1 in the last five appearances, %2 in the %3 others.");
    return change.up ? PageWords::tr("More than before: %1 in the last five appearances, %2 in the %3 others.")
                     : PageWords::tr("Less than before: %1 in the last five appearances, %2 in the %3 others.");
}

} // namespace

QString sampleLine(const PlayerContext &context)
{
    const auto &sample = context.summary.sample;
    QStringList parts{PageWords::tr("%n appearances", nullptr, sample.matches)};
    if (sample.timeKnown && sample.time > 0)
        parts.append(context.catalog.timeText(sample.time));
    if (sample.timeKnown && sample.possibleTime > 0 && sample.time <= sample.possibleTime)
        parts.append(PageWords::tr("%1 % of possible time")
                         .arg(QLocale().toString(100.0 * double(sample.time) / double(sample.possibleTime), 'f', 0)));
    if (!sample.timeKnown)
        parts.append(PageWords::tr("playing time not known"));
    return parts.join(u" · "_s);
}

QString cohortText(const PlayerContext &context)
{
    const auto &cohort = context.summary.cohort;
    if (!cohort.reason.isEmpty() || cohort.n == 0)
        return {};
    QString who;
    if (cohort.kind == "position_group"_L1)
        who = PageWords::tr("%1 %2", "61 forwards").arg(QLocale().toString(cohort.n), context.catalog.groupInText(cohort.group));
    else if (cohort.kind == "squad"_L1)
        who = PageWords::tr("%n players of the squad", nullptr, cohort.n);
    else if (cohort.kind == "previous_season"_L1)
        who = PageWords::tr("%n players of all positions in the season before", nullptr, cohort.n);
    else
        who = PageWords::tr("%n players of all positions", nullptr, cohort.n);
    if (cohort.minimumTime > 0)
        who = PageWords::tr("%1 with at least %2").arg(who, context.catalog.timeText(cohort.minimumTime));
    else if (cohort.minimumShare > 0)
        who = PageWords::tr("%1 with at least %2 % of their team's time").arg(who, QLocale().toString(100 * cohort.minimumShare, 'f', 0));
    return context.season.isEmpty() || cohort.kind == "previous_season"_L1 ? who : u"%1, %2"_s.arg(who, context.season);
}

QString cohortLine(const PlayerContext &context)
{
    const auto &cohort = context.summary.cohort;
    const QString text = cohortText(context);
    if (text.isEmpty()) {
        Period narrowed = context.summary.period;
        narrowed.last.reset();
        if (cohort.reason == "period_not_comparable"_L1 && !narrowed.isComparable())
            return PageWords::tr("No percentiles: these are chosen matches only, and players are compared over all of theirs.");
        const QString why = MetricCatalog::reason(cohort.reason);
        return why.isEmpty() ? PageWords::tr("Nobody to compare with in this period.") : PageWords::tr("No percentiles: %1.").arg(why);
    }
    return cohort.n < 10 ? PageWords::tr("Ranks among %1").arg(text) : PageWords::tr("Percentiles among %1").arg(text);
}

KpiData kpi(const PlayerContext &context, const MetricSummary &metric)
{
    const auto &catalog = context.catalog;
    KpiData tile{.id = metric.id, .label = catalog.rateName(metric.id, context.summary.per)};
    tile.value = metric.rate.value.number ? catalog.rate(metric.id, metric.rate.value) : QString();
    tile.interval = catalog.interval(metric.id, metric.rate.ci95);
    tile.sample = sampleLine(context);
    tile.standing = standingText(catalog, metric.comparison);
    tile.percentile = metric.comparison.percentile.number;
    tile.notQualified = smallSample(context, metric);
    tile.definition = catalog.definition(metric.id, context.summary.per);
    if (!metric.rate.value.number)
        tile.definition += u"\n"_s + PageWords::tr("No value: %1.").arg(MetricCatalog::reason(metric.rate.value.reason));
    if (!metric.ratio && metric.total.number)
        tile.definition += u"\n"_s + PageWords::tr("Total: %1").arg(catalog.total(metric.id, metric.total));
    if (!tile.interval.isEmpty())
        tile.definition += u"\n"_s + PageWords::tr("95 % interval: %1").arg(tile.interval);
    if (metric.rate.dispersion > 1.5)
        tile.definition += u"\n"_s + PageWords::tr("Comes in bursts: the interval allows for that.");
    return tile;
}

QList<KpiData> kpis(const PlayerContext &context)
{
    QList<KpiData> tiles;
    for (const auto ids = context.catalog.pack().charts().kpisOf(context.summary.positionGroup); const auto &id : ids) {
        const auto *metric = context.summary.find(id);
        if (metric && metric->rate.value.reason != "not_recorded"_L1 && tiles.size() < mostTiles)
            tiles.append(kpi(context, *metric));
    }
    return tiles;
}

void addForm(QList<KpiData> &tiles, const QList<FormChange> &changes, const MetricCatalog &catalog)
{
    for (KpiData &tile : tiles) {
        const auto change = std::ranges::find(changes, tile.id, &FormChange::metric);
        if (change == changes.cend())
            continue;
        const auto &difference = change->difference;
        tile.form = change->up ? KpiData::Form::Up : KpiData::Form::Down;
        tile.formIsGood = change->better.value_or(true);
        tile.formText = formWords(*change).arg(catalog.rate(tile.id, difference.first), catalog.rate(tile.id, difference.second),
                                               QLocale().toString(difference.secondMatches));
    }
}

RadarChartData radar(const PlayerContext &context)
{
    const auto &catalog = context.catalog;
    const auto &charts = catalog.pack().charts();
    QStringList ids = charts.radar.value(context.summary.positionGroup);
    if (ids.isEmpty())
        ids = charts.kpisOf(context.summary.positionGroup);
    RadarChartData data{.subject = context.summary.name, .cohort = cohortText(context)};
    bool any = false;
    for (const auto &id : std::as_const(ids)) {
        const auto *metric = context.summary.find(id);
        if (!metric || (!metric->rate.value.number && metric->rate.value.reason != "not_computable"_L1))
            continue; // a competition that never records it has no axis for it
        RadarChartAxis axis{.label = catalog.rateName(id, context.summary.per),
                            .value = catalog.rate(id, metric->rate.value),
                            .percentile = metric->comparison.percentile.number,
                            .reason = smallSample(context, *metric)};
        if (!axis.percentile)
            axis.standing = standingText(catalog, metric->comparison);
        if (axis.reason.isEmpty() && !axis.percentile)
            axis.reason = MetricCatalog::reason(metric->comparison.percentile.reason);
        any = any || axis.percentile || !axis.standing.isEmpty();
        data.axes.append(axis);
    }
    data.empty = cohortLine(context);
    if (!any) {
        // There is a cohort, and the player is not compared with it: it is not what stands in place of the chart.
        const auto why = std::ranges::find_if_not(std::as_const(data.axes), &QString::isEmpty, &RadarChartAxis::reason);
        if (!data.cohort.isEmpty() && why != data.axes.cend())
            data.empty = PageWords::tr("No percentiles: %1.").arg(why->reason);
        data.axes.clear();
    }
    return data;
}

TrendChartData trendData(const Trend &trend, const MetricCatalog &catalog, const TeamNames &teams)
{
    const QString &id = trend.metric;
    const bool ratio = catalog.isRatio(id);
    TrendChartData data{.title = catalog.rateName(id, trend.per)};
    data.factor = catalog.factor(id);
    data.decimals = catalog.rateDecimals(id);
    data.unit = catalog.isPercent(id) ? u"%"_s : catalog.name(id);
    data.barLabel = PageWords::tr("per match");
    data.lineLabel = ratio ? PageWords::tr("last %n matches", nullptr, trend.window)
                           : PageWords::tr("%1, last %n matches", nullptr, trend.window).arg(catalog.perText(trend.per));
    data.baseline = trend.season.value.number;
    if (data.baseline)
        data.baselineLabel = PageWords::tr("whole period %1").arg(catalog.rate(id, *data.baseline));
    if (trend.season.ci95) {
        data.bandLow = trend.season.ci95->low;
        data.bandHigh = trend.season.ci95->high;
        data.bandLabel = PageWords::tr("95 % interval");
    }
    for (const auto &point : trend.points) {
        data.points.append(
            {.day = point.day,
             .label =
                 PageWords::tr("%1 (%2)", "Rovers (H)").arg(teams.value(point.opponent, MetricCatalog::dash()), whereText(point.location)),
             .value = point.value.number,
             .reason = MetricCatalog::reason(point.value.reason),
             .rolling = point.rolling.number,
             .sample = point.time >= 0 ? catalog.timeText(point.time) : QString()});
    }
    data.empty = PageWords::tr("No appearance in this period.");
    return data;
}

} // namespace touchline
