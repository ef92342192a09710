// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/route.h"
#include "ui/viewmodel/keptdrafts.h"
#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace touchline {

class Outbox;
class Scope;
class Session;
struct QueuedChange;

/**
 * What still waits for the server, and what it did not take: a conflict shows both sides, and one of them is chosen. Under it what was
 * typed and not saved, with a way there.
 */
class OutboxSheet : public QDialog
{
    Q_OBJECT
public:
    OutboxSheet(Session &session, const Scope &scope, QWidget *parent);

Q_SIGNALS:
    /** To a draft. */
    void goWanted(const touchline::Route &route);

private:
    void fill();
    QWidget *entry(const QueuedChange &change);
    QString stateText(const QueuedChange &change) const;
    QWidget *draft(const KeptDraft &draft);

    Session &m_session;
    const Scope &m_scope;
    Outbox &m_outbox;
    QVBoxLayout *m_entries;
};

} // namespace touchline
