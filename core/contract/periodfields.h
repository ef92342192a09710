// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"
#include <QtCore/QLatin1StringView>

/** The JSON of what a question is about, of samples and of cohorts: each member named once, for writing and reading. Private to
 * core/contract. */
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

} // namespace touchline
