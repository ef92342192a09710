// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/routes/statisticsquestion.h"
#include "server/http/parameters.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

Result<StatisticsQuestion> statisticsQuestionFrom(const ApiRequest &request)
{
    const auto period = periodFrom(request);
    if (!period)
        return failed(period);
    const auto per = numberFrom(request, "per", 1, 1000);
    if (!per)
        return failed(per);
    const auto fields = namesFrom(request, "fields", 250);
    if (!fields)
        return failed(fields);
    const auto include = namesFrom(request, "include", 2);
    if (!include)
        return failed(include);
    for (const QString &part : *include) {
        if (part != "comparisons"_L1 && part != "explain"_L1)
            return badParameter("include", u"The parameter \"include\" knows \"comparisons\" and \"explain\"."_s);
    }
    // Without the parameter comparisons are part of the answer: they are what the page is for.
    return StatisticsQuestion{
        .period = *period,
        .choice = {.per = int(per->value_or(0)), .fields = *fields, .explain = include->contains("explain"_L1), .stop = request.stop}};
}

} // namespace touchline::routes
