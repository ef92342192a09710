// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/matchfilter.h"
#include "ui/viewmodel/splitsviewmodel.h"
#include <QtCore/QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** The parameter of the API; its values are those of the splits. */
QString parameterOf(SplitBy by)
{
    switch (by) {
    case SplitBy::Location:
        return u"location"_s;
    case SplitBy::Result:
        return u"result"_s;
    case SplitBy::Opponent:
        return u"opponent"_s;
    case SplitBy::Month:
        return u"month"_s;
    case SplitBy::Competition:
        return u"competition"_s;
    case SplitBy::Role:
        return u"role"_s;
    case SplitBy::Position:
        break;
    }
    return u"position"_s;
}

} // namespace

QList<SplitBy> MatchFilter::kinds()
{
    return {SplitBy::Location, SplitBy::Result, SplitBy::Role, SplitBy::Opponent, SplitBy::Month, SplitBy::Position};
}

std::optional<SplitValue> MatchFilter::value(SplitBy by) const
{
    const auto found = m_parts.constFind(by);
    return found == m_parts.cend() ? std::optional<SplitValue>() : *found;
}

MatchFilter MatchFilter::ofAnySeason() const
{
    MatchFilter rest = *this;
    for (const auto by : {SplitBy::Opponent, SplitBy::Month, SplitBy::Position})
        rest.leaveOut(by);
    return rest;
}

void MatchFilter::narrow(QUrlQuery &query) const
{
    for (const auto all = kinds(); const auto by : all) {
        if (const auto part = value(by))
            query.addQueryItem(parameterOf(by), part->value);
    }
}

QString MatchFilter::text(const MetricCatalog &catalog) const
{
    QStringList words;
    for (const auto all = kinds(); const auto by : all) {
        if (const auto part = value(by))
            words.append(matchFilterPart(by, *part, catalog));
    }
    return words.join(u" · "_s);
}

QString matchFilterPart(SplitBy by, const SplitValue &value, const MetricCatalog &catalog)
{
    const QString name = splitName(by, value, catalog);
    return by == SplitBy::Opponent ? QCoreApplication::translate("MatchFilter", "Against %1").arg(name) : name;
}

QUrlQuery MatchChoice::query(const PeriodChoice &period, SeasonId season) const
{
    QUrlQuery query = period.query(season);
    if (until) {
        const QDate last = period.days ? std::min(period.days->last(), *until) : *until;
        query.removeQueryItem(u"to"_s);
        query.addQueryItem(u"to"_s, last.toString(Qt::ISODate));
    }
    filter.narrow(query);
    return query;
}

} // namespace touchline
