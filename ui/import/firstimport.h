// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpacks.h"
#include "ui/import/firstseason.h"
#include "ui/model/choices.h"
#include "ui/model/metriccatalog.h"

namespace touchline {

/** The first season of a server, which an import will make: looked at as if it were there, with the metrics of its sport. */
class FirstImport
{
public:
    FirstImport();

    /** Season and catalogue become what is wanted. `team` and `language` name what has no name of its own. */
    void want(const FirstSeason &wanted, const QString &team, const QString &language);
    const FirstSeason &wanted() const { return m_wanted; }
    const SeasonInfo &season() const { return m_season; }
    /** Not valid where no pack has the wanted sport. */
    const MetricCatalog &catalog() const { return m_catalog; }
    Choices sports(const QString &language) const;

private:
    SportPacks m_packs; // as shipped
    FirstSeason m_wanted;
    SeasonInfo m_season;
    MetricCatalog m_catalog;
};

} // namespace touchline
