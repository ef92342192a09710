// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/careerfields.h"
#include "core/stats/splits.h"

/** The JSON of core/stats/splits.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<SplitBy>
{
    static constexpr QLatin1StringView words[] = {"location"_L1,    "result"_L1, "opponent"_L1, "month"_L1,
                                                  "competition"_L1, "role"_L1,   "position"_L1};
};

template<> struct Fields<SplitValue>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &value)
    {
        object.member("value"_L1, value.value);
        object.member("name"_L1, value.name);
    }
};

template<> struct Fields<SplitMetric>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &metric)
    {
        sumsAndRate(object, metric.metric);
        object.value("difference"_L1, metric.difference);
        object.whereSet("explain"_L1, metric.metric.explanation);
    }
};

template<> struct Fields<SplitCell>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "metrics"_L1;
    static void io(auto &object, auto &cell)
    {
        object.member("key"_L1, cell.key);
        object.member("sample"_L1, cell.sample);
        object.member("metrics"_L1, cell.metrics);
    }
};

template<> struct Fields<Splits>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "cells"_L1;
    static void io(auto &object, auto &splits)
    {
        object.object("player"_L1, [&splits](auto &player) {
            player.member("id"_L1, splits.player);
            player.member("name"_L1, splits.name);
        });
        object.member("seasons"_L1, splits.seasons);
        object.member("period"_L1, splits.period);
        object.member("by"_L1, splits.by);
        object.constant("comparison_reason"_L1, "period_not_comparable"_L1);
        object.member("baseline"_L1, splits.baseline);
        object.member("cells"_L1, splits.cells);
        object.check([&splits] {
            for (const auto &cell : splits.cells) {
                if (cell.key.size() != splits.by.size())
                    return u"Every cell has as many values in its key as there are dimensions."_s;
            }
            return QString();
        });
    }
};

} // namespace touchline
