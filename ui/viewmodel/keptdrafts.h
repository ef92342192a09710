// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "ui/api/outboxstore.h"
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace touchline {

/** Something that was typed and not saved, as the list of changes that wait shows it. */
struct KeptDraft
{
    MatchId match{}; // lines of this match; else a formula, or a form
    QString formula; // its uuid
    QString screen; // of a form: "matches", "team", "import", "player/12"
    TeamId team{}; // of a form about a team
    QString what; // "Rovers against Athletic"
    QDateTime since; // UTC, of the last change
    bool operator==(const KeptDraft &) const = default;
};

/** All drafts in the folder of an account, the newest first. What cannot be read is left where it is, and out. */
QList<KeptDraft> keptDrafts(const QString &folder);
/** Without those that wait for the server already. */
QList<KeptDraft> notWaiting(QList<KeptDraft> drafts, const QList<QueuedChange> &changes);

} // namespace touchline
