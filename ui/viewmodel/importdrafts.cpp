// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/importviewmodel.h"
#include <QtCore/QFileInfo>

/** What was mended and pasted (ImportDraft), on the disk until it is on the server. */
using namespace Qt::StringLiterals;

namespace touchline {

TypedDraft ImportViewModel::draft() const
{
    return TypedDraft(m_session.draftFolder(), u"import"_s);
}

void ImportViewModel::keepDraft()
{
    if (m_source || m_table.isEmpty() || m_draftFolder != m_session.draftFolder())
        return;
    if (!m_brought.isWorthKeeping())
        return dropDraft();
    m_brought.meanings = m_mapping.meanings;
    m_brought.team = m_mapping.team;
    m_brought.first = m_first ? m_first->wanted().toJson() : QJsonObject();
    const bool isNew = !draft().exists();
    const auto kept = draft().save(m_brought.toJson(), {.what = tr("Import: %1").arg(m_table.name), .screen = u"import"_s});
    if (!kept)
        Q_EMIT failed(kept.error());
    else if (isNew)
        m_session.draftsTouched();
}

void ImportViewModel::dropDraft()
{
    if (!draft().exists())
        return;
    draft().remove();
    m_session.draftsTouched();
}

bool ImportViewModel::resume()
{
    if (hasAnything() || step() != Step::Empty || !(m_scope.isReady() || m_scope.hasNoSeason()) || !refusal().isEmpty())
        return false;
    const auto typed = draft().load();
    const auto kept = typed ? ImportDraft::fromJson(*typed) : ImportDraft();
    if (kept.path.isEmpty() ? kept.text.isEmpty() : !QFileInfo(kept.path).isFile()) // which may come back
        return false;
    m_draftSince = draft().since();
    readIn(kept);
    return true;
}

} // namespace touchline
