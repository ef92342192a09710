// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/statisticsfields.h"
#include "core/stats/similarity.h"

/** The JSON of core/stats/similarity.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<SimilarityKind>
{
    static constexpr QLatin1StringView words[] = {"style"_L1, "level"_L1};
};

template<> struct Fields<SimilarityMetric>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &metric)
    {
        object.member("id"_L1, metric.id);
        object.value("z"_L1, metric.z);
    }
};

template<> struct Fields<SimilarityShare>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &share)
    {
        object.member("metric"_L1, share.metric);
        object.member("z"_L1, share.z);
        object.member("share"_L1, share.share);
    }
};

template<> struct Fields<SimilarPlayer>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &player)
    {
        object.member("player"_L1, player.player);
        object.member("name"_L1, player.name);
        object.member("team"_L1, player.team);
        object.member("team_name"_L1, player.teamName);
        object.member("score"_L1, player.score);
        object.member("distance"_L1, player.distance);
        object.member("shares"_L1, player.shares);
        object.member("left_out"_L1, player.leftOut);
    }
};

template<> struct Fields<Similarity>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "players"_L1;
    static void io(auto &object, auto &similarity)
    {
        object.object("player"_L1, [&similarity](auto &player) {
            player.member("id"_L1, similarity.player);
            player.member("name"_L1, similarity.name);
        });
        object.member("kind"_L1, similarity.kind);
        object.member("per"_L1, similarity.per);
        object.member("cohort"_L1, similarity.cohort);
        object.member("metrics"_L1, similarity.metrics);
        object.member("compared"_L1, similarity.compared);
        object.member("players"_L1, similarity.players);
    }
};

} // namespace touchline
