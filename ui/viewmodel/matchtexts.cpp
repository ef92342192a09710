// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/matchtexts.h"
#include "ui/model/daytext.h"
#include "ui/model/matchesmodel.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::matchTexts {

namespace {

constexpr int mostBest = 3;
constexpr int mostFigures = 4;

/** The figures of a group that a line holds and more of is better. */
QList<const Metric *> figuresOf(const MetricCatalog &catalog, const QString &group)
{
    QList<const Metric *> figures;
    for (const auto ids = catalog.pack().charts().kpisOf(group); const auto &id : ids) {
        const auto *metric = catalog.pack().metric(id);
        if (metric && !metric->shared && metric->better == Better::Higher)
            figures.append(metric);
    }
    return figures;
}

} // namespace

QString subtitle(const MatchInfo &match)
{
    QStringList parts{dayText(match.day), stageOf(match), match.venue.left(200)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<VersusRow> totals(const MatchInfo &match, const MatchLines &lines, const MetricCatalog &catalog, bool all)
{
    QList<VersusRow> rows;
    for (const auto &metric : catalog.pack().metrics()) {
        if (metric.shared || (!all && !catalog.pack().charts().log.contains(metric.id)))
            continue;
        VersusRow row{
            .name = catalog.name(metric.id), .home = {}, .away = {}, .homeText = MetricCatalog::dash(), .awayText = MetricCatalog::dash()};
        for (const auto &line : lines.lines) {
            auto &sum = line.team == match.home ? row.home : row.away;
            if (const auto value = line.values.find(metric.id); value != line.values.end())
                sum = sum.value_or(0) + *value;
        }
        if (!row.home && !row.away)
            continue;
        if (row.home)
            row.homeText = QLocale().toString(*row.home, 'f', metric.decimals);
        if (row.away)
            row.awayText = QLocale().toString(*row.away, 'f', metric.decimals);
        rows.append(row);
    }
    return rows;
}

QList<BestLine> best(const MatchInfo &match, const QList<EntryRow> &rows, const MetricCatalog &catalog)
{
    QHash<QString, double> highest;
    for (const auto &row : rows) {
        for (auto value = row.base ? row.base->values.cbegin() : QMap<QString, double>::const_iterator();
             row.base && value != row.base->values.cend(); ++value)
            highest[value.key()] = std::max(highest.value(value.key()), *value);
    }
    QList<std::pair<double, const EntryRow *>> scored;
    for (const auto &row : rows) {
        if (!row.base)
            continue;
        const auto *position = catalog.pack().position(row.base->position.isEmpty() ? row.position : row.base->position);
        double sum = 0;
        int counted = 0;
        for (const auto figures = figuresOf(catalog, position ? position->group : QString()); const auto *metric : figures) {
            const double most = highest.value(metric->id);
            if (most <= 0)
                continue;
            sum += std::max(0.0, row.base->values.value(metric->id)) / most;
            ++counted;
        }
        if (counted > 0 && sum > 0)
            scored.append({sum / counted, &row});
    }
    std::ranges::stable_sort(scored, std::greater(), [](const auto &each) { return each.first; });
    QList<BestLine> all;
    for (const auto best = scored.first(std::min<qsizetype>(mostBest, scored.size())); const auto &[score, row] : best) {
        const auto *position = catalog.pack().position(row->base->position.isEmpty() ? row->position : row->base->position);
        QStringList figures;
        for (const auto metrics = figuresOf(catalog, position ? position->group : QString()); const auto *metric : metrics) {
            if (const double value = row->base->values.value(metric->id); value > 0 && figures.size() < mostFigures)
                figures.append(u"%1\u00A0%2"_s.arg(catalog.name(metric->id), QLocale().toString(value, 'f', metric->decimals)));
        }
        if (row->base->time)
            figures.append(catalog.timeText(*row->base->time));
        all.append({.player = row->player,
                    .name = row->name,
                    .team = row->team == match.home ? match.homeName : match.awayName,
                    .figures = figures.join(u" · "_s)});
    }
    return all;
}

QString conflictSides(const CellConflict &conflict, const SportPack &pack, bool mine)
{
    const auto &value = mine ? conflict.edit.mine : conflict.theirs;
    const QString text = entry::textOf(entry::columnOf(conflict.edit.column, pack), value, pack);
    return text.isEmpty() ? MetricCatalog::dash() : text;
}

} // namespace touchline::matchTexts
