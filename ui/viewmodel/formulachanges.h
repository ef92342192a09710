// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/connection.h"
#include "ui/api/outbox.h"
#include "ui/model/formuladraft.h"
#include <QtGui/QUndoStack>

namespace touchline {

/** From one state of a metric to another; none: there is no such metric. */
struct FormulaStep
{
    std::shared_ptr<QString> uuid; // what was deleted gets a new one when it comes back; shared by all steps of one metric
    std::optional<TeamId> team;
    QString sport;
    std::optional<DefinitionText> before;
    std::optional<DefinitionText> after;
    QString what; // "Formula: Goals per shot"
    QString whatGone; // "Delete the formula: Goals per shot"
};

/** Sends changes of the users' own metrics by the outbox, and takes them back, step by step. */
class FormulaChanges : public QObject
{
    Q_OBJECT
public:
    FormulaChanges(Outbox &outbox, const Connection &connection, QObject *parent = nullptr);

    /** On disk when these return; they fail where a change cannot be kept. `before` is none for a metric that is new. */
    Result<void> save(const FormulaDraft &draft, const std::optional<DefinitionText> &before, const FormulaStep &about);
    Result<void> remove(const FormulaDraft &draft, const FormulaStep &about);
    /** Whether the metric was made here, and is the server's only once the outbox has sent it. */
    bool isKnown(const QString &uuid) const;

    bool canUndo() const { return m_undo.canUndo(); }
    bool canRedo() const { return m_undo.canRedo(); }
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }
    void forget();

Q_SIGNALS:
    void undoChanged();
    /** By undo or redo: the metric that had this uuid is this now; without one it is gone. */
    void moved(const QString &uuid, const std::optional<touchline::FormulaDraft> &now);
    void failed(const touchline::Error &error);

private:
    friend class FormulaCommand;
    bool go(const FormulaStep &step, bool forward);
    Result<void> put(const FormulaStep &step, const DefinitionText &text, const std::optional<DefinitionText> &seen,
                     const QByteArray &etag);
    Result<void> removeSeen(const FormulaStep &step, const DefinitionText &seen, const QByteArray &etag);
    FormulaStep stepOf(const FormulaDraft &draft, const FormulaStep &about);

    Outbox &m_outbox;
    const Connection &m_connection;
    QUndoStack m_undo;
    QList<std::shared_ptr<QString>> m_known;
};

} // namespace touchline
