// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/definitionfields.h"
#include "core/stats/summary.h"
#include <QtCore/QLatin1StringView>

/** The JSON of core/stats/summary.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

using namespace Qt::StringLiterals;

template<typename T> struct Fields;

template<> struct Fields<Location>
{
    static constexpr QLatin1StringView words[] = {"home"_L1, "away"_L1};
};

template<> struct Fields<Outcome>
{
    static constexpr QLatin1StringView words[] = {"win"_L1, "draw"_L1, "loss"_L1};
};

template<> struct Fields<LineupRole>
{
    static constexpr QLatin1StringView words[] = {"starter"_L1, "substitute"_L1};
};

template<> struct Fields<Period>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &period)
    {
        std::optional<QDate> from = period.days.transform(&DateRange::first);
        std::optional<QDate> to = period.days.transform(&DateRange::last);
        std::optional<QString> month = period.month ? std::optional(period.month->text()) : std::nullopt;
        object.member("season"_L1, period.season);
        // What is not said is not chosen: people write periods, too.
        object.optional("from"_L1, from);
        object.optional("to"_L1, to);
        object.optional("last"_L1, period.last);
        object.optional("location"_L1, period.location);
        object.optional("result"_L1, period.outcome);
        object.optional("opponent"_L1, period.opponent);
        object.optional("month"_L1, month);
        object.optional("role"_L1, period.role);
        object.optional("position"_L1, period.position);
        object.check([&] { // only readers come here: what was written is valid already
            if constexpr (!std::is_const_v<std::remove_reference_t<decltype(period)>>) {
                if (month) {
                    const auto known = CalendarMonth::fromText(*month);
                    if (!known)
                        return known.error().detail;
                    period.month = *known;
                }
                if (!from && !to)
                    return QString();
                const auto days = DateRange::within(from, to);
                if (!days)
                    return days.error().detail;
                period.days = *days;
            }
            return QString();
        });
    }
};

template<> struct Fields<Sample>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &sample)
    {
        object.member("matches"_L1, sample.matches);
        object.member("starts"_L1, sample.starts);
        object.member("time"_L1, sample.time);
        object.member("time_known"_L1, sample.timeKnown);
        object.member("possible_time"_L1, sample.possibleTime);
    }
};

template<> struct Fields<Cohort>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &cohort)
    {
        object.member("kind"_L1, cohort.kind);
        object.member("group"_L1, cohort.group);
        object.member("minimum_time"_L1, cohort.minimumTime);
        object.member("minimum_share"_L1, cohort.minimumShare);
        object.member("n"_L1, cohort.n);
        object.member("reason"_L1, cohort.reason);
    }
};

template<> struct Fields<PerMatch>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &match)
    {
        object.value("mean"_L1, match.mean);
        object.member("ci95"_L1, match.ci95);
        object.value("median"_L1, match.median);
        object.value("min"_L1, match.min);
        object.value("max"_L1, match.max);
        object.value("sd"_L1, match.sd);
        object.value("cv"_L1, match.cv);
        object.member("n"_L1, match.n);
    }
};

template<> struct Fields<Form>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &form)
    {
        object.value("last5"_L1, form.last5);
        object.value("ewm"_L1, form.ewm);
    }
};

template<> struct Fields<Slope>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &slope)
    {
        object.value("slope"_L1, slope.value);
        object.constant("unit"_L1, "per_appearance"_L1);
        object.value("p"_L1, slope.p);
        object.member("n"_L1, slope.n);
    }
};

template<> struct Fields<Prior>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &prior)
    {
        object.member("mean"_L1, prior.mean);
        object.member("weight"_L1, prior.weight);
    }
};

template<> struct Fields<Rate>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &rate)
    {
        object.member("n"_L1, rate.per);
        object.value("value"_L1, rate.value);
        object.member("ci95"_L1, rate.ci95);
        object.value("shrunk"_L1, rate.shrunk);
        object.member("prior"_L1, rate.prior);
        object.member("dispersion"_L1, rate.dispersion);
    }
};

/** What a metric comes to, whoever it is compared with. */
void sumsAndRate(auto &object, auto &metric)
{
    object.member("id"_L1, metric.id);
    object.member("ratio"_L1, metric.ratio);
    object.value("total"_L1, metric.total);
    if (metric.ratio) {
        object.value("numerator"_L1, metric.numerator);
        object.value("denominator"_L1, metric.denominator);
        object.value("value"_L1, metric.rate.value);
        object.member("ci95"_L1, metric.rate.ci95);
        object.value("shrunk"_L1, metric.rate.shrunk);
        object.member("prior"_L1, metric.rate.prior);
        object.member("dispersion"_L1, metric.rate.dispersion);
    } else {
        object.member("per"_L1, metric.rate);
    }
}

template<> struct Fields<FormulaInput::Side>
{
    static constexpr QLatin1StringView words[] = {"player"_L1, "team"_L1, "opponent"_L1};
};

template<> struct Fields<ExplainedInput>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &input)
    {
        object.member("id"_L1, input.id);
        object.member("side"_L1, input.side);
        object.member("sum"_L1, input.sum);
    }
};

template<> struct Fields<ExplainedSample>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &sample)
    {
        object.member("lines"_L1, sample.lines);
        object.member("appearances"_L1, sample.appearances);
        object.member("missing_lines"_L1, sample.missing);
        object.member("time"_L1, sample.time);
        object.member("time_known"_L1, sample.timeKnown);
    }
};

template<> struct Fields<ExplainedCohort>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &cohort)
    {
        object.member("kind"_L1, cohort.kind);
        object.member("group"_L1, cohort.group);
        object.member("n"_L1, cohort.n);
        object.member("minimum_time"_L1, cohort.minimumTime);
        object.member("minimum_share"_L1, cohort.minimumShare);
        object.member("mean"_L1, cohort.mean);
        object.member("weight"_L1, cohort.weight);
    }
};

template<> struct Fields<ExplainedInterval>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &interval)
    {
        object.member("method"_L1, interval.method);
        object.member("level"_L1, interval.level);
        object.member("n"_L1, interval.n);
        object.member("dispersion"_L1, interval.dispersion);
        object.member("reason"_L1, interval.reason);
    }
};

template<> struct Fields<ExplainedNull>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &null)
    {
        object.member("part"_L1, null.part);
        object.member("code"_L1, null.code);
        object.member("text"_L1, null.sentence);
    }
};

template<> struct Fields<Explanation>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &explanation)
    {
        object.member("definition"_L1, explanation.definition);
        object.member("inputs"_L1, explanation.inputs);
        object.member("sample"_L1, explanation.sample);
        object.member("cohort"_L1, explanation.cohort);
        object.member("interval"_L1, explanation.interval);
        object.member("nulls"_L1, explanation.nulls);
    }
};

template<> struct Fields<MetricSummary>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &metric)
    {
        sumsAndRate(object, metric);
        object.member("match"_L1, metric.match);
        object.member("form"_L1, metric.form);
        object.member("trend"_L1, metric.trend);
        comparison(object, metric.comparison);
        object.member("axis"_L1, metric.axis);
        object.member("axis_is_reference"_L1, metric.axisIsReference);
        object.whereSet("explain"_L1, metric.explanation);
    }
    static void comparison(auto &object, auto &comparison)
    {
        object.object("percentile"_L1, [&comparison](auto &percentile) {
            percentile.value("value"_L1, comparison.percentile);
            percentile.constant("kind"_L1, "midrank"_L1);
            percentile.member("n"_L1, comparison.of);
            percentile.member("cohort"_L1, comparison.cohort);
        });
        object.value("z"_L1, comparison.z);
        object.member("rank"_L1, comparison.rank);
        object.member("of"_L1, comparison.of);
        object.member("qualified"_L1, comparison.qualified);
    }
};

template<> struct Fields<Summary>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &summary)
    {
        object.object("player"_L1, [&summary](auto &player) {
            player.member("id"_L1, summary.player);
            player.member("name"_L1, summary.name);
            player.member("position_group"_L1, summary.positionGroup);
        });
        object.member("period"_L1, summary.period);
        object.member("sample"_L1, summary.sample);
        object.member("per"_L1, summary.per);
        object.member("cohort"_L1, summary.cohort);
        object.member("metrics"_L1, summary.metrics);
    }
};

template<> struct Fields<MatchEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &entry)
    {
        object.member("match"_L1, entry.match);
        object.nullable("day"_L1, entry.day);
        object.seconds("kick_off"_L1, entry.kickOff);
        object.member("round"_L1, entry.round);
        object.member("team"_L1, entry.team);
        object.member("opponent"_L1, entry.opponent);
        object.member("location"_L1, entry.location);
        object.member("score_for"_L1, entry.scoreFor);
        object.member("score_against"_L1, entry.scoreAgainst);
        object.member("result"_L1, entry.outcome);
        object.member("started"_L1, entry.started);
        object.member("played"_L1, entry.played);
        object.knownTime("time"_L1, entry.time);
        object.member("position"_L1, entry.position);
        object.member("values"_L1, entry.values);
    }
};

template<> struct Fields<MatchLog>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &log)
    {
        object.member("columns"_L1, log.columns);
        object.member("entries"_L1, log.entries);
        object.check([&log] {
            for (const auto &entry : log.entries) {
                if (entry.values.size() != log.columns.size())
                    return u"Every entry has as many values as the log has columns."_s;
            }
            return QString();
        });
    }
};

template<> struct Fields<TrendPoint>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &point)
    {
        object.member("match"_L1, point.match);
        object.nullable("day"_L1, point.day);
        object.member("opponent"_L1, point.opponent);
        object.member("location"_L1, point.location);
        object.knownTime("time"_L1, point.time);
        object.value("value"_L1, point.value);
        object.value("rate"_L1, point.rate);
        object.value("rolling"_L1, point.rolling);
        object.value("ewm"_L1, point.ewm);
    }
};

template<> struct Fields<Trend>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &trend)
    {
        object.member("metric"_L1, trend.metric);
        object.member("window"_L1, trend.window);
        object.member("per"_L1, trend.per);
        object.member("points"_L1, trend.points);
        object.member("season"_L1, trend.season);
        object.member("trend"_L1, trend.slope);
    }
};

} // namespace touchline
