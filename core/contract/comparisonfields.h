// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/statisticsfields.h"
#include "core/stats/playercomparison.h"
#include <algorithm>

/** The JSON of core/stats/difference.h and playercomparison.h: each member named once. Private to core/contract. */
namespace touchline {

/** The test and what it says, without the two rates. */
void differenceEvidence(auto &object, auto &difference)
{
    object.object("effect"_L1, [&difference](auto &effect) {
        effect.member("kind"_L1, difference.effectKind);
        effect.value("value"_L1, difference.effect);
        effect.reasoned("ci95"_L1, difference.ci95, difference.ciReason);
    });
    object.member("test"_L1, difference.test);
    object.member("dispersion"_L1, difference.dispersion);
    object.member("p"_L1, difference.p);
}

template<> struct Fields<RateDifference>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &difference)
    {
        object.member("per"_L1, difference.per);
        object.value("first"_L1, difference.first);
        object.value("second"_L1, difference.second);
        object.member("first_matches"_L1, difference.firstMatches);
        object.member("second_matches"_L1, difference.secondMatches);
        differenceEvidence(object, difference);
    }
};

template<> struct Fields<PlayerDifference>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &difference)
    {
        object.member("metric"_L1, difference.metric);
        object.member("difference"_L1, difference.difference);
        object.member("reason"_L1, difference.reason);
        object.member("q"_L1, difference.q);
    }
};

template<> struct Fields<ComparedPlayer>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "metrics"_L1;
    static constexpr auto beside = "differences"_L1;
    static void io(auto &object, auto &compared)
    {
        object.object("player"_L1, [&compared](auto &player) {
            player.member("id"_L1, compared.player);
            player.member("name"_L1, compared.name);
            player.member("position_group"_L1, compared.positionGroup);
        });
        object.member("in_cohort"_L1, compared.inCohort);
        object.member("sample"_L1, compared.sample);
        object.member("metrics"_L1, compared.metrics);
        object.member("differences"_L1, compared.differences);
    }
};

template<> struct Fields<PlayerComparison>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "players"_L1;
    static void io(auto &object, auto &comparison)
    {
        object.member("period"_L1, comparison.period);
        object.member("per"_L1, comparison.per);
        object.member("cohort"_L1, comparison.cohort);
        object.member("tests"_L1, comparison.tests);
        object.member("players"_L1, comparison.players);
    }
};

template<> struct Fields<ComparisonQuestion>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &question)
    {
        object.member("players"_L1, question.players);
        object.member("period"_L1, question.period);
        object.optional("per"_L1, question.per);
        object.optional("fields"_L1, question.fields);
        object.optional("explain"_L1, question.explain);
        object.check([&question] {
            const auto tooLong = [](const QString &field) { return field.size() > 64; };
            const bool wrong = question.fields.size() > 250 || std::ranges::any_of(question.fields, tooLong);
            return wrong ? u"The fields are up to 250 ids of metrics, of up to 64 characters each."_s : QString();
        });
    }
};

} // namespace touchline
