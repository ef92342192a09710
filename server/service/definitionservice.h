// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "server/security/caller.h"
#include "server/service/extendedpacks.h"
#include "server/service/origin.h"

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

    DefinitionService(Database &database, DefinitionRepository &definitions, const ExtendedPacks &packs)
        : m_database(database), m_definitions(definitions), m_packs(packs)
    {}

    /** Of the pack, then the server's, then the team's. NotFound: no such sport, or a team that is not the caller's to see. */
    Result<Answer<QList<StatDefinition>>> definitions(const QString &sport, std::optional<TeamId> team, const Caller &caller) const;

    struct Written
    {
        Answer<StatDefinition> answer;
        bool created = false;
    };
    /**
     * Makes the definition, or replaces the version that `wanted` names; what is there already is left alone. Invalid with an issue per
     * finding; Conflict for another version, a taken id, or when another definition would break; NotFound as above; Forbidden.
     */
    Result<Written> put(const QString &uuid, const NewDefinition &wanted, const Caller &caller, const Origin &origin);
    /** Conflict for another version, or while another definition reads it. Its versions stay in the history. */
    Result<void> remove(const QString &uuid, int version, const Caller &caller, const Origin &origin);
    /** What put() would say of the formulas; stores nothing. */
    Result<Answer<DefinitionCheck>> check(const NewDefinition &wanted, const Caller &caller) const;

private:
    Result<void> maySee(const QString &sport, std::optional<TeamId> team, const Caller &caller) const;
    Result<void> mayWrite(const QString &sport, std::optional<TeamId> team, const Caller &caller) const;
    Result<DefinitionRepository::Scope> scopeOf(const QString &sport, std::optional<TeamId> team) const;
    Result<DefinitionRow> nextRow(const QString &uuid, const NewDefinition &wanted, const Caller &caller) const;
    Result<void> hasRoom(const DefinitionRow &row, const DefinitionRepository::Scope &scope) const;
    Result<void> write(Transaction &transaction, const DefinitionRow &row, const QString &action, const Caller &caller,
                       const Origin &origin);
    Database &m_database;
    DefinitionRepository &m_definitions;
    const ExtendedPacks &m_packs;
};

} // namespace touchline
