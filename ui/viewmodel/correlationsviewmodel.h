// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/scatter.h"
#include "ui/chart/heatmapchart.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

class MetricCatalog;

/** Which of the sport's main metrics go together, over the season of the window. */
class CorrelationsViewModel : public PageViewModel
{
    Q_OBJECT
public:
    static constexpr qsizetype mostMetrics = 10; // that are still read at a glance
    using PageViewModel::PageViewModel;

    void reload() override;
    void cancel() override;
    bool hasData() const override { return !m_matrix.metrics.isEmpty(); }
    HeatMapData chart() const;
    /** The two metrics of a point of the chart. */
    std::optional<std::pair<QString, QString>> pairAt(int point) const;

private:
    QStringList metrics() const;
    Pending<CorrelationMatrix> m_reply;
    CorrelationMatrix m_matrix;
};

/** A field for each pair, in the lower half. `season` names it. */
HeatMapData correlationData(const CorrelationMatrix &matrix, const MetricCatalog &catalog, const QString &season);
/** The pairs in the order of the chart's points. */
QList<Correlation> correlationPairs(const CorrelationMatrix &matrix);

} // namespace touchline
