// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importviewmodel.h"
#include <QtCore/QDate>
#include <QtCore/QTimeZone>

/** A table on a server without any season: its sport and its season are asked for, and looked at as if they were there. */
using namespace Qt::StringLiterals;

namespace touchline {

bool ImportViewModel::isFirst() const
{
    return m_scope.hasNoSeason() && !m_source && !m_table.isEmpty();
}

const MetricCatalog &ImportViewModel::catalog() const
{
    return m_first ? m_first->catalog : m_scope.catalog();
}

const SeasonInfo *ImportViewModel::season() const
{
    return m_first ? &m_first->season : m_scope.season();
}

bool ImportViewModel::knowsSport() const
{
    return m_first ? m_first->catalog.isValid() : m_scope.isReady();
}

Choices ImportViewModel::sports() const
{
    Choices choices;
    const QString language = m_scope.language();
    for (const auto &sport : m_packs.all())
        choices.append({sport.id(), SportPack::nameIn(sport.names(), language)});
    return choices;
}

Choices ImportViewModel::timeZones() const
{
    Choices choices;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const auto &id : ids) {
        if (id.contains('/') || id == "UTC") // the others are old names of the same
            choices.append({QString::fromLatin1(id), QString::fromLatin1(id).replace(u'_', u' ')});
    }
    return choices;
}

const FirstSeason &ImportViewModel::firstSeason() const
{
    static const FirstSeason none;
    return m_first ? m_first->wanted : none;
}

void ImportViewModel::beginFirst(const FirstSeason &wanted)
{
    if (m_packs.all().isEmpty()) {
        if (auto packs = SportPacks::shipped())
            m_packs = std::move(*packs);
    }
    m_first.emplace();
    m_first->wanted = wanted;
    takeFirst();
}

void ImportViewModel::takeFirst()
{
    m_first->season = m_first->wanted.toSeason(m_mapping.team);
    const auto *sport = m_packs.find(m_first->wanted.sport);
    m_first->catalog =
        sport ? MetricCatalog(std::make_shared<const SportPack>(*sport), m_scope.language(), m_first->season) : MetricCatalog();
}

void ImportViewModel::setFirstSeason(const FirstSeason &wanted)
{
    if (!m_first || isFixed() || m_first->wanted == wanted)
        return Q_EMIT changed(); // a field may show what was not taken
    const bool another = wanted.sport != m_first->wanted.sport;
    m_first->wanted = wanted;
    takeFirst();
    if (another && m_first->catalog.isValid()) { // its columns mean something else now
        m_mapping.meanings = suggestedMeanings(m_table, m_first->catalog);
        m_usedMapping.clear();
        Q_EMIT tableChanged();
    }
    prepare();
}

} // namespace touchline
