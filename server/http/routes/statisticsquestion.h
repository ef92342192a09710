// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/splits.h"
#include "server/http/route.h"
#include "server/service/statisticsground.h"

namespace touchline::routes {

/** What most questions about numbers say: which lines they are about, and which part of the statistics is wanted. */
struct StatisticsQuestion
{
    Period period;
    StatisticsChoice choice;
};

/**
 * From periodParameters() and "per", "fields". Of "include" it reads "comparisons", which are part of the answer without the parameter,
 * and "explain"; `parts` are what else the route knows.
 */
Result<StatisticsQuestion> statisticsQuestionFrom(const ApiRequest &request, const QStringList &parts = {});
/** From "per": units that rates are of; 0, the competition's own, without it. */
Result<int> perFrom(const ApiRequest &request);
/** From "fields": ids of metrics; empty without it. */
Result<QStringList> fieldsFrom(const ApiRequest &request);
/** The parts that "include" names; Malformed for one that is none of `known`. */
Result<QStringList> includeFrom(const ApiRequest &request, const QStringList &known);
/** Whether "include" names "explain", which is all that it knows here. */
Result<bool> explainFrom(const ApiRequest &request);
/** From "by"; empty without it. */
Result<QList<SplitBy>> splitDimensionsFrom(const ApiRequest &request);

} // namespace touchline::routes
