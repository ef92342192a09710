// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/formulachanges.h"
#include "ui/api/uuid7.h"
#include "ui/viewmodel/formulalist.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** The metric as the outbox sends it. It names no version: the condition does, and what the server has must compare as equal. */
QByteArray bodyOf(const FormulaDraft &draft, const QString &sport)
{
    auto body = QJsonDocument::fromJson(encode(NewDefinition{.sport = sport, .team = draft.team, .text = draft.text})).object();
    body.remove("version"_L1);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> FormulaChanges::put(const FormulaDraft &draft, const QString &sport, const QString &what)
{
    return m_outbox.put({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                         .verb = "PUT",
                         .target = formulaTarget(draft.uuid),
                         .json = bodyOf(draft, sport),
                         .ifMatch = draft.isNew ? QByteArray() : draft.etag,
                         .what = what});
}

Result<void> FormulaChanges::remove(const FormulaDraft &draft, const QString &what)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto kept = m_outbox.put({.id = id, .verb = "DELETE", .target = formulaTarget(draft.uuid), .ifMatch = draft.etag, .what = what});
    if (!kept)
        return kept;
    m_removed = draft;
    m_removal = id;
    return {};
}

Result<FormulaDraft> FormulaChanges::undoRemoval(const QString &sport, const QString &what)
{
    if (!m_removed)
        return fail(ErrorCode::NotFound, what);
    auto draft = *std::exchange(m_removed, std::nullopt);
    const auto &changes = m_outbox.changes();
    const auto waiting = std::ranges::find(changes, m_removal, &QueuedChange::id);
    // What may have reached the server already is made anew: a deleted address is not used again.
    if (waiting != changes.cend() && !m_connection.isOnline()) {
        m_outbox.discard(m_removal);
        return draft;
    }
    draft.uuid = newUuid7();
    draft.isNew = true;
    draft.etag.clear();
    if (const auto kept = put(draft, sport, what); !kept)
        return failed(kept);
    return draft;
}

} // namespace touchline
