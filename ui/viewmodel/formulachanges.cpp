// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/formulachanges.h"
#include "ui/api/uuid7.h"
#include "ui/viewmodel/formulalist.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** The metric as the outbox sends it. It names no version: the condition does, and what the server has must compare as equal. */
QByteArray bodyOf(const FormulaStep &step, const DefinitionText &text)
{
    auto body = QJsonDocument::fromJson(encode(NewDefinition{.sport = step.sport, .team = step.team, .text = text})).object();
    body.remove("version"_L1);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/** The same as the server tells of it: of which sport it is stands in the question. */
QByteArray seenOf(const FormulaStep &step, const DefinitionText &text)
{
    auto members = QJsonDocument::fromJson(bodyOf(step, text)).object();
    members.remove("sport"_L1);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

} // namespace

/** A saved change, which is in the outbox when the command is made. */
class FormulaCommand : public QUndoCommand
{
public:
    FormulaCommand(FormulaChanges &changes, FormulaStep step) : QUndoCommand(step.what), m_changes(changes), m_step(std::move(step)) {}
    void undo() override { setObsolete(!m_changes.go(m_step, false)); }
    void redo() override
    {
        if (std::exchange(m_done, true))
            setObsolete(!m_changes.go(m_step, true));
    }

private:
    FormulaChanges &m_changes;
    FormulaStep m_step;
    bool m_done = false;
};

FormulaChanges::FormulaChanges(Outbox &outbox, const Connection &connection, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_connection(connection)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &FormulaChanges::undoChanged);
}

bool FormulaChanges::isKnown(const QString &uuid) const
{
    return std::ranges::any_of(m_known, [&uuid](const auto &each) { return *each == uuid; });
}

FormulaStep FormulaChanges::stepOf(const FormulaDraft &draft, const FormulaStep &about)
{
    FormulaStep step = about;
    step.team = draft.team;
    const auto known = std::ranges::find_if(m_known, [&draft](const auto &each) { return *each == draft.uuid; });
    if (known != m_known.end()) {
        step.uuid = *known;
        return step;
    }
    step.uuid = std::make_shared<QString>(draft.uuid);
    m_known.append(step.uuid);
    return step;
}

Result<void> FormulaChanges::save(const FormulaDraft &draft, const std::optional<DefinitionText> &before, const FormulaStep &about)
{
    FormulaStep step = stepOf(draft, about);
    step.before = before;
    step.after = draft.text;
    if (const auto kept = put(step, draft.text, before, draft.isNew ? QByteArray() : draft.etag); !kept)
        return kept;
    m_undo.push(new FormulaCommand(*this, step));
    return {};
}

Result<void> FormulaChanges::remove(const FormulaDraft &draft, const FormulaStep &about)
{
    FormulaStep step = stepOf(draft, about);
    step.before = draft.text;
    if (const auto kept = removeSeen(step, draft.text, draft.etag); !kept)
        return kept;
    m_undo.push(new FormulaCommand(*this, step));
    return {};
}

Result<void> FormulaChanges::put(const FormulaStep &step, const DefinitionText &text, const std::optional<DefinitionText> &seen,
                                 const QByteArray &etag)
{
    return m_outbox.put({.verb = "PUT",
                         .target = formulaTarget(*step.uuid),
                         .json = bodyOf(step, text),
                         .ifMatch = etag,
                         .what = step.what,
                         .base = seen && etag.isEmpty() ? seenOf(step, *seen) : QByteArray()});
}

Result<void> FormulaChanges::removeSeen(const FormulaStep &step, const DefinitionText &seen, const QByteArray &etag)
{
    return m_outbox.put({.verb = "DELETE",
                         .target = formulaTarget(*step.uuid),
                         .ifMatch = etag,
                         .what = step.whatGone,
                         .base = etag.isEmpty() ? seenOf(step, seen) : QByteArray()});
}

bool FormulaChanges::go(const FormulaStep &step, bool forward)
{
    const auto &from = forward ? step.before : step.after;
    const auto &to = forward ? step.after : step.before;
    const QString was = *step.uuid;
    const auto &changes = m_outbox.changes();
    const auto waiting = std::ranges::find_if(
        changes, [&](const QueuedChange &change) { return change.target == formulaTarget(was) && (change.verb == "DELETE") == !from; });
    // What never left needs no way back. What may have reached the server is made anew: a deleted address is not used again.
    const bool neverLeft =
        waiting != changes.cend() && !m_connection.isOnline() && (!from || (!to && waiting->ifMatch.isEmpty() && waiting->base.isEmpty()));
    Result<void> kept;
    if (neverLeft) {
        m_outbox.discard(QString(waiting->id));
    } else if (!to) {
        kept = removeSeen(step, *from, {});
    } else {
        if (!from)
            *step.uuid = newUuid7();
        kept = put(step, *to, from, {});
    }
    if (!kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    Q_EMIT moved(was,
                 to ? std::optional(FormulaDraft{.uuid = *step.uuid, .etag = {}, .isNew = !from, .team = step.team, .text = *to})
                    : std::nullopt);
    return true;
}

void FormulaChanges::forget()
{
    m_undo.clear();
    m_known.clear();
}

} // namespace touchline
