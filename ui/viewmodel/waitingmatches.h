// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "ui/api/outboxstore.h"
#include <QtCore/QTimeZone>

namespace touchline {

/** The id of the match that a change of the outbox changes or deletes; none: it is about something else, its lines included. */
std::optional<MatchId> matchOf(const QueuedChange &change);
/** The id of the match whose lines the change writes; none: it is about something else. */
std::optional<MatchId> linesOf(const QueuedChange &change);
/** The matches as they are once the server has what waits for it. `zone` is the competition's, by which days are counted. */
QList<MatchInfo> withWaiting(QList<MatchInfo> matches, const QList<QueuedChange> &changes, const QTimeZone &zone);
FixtureEntry fixtureOf(const MatchInfo &match);

} // namespace touchline
