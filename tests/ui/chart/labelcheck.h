// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"
#include <QtTest/QTest>

namespace touchline {

/** What is wrong with a chart's labels as painted: outside, elided or over each other; empty when nothing is. `mayElide` for tiny charts.
 */
inline QString labelFault(const ChartView &chart, bool mayElide = false)
{
    const auto labels = chart.paintedLabels();
    const QRectF area = QRectF(chart.rect()).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (labels.at(i).elided && !mayElide)
            return QStringLiteral("elided: ") + labels.at(i).text;
        if (!area.contains(labels.at(i).rect))
            return QStringLiteral("outside: ") + labels.at(i).text;
        for (qsizetype j = 0; j < i; ++j) {
            // One pixel of touching ascents is not an overlap of ink.
            if (labels.at(i).rect.adjusted(1, 1, -1, -1).intersects(labels.at(j).rect.adjusted(1, 1, -1, -1)))
                return QStringLiteral("overlap: ") + labels.at(i).text + QStringLiteral(" / ") + labels.at(j).text;
        }
    }
    return {};
}

} // namespace touchline
