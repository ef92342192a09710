// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/metricdefinitions.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class DefinitionWords
{
    Q_DECLARE_TR_FUNCTIONS(DefinedMetrics)
};

} // namespace

DefinedMetrics definitionsOf(const MetricCatalog &catalog, const QStringList &ids)
{
    DefinedMetrics definitions;
    if (!catalog.isValid())
        return definitions;
    const int per = catalog.time().per;
    for (const QString &id : ids) {
        if (const QString text = catalog.definition(id, per); !text.isEmpty())
            definitions.append({.label = catalog.rateName(id, per), .text = text});
    }
    return definitions;
}

DefinedMetrics definitionsNamed(const MetricCatalog &catalog, const QStringList &labels)
{
    DefinedMetrics definitions;
    if (!catalog.isValid())
        return definitions;
    const int per = catalog.time().per;
    const auto metrics = catalog.metrics();
    for (const QString &label : labels) {
        for (const auto &metric : metrics) {
            const QString text = catalog.definition(metric.first, per);
            if (!text.isEmpty() && (label == catalog.rateName(metric.first, per) || label == catalog.name(metric.first))) {
                definitions.append({.label = label, .text = text});
                break;
            }
        }
    }
    return definitions;
}

QString countedDefinition(const MetricCatalog &catalog, const QString &id)
{
    const auto *metric = catalog.pack().metric(id);
    if (!metric)
        return catalog.definition(id, catalog.time().per);
    const QString name = catalog.name(id);
    return metric->source.isEmpty() ? name : name + u'\n' + DefinitionWords::tr("Definition: %1").arg(metric->source);
}

} // namespace touchline
