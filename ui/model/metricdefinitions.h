// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/metriccatalog.h"

namespace touchline {

/** What a metric is called where it is seen, and what it means. */
struct DefinedMetric
{
    QString label; // "Goals /90"
    QString text;
    bool operator==(const DefinedMetric &) const = default;
};

using DefinedMetrics = QList<DefinedMetric>;

/** As rates of the sport's usual time. Unknown ids are left out; of a catalogue that is not there yet nothing comes. */
DefinedMetrics definitionsOf(const MetricCatalog &catalog, const QStringList &ids);
/** Likewise of the labels that a chart has: names, or names of rates. */
DefinedMetrics definitionsNamed(const MetricCatalog &catalog, const QStringList &labels);
/** Of a number that is counted, as in one match: its name, and where its definition comes from. */
QString countedDefinition(const MetricCatalog &catalog, const QString &id);

} // namespace touchline
