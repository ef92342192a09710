// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/definitions.h"
#include "server/data/database.h"

namespace touchline {

/** A stored definition of a user. */
struct DefinitionRow
{
    qint64 id = 0;
    QString uuid;
    QString sport;
    std::optional<TeamId> team; // none: for everybody on the server
    DefinitionText text; // only its id where the stored text cannot be read any more
    int version = 1;
    bool deleted = false;
    Revision revision{};
};

/** An older version of a definition. */
struct DefinitionVersion
{
    int version = 1;
    DefinitionText text;
    Revision from{};
    Revision to{}; // of the change that replaced it
};

/** Definitions of users, with every version they had. Writers need a Transaction; they leave the revision of definitions to touch(). */
class DefinitionRepository
{
public:
    /** No scope of questions reads more: each is compiled with all others. */
    static constexpr int mostInScope = 500;

    explicit DefinitionRepository(Database &database) : m_database(database) {}

    struct Scope
    {
        QList<DefinitionRow> rows; // the server's, then those of the teams in their order; without deleted ones
        Revision newest{}; // change of any of them, deletions included
    };
    Result<Scope> inScope(const QString &sport, const QList<TeamId> &teams) const;
    Result<Revision> newest(const QString &sport, const QList<TeamId> &teams) const;
    /** Deleted ones too. */
    Result<std::optional<DefinitionRow>> find(const QString &uuid) const;
    Result<QList<DefinitionVersion>> history(qint64 id) const; // oldest first
    /** How many teams have a metric with this id. */
    Result<int> teamsWith(const QString &sport, const QString &metric) const;
    /** NotFound when there is no such team. */
    Result<QString> sportOf(TeamId team) const;

    Result<qint64> add(Transaction &transaction, const DefinitionRow &row, std::optional<UserId> author);
    /** Writes text and deleted of the row as its next version; what it was goes to the history. */
    Result<void> change(Transaction &transaction, const DefinitionRow &row, std::optional<UserId> author);

private:
    Database &m_database;
};

} // namespace touchline
