// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/extendedpacks.h"
#include <algorithm>

namespace touchline {

SportPack ExtendedPacks::compiled(const SportPack &pack, const QList<DefinitionRow> &rows, Revision newest)
{
    QList<DefinitionText> texts;
    QSet<QString> ofTeams;
    for (const DefinitionRow &row : rows) {
        texts.append(row.text);
        if (row.team)
            ofTeams.insert(row.text.id);
    }
    return pack.extendedBy(texts, toNumber(newest), ofTeams);
}

std::shared_ptr<const ExtendedPacks::Extended> ExtendedPacks::kept(const QByteArray &key, Revision now,
                                                                   std::optional<Revision> newest) const
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || (newest ? entry->newest != *newest : entry->checked != now))
        return nullptr;
    entry->checked = std::max(entry->checked, now);
    entry->lastUse = ++m_clock;
    return entry->extended;
}

Result<std::shared_ptr<const ExtendedPacks::Extended>> ExtendedPacks::of(const QString &sport, QList<TeamId> teams) const
{
    const SportPack *pack = m_packs.find(sport);
    if (!pack)
        return std::make_shared<const Extended>();
    std::ranges::sort(teams);
    const auto repeated = std::ranges::unique(teams);
    teams.erase(repeated.begin(), repeated.end());
    QByteArray key = sport.toUtf8();
    for (const TeamId team : std::as_const(teams))
        key += '/' + QByteArray::number(toNumber(team));

    const Revision now = m_database.revision();
    if (auto found = kept(key, now, {}))
        return found;
    const auto newest = m_definitions.newest(sport, teams);
    if (!newest)
        return failed(newest);
    if (auto found = kept(key, now, *newest))
        return found;
    auto scope = m_definitions.inScope(sport, teams);
    if (!scope)
        return failed(scope);
    auto extended = std::make_shared<Extended>();
    // The packs live as long as the server; nothing here owns one.
    extended->pack = scope->newest == Revision{} ? std::shared_ptr<const SportPack>(std::shared_ptr<const void>(), pack)
                                                 : std::make_shared<const SportPack>(compiled(*pack, scope->rows, scope->newest));
    extended->rows = std::move(scope->rows);

    const std::scoped_lock lock(m_mutex);
    if (m_entries.size() >= mostKept && !m_entries.contains(key)) {
        auto oldest = m_entries.begin();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
            oldest = entry->lastUse < oldest->lastUse ? entry : oldest;
        m_entries.erase(oldest);
    }
    m_entries.insert(key, {.checked = now, .newest = scope->newest, .extended = extended, .lastUse = ++m_clock});
    return extended;
}

} // namespace touchline
