// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/connection.h"
#include "ui/api/outbox.h"
#include "ui/model/formuladraft.h"

namespace touchline {

/** Sends changes of the users' own metrics by the outbox, and takes the last removal back. Fails where a change cannot be kept. */
class FormulaChanges
{
public:
    FormulaChanges(Outbox &outbox, const Connection &connection) : m_outbox(outbox), m_connection(connection) {}
    /** `what` names the change to people. */
    Result<void> put(const FormulaDraft &draft, const QString &sport, const QString &what);
    Result<void> remove(const FormulaDraft &draft, const QString &what);
    /** The metric that was removed, with the uuid it has from now on: a new one where the server may have deleted the old. */
    Result<FormulaDraft> undoRemoval(const QString &sport, const QString &what);
    /** What `undoRemoval` would bring back. */
    const std::optional<FormulaDraft> &removed() const { return m_removed; }

private:
    Outbox &m_outbox;
    const Connection &m_connection;
    std::optional<FormulaDraft> m_removed;
    QString m_removal; // id of its change
};

} // namespace touchline
