// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpacks.h"
#include "server/data/definitionrepository.h"
#include <memory>
#include <mutex>

namespace touchline {

/**
 * The sport packs with the metrics of users in them, compiled once per set of teams and kept until a definition in that set changes.
 * Immutable and shared: whoever computes with one keeps it. Safe from any thread.
 */
class ExtendedPacks
{
public:
    static constexpr qsizetype mostKept = 64;

    ExtendedPacks(const Database &database, const DefinitionRepository &definitions, const SportPacks &packs)
        : m_database(database), m_definitions(definitions), m_packs(packs)
    {}

    struct Extended
    {
        std::shared_ptr<const SportPack> pack;
        QList<DefinitionRow> rows; // in the order in which they stand behind the pack's own derived metrics
    };
    /** With the server's metrics and those of these teams; null pack: there is no such sport. */
    Result<std::shared_ptr<const Extended>> of(const QString &sport, QList<TeamId> teams) const;
    /** The same of rows that are not (all) stored. */
    static SportPack compiled(const SportPack &pack, const QList<DefinitionRow> &rows, Revision newest);
    const SportPack *shipped(const QString &sport) const { return m_packs.find(sport); }

private:
    struct Entry
    {
        Revision checked{}; // database revision at which it was known to be current
        Revision newest{}; // change of its definitions
        std::shared_ptr<const Extended> extended;
        quint64 lastUse = 0;
    };
    std::shared_ptr<const Extended> kept(const QByteArray &key, Revision now, std::optional<Revision> newest) const;
    const Database &m_database;
    const DefinitionRepository &m_definitions;
    const SportPacks &m_packs;
    mutable std::mutex m_mutex;
    mutable QHash<QByteArray, Entry> m_entries;
    mutable quint64 m_clock = 0;
};

} // namespace touchline
