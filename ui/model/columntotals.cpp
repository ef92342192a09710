// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/columntotals.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <QtCore/QtMath>

namespace touchline {

QVariant timeTotal(const MetricCatalog &catalog)
{
    return QVariant::fromValue(GridTotal{[catalog](double base) { return catalog.timeNumber(qRound64(base)); }});
}

QVariant countTotal(const MetricCatalog &catalog, const QString &id)
{
    const auto *metric = catalog.isValid() ? catalog.pack().metric(id) : nullptr;
    if (!metric)
        return {};
    return QVariant::fromValue(GridTotal{[decimals = metric->decimals](double sum) { return QLocale().toString(sum, 'f', decimals); }});
}

} // namespace touchline
