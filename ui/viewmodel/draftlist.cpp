// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/draftlist.h"
#include <QtConcurrent/QtConcurrentRun>

namespace touchline {

void DraftList::open(const QString &folder)
{
    close();
    m_folder = folder;
    touched();
}

void DraftList::close()
{
    ++m_ticket;
    m_folder.clear();
    if (m_drafts.isEmpty())
        return;
    m_drafts.clear();
    Q_EMIT changed();
}

void DraftList::touched()
{
    if (m_folder.isEmpty())
        return;
    QtConcurrent::run([folder = m_folder] {
        return keptDrafts(folder);
    }).then(this, [this, ticket = ++m_ticket](const QList<KeptDraft> &drafts) {
        if (ticket != m_ticket)
            return;
        m_drafts = drafts;
        Q_EMIT changed();
    });
}

} // namespace touchline
