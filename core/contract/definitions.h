// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/sport/definition.h"
#include <optional>

/** Definitions of statistics as they travel between server and desktop. Plain values; codec.h has their JSON. */
namespace touchline {

/** Who has a metric: everybody who plays the sport, this server, or one team. */
enum class DefinitionScope { Pack, Server, Team };

/** A user's metric as a client sends it: to be checked, made, or put in the place of an older version. */
struct NewDefinition
{
    QString sport;
    std::optional<TeamId> team; // none: for everybody on the server
    int version = 0; // of the definition that it replaces; 0: it is new
    DefinitionText text;
    bool operator==(const NewDefinition &) const = default;
};

/** One metric of the list of definitions. */
struct StatDefinition
{
    MetricDefinition metric;
    DefinitionScope scope = DefinitionScope::Pack;
    std::optional<TeamId> team; // of a team's own metric
    QString uuid; // of a user's metric; empty: it stands in the pack's file
    int version = 1; // of the pack, or of the user's metric
    bool operator==(const StatDefinition &) const = default;
};

/** What would become of a definition, which is stored nowhere. */
struct DefinitionCheck
{
    bool valid = false;
    QList<Issue> errors;
    int operations = 0; // what one evaluation costs at most
    std::optional<MetricDefinition> metric; // where it is valid
    bool operator==(const DefinitionCheck &) const = default;
};

} // namespace touchline
