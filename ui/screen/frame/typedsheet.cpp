// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/frame/typedsheet.h"
#include "ui/viewmodel/session.h"
#include "ui/widget/errortext.h"
#include <QtGui/QCloseEvent>

namespace touchline {

void TypedSheet::keepIn(Session &session, const QString &name, const TypedDraft::Place &place)
{
    const TypedDraft draft(session.draftFolder(), name);
    const QJsonObject untouched = typed();
    if (const auto before = draft.load())
        setTyped(*before);
    const auto forget = [&session, draft] {
        if (!draft.exists())
            return;
        draft.remove();
        session.draftsTouched();
    };
    connect(this, &TypedSheet::edited, this, [this, &session, draft, place, untouched, forget] {
        if (typed() == untouched)
            return forget();
        const bool isNew = !draft.exists();
        if (const auto kept = draft.save(typed(), place); !kept)
            showError(this, kept.error());
        else if (isNew)
            session.draftsTouched();
    });
    connect(this, &QDialog::accepted, this, forget);
    connect(this, &QDialog::rejected, this, [this, forget] {
        if (!m_closed)
            forget();
    });
}

void TypedSheet::closeEvent(QCloseEvent *event)
{
    m_closed = true;
    QDialog::closeEvent(event);
    m_closed = false;
}

} // namespace touchline
