// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/outboxstore.h"
#include "ui/model/formulasmodel.h"
#include "ui/viewmodel/formuladrafts.h"

namespace touchline {

/** What is known of the users' own metrics: by the server, by the outbox, on this disk. */
struct FormulaSources
{
    QList<StatDefinition> stored;
    QList<QueuedChange> changes; // of every kind
    QList<KeptFormula> drafts; // of the sport
    QString sport;
    std::optional<TeamId> team; // whose are listed beside everybody's
};

/** Where the server has a metric. */
QString formulaTarget(const QString &uuid);

/** Each metric once, as it will be when all that waits has been sent; names and scopes are still to be filled in. */
QList<FormulaEntry> listFormulas(const FormulaSources &sources);

} // namespace touchline
