// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/keptdrafts.h"
#include <QtCore/QObject>

namespace touchline {

/** The drafts of an account as they are on the disk, read beside the window's thread and only when one has come or gone. */
class DraftList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void open(const QString &folder);
    void close();
    /** One has come or gone: changed() tells as soon as the list is read anew. */
    void touched();
    /** The newest first. */
    const QList<KeptDraft> &drafts() const { return m_drafts; }

Q_SIGNALS:
    void changed();

private:
    QString m_folder;
    QList<KeptDraft> m_drafts;
    int m_ticket = 0;
};

} // namespace touchline
