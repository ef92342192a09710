// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/errorwords.h"
#include "ui/viewmodel/matchviewmodel.h"
#include "ui/viewmodel/waitingmatches.h"
#include <QtCore/QLocale>

/** The half of MatchViewModel that follows what was saved through the outbox. */
namespace touchline {
using namespace Qt::StringLiterals;

void MatchViewModel::watchOutbox()
{
    connect(&session().outbox(), &Outbox::changed, this, &MatchViewModel::outboxChanged);
    connect(&session().outbox(), &Outbox::done, this, &MatchViewModel::outboxDone);
    connect(&session().connection(), &Connection::changed, this, [this] {
        if (queued())
            Q_EMIT entryChanged();
    });
}

QString MatchViewModel::what() const
{
    return tr("%1 against %2, %3").arg(m_match.homeName, m_match.awayName, QLocale().toString(m_match.day, QLocale::ShortFormat));
}

const QueuedChange *MatchViewModel::queued() const
{
    for (const auto &change : session().outbox().changes()) {
        if (linesOf(change) == m_id)
            return &change;
    }
    return nullptr;
}

bool MatchViewModel::isSaving() const
{
    const auto *change = queued();
    return change && change->state == QueuedChange::State::Waiting && session().connection().isOnline();
}

bool MatchViewModel::isWaiting() const
{
    const auto *change = queued();
    return change && change->state == QueuedChange::State::Waiting && !session().connection().isOnline();
}

bool MatchViewModel::takeBack()
{
    const auto *change = queued();
    if (!change)
        return false;
    session().outbox().discard(QString(change->id)); // which is gone while it is still being told
    return true;
}

void MatchViewModel::outboxChanged()
{
    if (!m_there)
        return;
    if (const auto *change = queued(); change && change->state != QueuedChange::State::Waiting) {
        const bool stale = change->state == QueuedChange::State::Conflict;
        Error refusal = change->refusal;
        for (auto &issue : refusal.issues) // it may be a rule of the sport, which a toast does not know
            issue.detail = errorWords::ofIssue(issue, scope().isReady() ? &scope().shippedPack() : nullptr);
        takeBack();
        m_afterStale = stale;
        if (stale)
            load(m_id); // what both sides changed is looked at there
        else
            Q_EMIT failed(refusal);
    }
    Q_EMIT entryChanged();
}

void MatchViewModel::outboxDone(const QueuedChange &change, const QByteArray &answer)
{
    const auto match = linesOf(change);
    if (!match)
        return;
    const auto lines = decodeAnswer<MatchLines>(answer);
    if (*match != m_id || !m_there || !lines) {
        drafts().remove(*match);
        session().draftsTouched();
        return *match == m_id ? load(m_id) : void();
    }
    cancel(); // an older state that is on its way must not come after this one
    m_lines = lines->data;
    m_lines.warnings.clear();
    m_etag = change.theirTag;
    m_reason.clear();
    m_entry.setRows(entry::rowsOf(m_match, m_lines, m_players, scope().catalog().pack()), scope().catalog(), scope().language());
    keepDraft();
    Q_EMIT loaded();
    Q_EMIT entryChanged();
    Q_EMIT saved(int(m_lines.lines.size()));
}

} // namespace touchline
