// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/outboxstore.h"
#include "ui/model/matchlogmodel.h"
#include "ui/model/metriccatalog.h"
#include <QtCore/QTimeZone>

/** A conflict in the words of the screens that its change comes from: a pure function from what the outbox keeps. */
namespace touchline {

/** What two sides of a conflict differ in. An empty side has nothing there. */
struct ConflictLine
{
    QString member;
    QString mine;
    QString theirs;
    bool operator==(const ConflictLine &) const = default;
};

/** Who is called what. What it does not know is shown as it is. */
struct ConflictNames
{
    MetricCatalog catalog; // of the window's sport
    QString language;
    TeamNames teams;
    QTimeZone zone = QTimeZone(QTimeZone::LocalTime); // of kick-offs
};

/** A member without a word of a screen has the API's name. */
QList<ConflictLine> conflictLines(const QueuedChange &change, const ConflictNames &names);

} // namespace touchline
