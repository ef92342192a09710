// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importviewmodel.h"
#include <QtCore/QDate>

/** A table on a server without any season: its sport and its season are asked for, and looked at as if they were there. */
namespace touchline {

bool ImportViewModel::isFirst() const
{
    return m_scope.hasNoSeason() && !m_source && !m_table.isEmpty();
}

const MetricCatalog &ImportViewModel::catalog() const
{
    return m_first ? m_first->catalog() : m_scope.catalog();
}

const SeasonInfo *ImportViewModel::season() const
{
    return m_first ? &m_first->season() : m_scope.season();
}

bool ImportViewModel::knowsSport() const
{
    return m_first ? m_first->catalog().isValid() : m_scope.isReady();
}

const FirstSeason &ImportViewModel::firstSeason() const
{
    static const FirstSeason none;
    return m_first ? m_first->wanted() : none;
}

void ImportViewModel::beginFirst(const QJsonObject &kept)
{
    const QDate today = QDate::currentDate();
    const FirstSeason wanted = !kept.isEmpty() ? FirstSeason::fromJson(kept, today)
        : m_first                              ? m_first->wanted()
                                               : FirstSeason::proposed(today);
    if (!m_first)
        m_first.emplace();
    m_first->want(wanted, m_mapping.team, m_scope.language());
}

void ImportViewModel::setFirstSeason(const FirstSeason &wanted)
{
    if (!m_first || isFixed() || m_first->wanted() == wanted)
        return Q_EMIT changed(); // a field may show what was not taken
    const bool another = wanted.sport != m_first->wanted().sport;
    m_first->want(wanted, m_mapping.team, m_scope.language());
    if (another && m_first->catalog().isValid()) { // its columns mean something else now
        m_mapping.meanings = suggestedMeanings(m_table, m_first->catalog());
        m_usedMapping.clear();
        Q_EMIT tableChanged();
    }
    prepare();
}

} // namespace touchline
