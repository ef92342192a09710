// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/splitsviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void SplitsViewModel::cancel()
{
    m_reply = {};
    PageViewModel::cancel();
}

void SplitsViewModel::load(PlayerId player, const QString &metric)
{
    m_wanted = {.player = player, .metric = metric, .by = m_by, .filter = m_filter};
    reload();
}

void SplitsViewModel::setBy(const QString &by)
{
    if (m_by == by)
        return;
    m_by = by;
    m_wanted.by = by;
    reload();
}

void SplitsViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady() || !m_wanted.player || m_wanted.metric.isEmpty())
        return;
    begin();
    m_wanted.filter = m_filter;
    auto query = scope().period().query(season->id);
    m_filter.narrow(query);
    query.addQueryItem(u"by"_s, m_wanted.by);
    query.addQueryItem(u"fields"_s, m_wanted.metric);
    ask(m_reply, session().api().get<Splits>(filled(paths::playerSplits, toNumber(*m_wanted.player)), query),
        [this, question = m_wanted](const Fetched<Splits> &answer) {
            m_splits = answer.data;
            m_shown = question;
            setLoading(false);
            Q_EMIT loaded();
        });
}

Choices SplitsViewModel::dimensions()
{
    return {{u"location"_s, splitByName(SplitBy::Location)}, {u"result"_s, splitByName(SplitBy::Result)},
            {u"month"_s, splitByName(SplitBy::Month)},       {u"role"_s, splitByName(SplitBy::Role)},
            {u"position"_s, splitByName(SplitBy::Position)}, {u"opponent"_s, splitByName(SplitBy::Opponent)}};
}

SplitsChartData SplitsViewModel::chart() const
{
    if (hasData())
        return splitsData(m_splits, m_shown.metric, scope().catalog());
    return {.title = tr("In parts"), .empty = isLoading() ? tr("Loading…") : tr("The parts could not be read.")};
}

QString splitByName(SplitBy by)
{
    switch (by) {
    case SplitBy::Location:
        return SplitsViewModel::tr("Home and away");
    case SplitBy::Result:
        return SplitsViewModel::tr("Result");
    case SplitBy::Month:
        return SplitsViewModel::tr("Month");
    case SplitBy::Role:
        return SplitsViewModel::tr("Starter or substitute");
    case SplitBy::Position:
        return SplitsViewModel::tr("Position");
    case SplitBy::Opponent:
        return SplitsViewModel::tr("Opponent");
    case SplitBy::Competition:
        break; // of one season there is only one
    }
    return {};
}

QString splitName(SplitBy by, const SplitValue &value, const MetricCatalog &catalog)
{
    const QString &word = value.value;
    if (word == "unknown"_L1)
        return SplitsViewModel::tr("not known");
    switch (by) {
    case SplitBy::Location:
        return word == "home"_L1 ? SplitsViewModel::tr("At home") : SplitsViewModel::tr("Away");
    case SplitBy::Result:
        return word == "win"_L1 ? SplitsViewModel::tr("Won")
            : word == "draw"_L1 ? SplitsViewModel::tr("Drawn")
                                : SplitsViewModel::tr("Lost");
    case SplitBy::Role:
        return word == "starter"_L1 ? SplitsViewModel::tr("Started") : SplitsViewModel::tr("Came on");
    case SplitBy::Month: {
        const auto first = QDate::fromString(word + u"-01"_s, Qt::ISODate);
        return first.isValid() ? QLocale().toString(first, u"MMMM yyyy"_s) : word;
    }
    case SplitBy::Position:
        return catalog.group(word);
    case SplitBy::Opponent:
    case SplitBy::Competition:
        break;
    }
    return value.name.isEmpty() ? word : value.name;
}

SplitsChartData splitsData(const Splits &splits, const QString &metric, const MetricCatalog &catalog)
{
    SplitsChartData data{.title = catalog.rateName(metric, splits.baseline.per),
                         .empty = SplitsViewModel::tr("No appearance in this period.")};
    if (splits.by.size() != 1)
        return data;
    if (const QString by = splitByName(splits.by.constFirst()); !by.isEmpty())
        data.title = u"%1 · %2"_s.arg(data.title, by); // the trend beside it is of the same metric
    const double factor = catalog.factor(metric);
    const auto whole = std::ranges::find(splits.baseline.metrics, metric, &CareerMetric::id);
    if (whole != splits.baseline.metrics.cend() && whole->rate.value.number) {
        data.baseline = *whole->rate.value.number * factor;
        data.baselineText =
            SplitsViewModel::tr("Upright: all of them, %1; lines: 95 % intervals").arg(catalog.rate(metric, whole->rate.value));
    }
    for (const auto &cell : splits.cells) {
        SplitsChartRow row{.label = splitName(splits.by.constFirst(), cell.key.constFirst(), catalog)};
        const QString matches = SplitsViewModel::tr("%n matches", nullptr, cell.sample.matches);
        row.sample = cell.sample.timeKnown && cell.sample.time > 0 ? u"%1, %2"_s.arg(matches, catalog.timeText(cell.sample.time)) : matches;
        for (const auto &each : cell.metrics) {
            if (each.metric.id != metric)
                continue;
            const auto &rate = each.metric.rate;
            row.text = catalog.rate(metric, rate.value);
            row.reason = MetricCatalog::reason(rate.value.reason);
            if (rate.value.number)
                row.value = *rate.value.number * factor;
            if (rate.ci95) {
                row.low = rate.ci95->low * factor;
                row.high = rate.ci95->high * factor;
                row.interval = catalog.interval(metric, rate.ci95);
            } else {
                row.interval = MetricCatalog::reason(rate.ciReason);
            }
        }
        if (!row.value && row.reason.isEmpty())
            row.reason = SplitsViewModel::tr("no number");
        data.rows.append(row);
    }
    return data;
}

} // namespace touchline
