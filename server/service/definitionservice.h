// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "server/security/caller.h"
#include "server/service/extendedpacks.h"
#include "server/service/write.h"

namespace touchline {

/**
 * What statistics are defined, and the definitions of users: admins write those of the server, coaches those of their teams. Whoever does
 * not see a team learns nothing of its definitions.
 */
class DefinitionService
{
public:
    static constexpr int mostPerScope = 100;
    /** Operators and calls of all formulas of a scope, written out: what computing all of them once costs at most. */
    static constexpr int mostOperations = 4000;

    DefinitionService(DefinitionRepository &definitions, const ExtendedPacks &packs) : m_definitions(definitions), m_packs(packs) {}

    /**
     * Of the pack, then the server's, then the teams'. NotFound: no such sport, or a team that is not the caller's to see. Among several
     * teams those of another sport have no say; one that is asked about alone is not found.
     */
    Result<Answer<QList<StatDefinition>>> definitions(const QString &sport, QList<TeamId> teams, const Caller &caller) const;

    /** One of users; NotFound for one of a team that is not the caller's to see, as for none. */
    Result<Written<StatDefinition>> definition(const QString &uuid, const Caller &caller) const;
    /**
     * Makes the definition, or its next version where the writer names the present one (Unconditional, Stale); what is there already is
     * left alone. Invalid with an issue per finding; Conflict for a taken id, another scope, a version that `wanted` names and that is not
     * the present one, or when another definition would break; NotFound as above; Forbidden.
     */
    Result<Written<StatDefinition>> put(Write &write, const QString &uuid, const NewDefinition &wanted);
    /** Conflict while another definition reads it. Its versions stay in the history. */
    Result<void> remove(Write &write, const QString &uuid);
    /** What put() would say of the formulas; stores nothing. */
    Result<Answer<DefinitionCheck>> check(const NewDefinition &wanted, const Caller &caller) const;

private:
    Result<void> maySee(const QString &sport, std::optional<TeamId> team, const Caller &caller) const;
    Result<void> mayWrite(const QString &sport, std::optional<TeamId> team, const Caller &caller) const;
    Result<DefinitionRepository::Scope> scopeOf(const QString &sport, std::optional<TeamId> team) const;
    Result<DefinitionRow> nextRow(const Write &write, const QString &uuid, const NewDefinition &wanted) const;
    Result<void> hasRoom(const DefinitionRow &row, const DefinitionRepository::Scope &scope) const;
    Result<void> store(Write &write, const DefinitionRow &row, const QString &action);
    DefinitionRepository &m_definitions;
    const ExtendedPacks &m_packs;
};

} // namespace touchline
