// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "ui/chart/versuschart.h"
#include "ui/model/entrysheet.h"

/** What is worked out of the lines of a match for its report. */
namespace touchline::matchTexts {

/** "3 Aug 2025 · Round 7 · Park · played" */
QString subtitle(const MatchInfo &match);
/** Both teams' sums of what was recorded for both or either; of the pack's usual figures, or of all. */
QList<VersusRow> totals(const MatchInfo &match, const MatchLines &lines, const MetricCatalog &catalog, bool all);

struct BestLine
{
    PlayerId player{};
    QString name;
    QString team;
    QString figures; // "Goals 2 · Shots 5"
};
/** The three best lines: how near each comes, on average, to the match's highest of the figures that count for the position. */
QList<BestLine> best(const MatchInfo &match, const QList<EntryRow> &rows, const MetricCatalog &catalog);
/** One side of a conflict as it is shown; a dash where the cell is empty. */
QString conflictSides(const CellConflict &conflict, const SportPack &pack, bool mine);

} // namespace touchline::matchTexts
