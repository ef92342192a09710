// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "core/stats/teamstatistics.h"
#include "ui/chart/formstrip.h"
#include "ui/chart/versuschart.h"
#include "ui/model/metriccatalog.h"
#include "ui/viewmodel/matchtexts.h"
#include "ui/widget/kpitile.h"

/** What is worked out of a team's matches and totals for its pages: pure functions. */
namespace touchline::teamTexts {

/** The team's first figures as rates, with interval and place among the teams. */
QList<KpiData> tiles(const TeamRecord &record, const MetricCatalog &catalog);
/** The team's sums and its opponents' in the same matches; of the pack's usual figures. */
QList<VersusRow> forAndAgainst(const TeamRecord &record, const MetricCatalog &catalog);
/** The last matches with a result, oldest first. */
QList<MatchInfo> lastResults(QList<MatchInfo> matches, TeamId team);
/** The next matches without a result, the nearest first: up to three, from `today` on. */
QList<MatchInfo> upcoming(QList<MatchInfo> matches, TeamId team, QDate today);
FormStripData formStrip(const QList<MatchInfo> &results, TeamId team);
/** The team's best lines of a match; of players whom the squad names. */
QList<matchTexts::BestLine> bestLines(const MatchInfo &match, const MatchLines &lines, const SquadTable &squad,
                                      const MetricCatalog &catalog);
/** What makes figures less than they seem: matches without a result, players without playing time. */
QStringList warnings(const QList<MatchInfo> &matches, const SquadTable &squad, QDate today);

} // namespace touchline::teamTexts
