// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/definitionfields.h"
#include "core/stats/explanation.h"

/** The JSON of core/stats/explanation.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

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

} // namespace touchline
