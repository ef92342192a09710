// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/route.h"
#include "server/service/statisticsground.h"

namespace touchline::routes {

/** What most questions about numbers say: which lines they are about, and which part of the statistics is wanted. */
struct StatisticsQuestion
{
    Period period;
    StatisticsChoice choice;
};

/** From periodParameters() and "per", "fields", "include". */
Result<StatisticsQuestion> statisticsQuestionFrom(const ApiRequest &request);

} // namespace touchline::routes
