// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/notes.h"
#include "server/data/database.h"
#include <optional>

namespace touchline {

/** Notes on players. Writers need a Transaction. */
class NoteRepository
{
public:
    explicit NoteRepository(Database &database) : m_database(database) {}

    /** Newest first; of these teams only, or of all. */
    Result<QList<NoteInfo>> ofPlayer(PlayerId player, const std::optional<QList<TeamId>> &teams) const;
    Result<qint64> count(PlayerId player) const;
    Result<std::optional<NoteInfo>> find(const QString &uuid) const;

    Result<qint64> add(Transaction &transaction, const NoteInfo &note, std::optional<UserId> author);
    /** Its text, as the next version. */
    Result<void> change(Transaction &transaction, const NoteInfo &note, std::optional<UserId> author);
    /** For good: a note that was deleted is nowhere any more. */
    Result<void> remove(Transaction &transaction, const QString &uuid);

private:
    Database &m_database;
};

} // namespace touchline
