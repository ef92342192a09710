// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/metriccatalog.h"
#include <QtCore/QVariant>

namespace touchline {

/** GridRole::Total of a column of playing time, whose cells give base units as GridRole::Amount: minutes are rounded once, not per row. */
QVariant timeTotal(const MetricCatalog &catalog);
/** GridRole::Total of a column of counts; none for a derived metric: a ratio of sums is no sum of ratios. */
QVariant countTotal(const MetricCatalog &catalog, const QString &id);

} // namespace touchline
