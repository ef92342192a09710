// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/charttable.h"
#include "ui/widget/gridtext.h"

namespace touchline {

QString ChartTable::toTsv() const
{
    QString text = tsvLine(columns);
    for (const QStringList &row : rows)
        text += tsvLine(row);
    return text;
}

} // namespace touchline
