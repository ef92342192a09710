// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/firstimport.h"

namespace touchline {

FirstImport::FirstImport() : m_packs(SportPacks::shipped().value_or(SportPacks())) {}

void FirstImport::want(const FirstSeason &wanted, const QString &team, const QString &language)
{
    m_wanted = wanted;
    m_season = wanted.toSeason(team);
    const auto *sport = m_packs.find(wanted.sport);
    m_catalog = sport ? MetricCatalog(std::make_shared<const SportPack>(*sport), language, m_season) : MetricCatalog();
}

Choices FirstImport::sports(const QString &language) const
{
    Choices choices;
    for (const auto &sport : m_packs.all())
        choices.append({sport.id(), SportPack::nameIn(sport.names(), language)});
    return choices;
}

} // namespace touchline
