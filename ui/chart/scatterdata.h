// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

namespace touchline {

/** A player among two metrics. */
struct ScatterChartPoint
{
    double x = 0; // in shown units
    double y = 0;
    QString name;
    QString group; // "Rovers · Forwards"
    QString sample; // "31 matches, 2,553 min"
    bool qualified = true; // else hollow
    int series = -1; // its place in ScatterChartData::series
    QString seriesName; // its own, also where it is among the rest
    std::optional<double> size; // in shown units
    bool operator==(const ScatterChartPoint &) const = default;
};

/** What an axis, or the size of points, says. */
struct ScatterChartAxis
{
    QString title; // "Goals /90"
    QString unit; // "%", or empty
    int decimals = 2; // of a value
    bool operator==(const ScatterChartAxis &) const = default;
};

/** What a ScatterChart shows. */
struct ScatterChartData
{
    QString title; // names the chart for screen readers
    ScatterChartAxis x;
    ScatterChartAxis y;
    QList<ScatterChartPoint> points; // by x
    QString summary; // what it says, in one sentence, with cohort and sample; printed below
    QString empty; // sentence when there are no points
    QString seriesTitle; // "Team": what colour and shape say; empty: all alike
    QStringList series; // mostSeries at most
    bool hasRest = false; // the last of them is everybody else
    ScatterChartAxis size; // what the size of a point says; without a title: all alike
    static constexpr qsizetype mostSeries = 6; // that have a colour and a shape
    bool operator==(const ScatterChartData &) const = default;
};

} // namespace touchline
