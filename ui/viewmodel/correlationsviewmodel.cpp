// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/correlationsviewmodel.h"
#include "core/contract/paths.h"
#include "ui/viewmodel/exploretexts.h"
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

void CorrelationsViewModel::cancel()
{
    m_reply = {};
    PageViewModel::cancel();
}

QStringList CorrelationsViewModel::metrics() const
{
    const auto &charts = scope().catalog().pack().charts();
    QStringList all;
    for (const auto &list : {charts.kpis, charts.log}) {
        for (const auto &id : list) {
            const bool known = scope().catalog().pack().metric(id) || scope().catalog().pack().derivedMetric(id);
            if (known && !all.contains(id) && all.size() < mostMetrics)
                all.append(id);
        }
    }
    return all;
}

void CorrelationsViewModel::reload()
{
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    const auto wanted = metrics();
    if (wanted.size() < 2)
        return;
    if (m_matrix.season != season->id)
        m_matrix = {};
    begin();
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    query.addQueryItem(u"fields"_s, wanted.join(u','));
    ask(m_reply, session().api().get<CorrelationMatrix>(paths::correlations, query), [this](const Fetched<CorrelationMatrix> &answer) {
        m_matrix = answer.data;
        setLoading(false);
        Q_EMIT loaded();
    });
}

QList<Correlation> correlationPairs(const CorrelationMatrix &matrix)
{
    QList<Correlation> pairs;
    for (qsizetype row = 1; row < matrix.metrics.size(); ++row) {
        for (qsizetype column = 0; column < row; ++column) {
            const QString &one = matrix.metrics.at(column);
            const QString &other = matrix.metrics.at(row);
            const auto found = std::ranges::find_if(matrix.pairs, [&one, &other](const Correlation &pair) {
                return (pair.x == one && pair.y == other) || (pair.x == other && pair.y == one);
            });
            pairs.append(found == matrix.pairs.cend() ? Correlation{.x = one, .y = other} : *found);
        }
    }
    return pairs;
}

std::optional<std::pair<QString, QString>> CorrelationsViewModel::pairAt(int point) const
{
    const auto pairs = correlationPairs(m_matrix);
    if (point < 0 || point >= pairs.size())
        return {};
    return std::pair(pairs.at(point).x, pairs.at(point).y);
}

HeatMapData CorrelationsViewModel::chart() const
{
    const auto *season = scope().season();
    if (hasData() && season)
        return correlationData(m_matrix, scope().catalog(), Scope::nameOf(*season));
    return {.empty = isLoading() ? tr("Loading…") : tr("What goes together could not be read.")};
}

HeatMapData correlationData(const CorrelationMatrix &matrix, const MetricCatalog &catalog, const QString &season)
{
    // With the sign that the numbers in the fields have; where it is read from the right, that is one with a mark of its direction.
    const QString low = CorrelationsViewModel::tr("−1: more of one, less of the other");
    HeatMapData data{.title = CorrelationsViewModel::tr("What goes together"),
                     .lowText = QString(low).replace(u'−', QLocale().negativeSign()),
                     .highText = CorrelationsViewModel::tr("1: together"),
                     .empty = CorrelationsViewModel::tr("Too few players have played enough to say what goes together.")};
    for (qsizetype i = 0; i < matrix.metrics.size(); ++i) {
        if (i > 0)
            data.rows.append(catalog.rateName(matrix.metrics.at(i), matrix.per));
        if (i + 1 < matrix.metrics.size())
            data.columns.append(catalog.shortName(matrix.metrics.at(i)));
    }
    const Correlation *strongest = nullptr;
    const auto pairs = correlationPairs(matrix);
    int row = 0;
    int column = 0;
    int most = 0;
    for (const auto &pair : pairs) {
        const auto &r = pair.pearson.value;
        const auto names =
            CorrelationsViewModel::tr("%1 and %2").arg(catalog.rateName(pair.x, matrix.per), catalog.rateName(pair.y, matrix.per));
        data.cells.append({.row = row,
                           .column = column,
                           .share = r.number ? std::optional((*r.number + 1) / 2) : std::nullopt,
                           .text = r.number ? QLocale().toString(*r.number, 'f', 2) : MetricCatalog::dash(),
                           .detail = {names, correlationText(pair)}});
        if (r.number && (!strongest || std::abs(*r.number) > std::abs(*strongest->pearson.value.number)))
            strongest = &pair;
        most = std::max(most, pair.n);
        if (++column > row) {
            ++row;
            column = 0;
        }
    }
    if (strongest) {
        data.summary =
            CorrelationsViewModel::tr("Up to %n players who have played enough, %1. Strongest: %2 and %3 (r = %4).", nullptr, most)
                .arg(season, catalog.rateName(strongest->x, matrix.per), catalog.rateName(strongest->y, matrix.per),
                     QLocale().toString(*strongest->pearson.value.number, 'f', 2));
    } else {
        data.rows.clear();
        data.columns.clear();
        data.cells.clear();
        data.summary = data.empty;
    }
    return data;
}

} // namespace touchline
