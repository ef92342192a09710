// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/routes/statisticsquestion.h"
#include "server/http/parameters.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

Result<StatisticsQuestion> statisticsQuestionFrom(const ApiRequest &request, const QStringList &parts)
{
    const auto period = periodFrom(request);
    if (!period)
        return failed(period);
    const auto per = perFrom(request);
    if (!per)
        return failed(per);
    const auto fields = fieldsFrom(request);
    if (!fields)
        return failed(fields);
    const auto competition = referenceFrom(request, "competition");
    if (!competition)
        return failed(competition);
    const auto include = includeFrom(request, QStringList{u"comparisons"_s, u"explain"_s} + parts);
    if (!include)
        return failed(include);
    const auto halfLife = numberFrom(request, "half_life", 1, 1000);
    if (!halfLife)
        return failed(halfLife);
    return StatisticsQuestion{.period = *period,
                              .choice = {.per = *per,
                                         .competition = *competition ? std::optional(CompetitionId{**competition}) : std::nullopt,
                                         .fields = *fields,
                                         .comparisons = include->isEmpty() || include->contains("comparisons"_L1),
                                         .explain = include->contains("explain"_L1),
                                         .halfLife = int(halfLife->value_or(SummaryOptions::usualHalfLife)),
                                         .stop = request.stop}};
}

Result<int> perFrom(const ApiRequest &request)
{
    return numberFrom(request, "per", 1, 1000).transform([](const auto &per) { return int(per.value_or(0)); });
}

Result<QStringList> fieldsFrom(const ApiRequest &request)
{
    return namesFrom(request, "fields", 250);
}

Result<QStringList> includeFrom(const ApiRequest &request, const QStringList &known)
{
    auto include = namesFrom(request, "include", int(known.size()));
    if (!include)
        return failed(include);
    for (const QString &part : std::as_const(*include)) {
        if (!known.contains(part))
            return badParameter("include", u"The parameter \"include\" knows %1."_s.arg(known.join(u", "_s)));
    }
    return include;
}

Result<bool> explainFrom(const ApiRequest &request)
{
    return includeFrom(request, {u"explain"_s}).transform([](const QStringList &include) { return !include.isEmpty(); });
}

Result<QList<SplitBy>> splitDimensionsFrom(const ApiRequest &request)
{
    // In the order of SplitBy.
    static const QStringList known{u"location"_s, u"result"_s, u"opponent"_s, u"month"_s, u"competition"_s, u"role"_s, u"position"_s};
    const auto names = namesFrom(request, "by", int(known.size()));
    if (!names)
        return failed(names);
    QList<SplitBy> by;
    for (const QString &name : *names) {
        const auto dimension = known.indexOf(name);
        if (dimension < 0)
            return badParameter("by", u"Splits are by %1."_s.arg(known.join(u", "_s)));
        by.append(SplitBy(dimension));
    }
    return by;
}

} // namespace touchline::routes
