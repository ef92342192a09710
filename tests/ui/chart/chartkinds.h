// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/gallery/samples.h"
#include "ui/chart/barlistchart.h"
#include "ui/chart/comparechart.h"
#include "ui/chart/formstrip.h"
#include "ui/chart/heatmapchart.h"
#include "ui/chart/splitschart.h"
#include "ui/chart/versuschart.h"
#include <memory>

/** One chart of every kind with something in it, for what is true of all of them. */
namespace touchline {

inline CompareChartData compareSample()
{
    CompareChartData data{.players = {QStringLiteral("Ana-Lucía Ferreira"), QStringLiteral("O'Brien"), QStringLiteral("Osei")},
                          .axes = {},
                          .cohort = QStringLiteral("61 forwards with at least 900 minutes"),
                          .empty = {}};
    int at = 0;
    for (const auto *label : {"Goals /90", "Shots /90", "Assists /90", "Take-ons /90", "Passes /90"}) {
        const double place = 20.0 + 15 * at++;
        data.axes.append({.label = QString::fromLatin1(label),
                          .values = {QStringLiteral("0.95"), QStringLiteral("0.20"), QStringLiteral("–")},
                          .percentiles = {place, 100 - place, std::nullopt},
                          .low = QStringLiteral("0.05"),
                          .high = QStringLiteral("1.62")});
    }
    return data;
}

inline SplitsChartData splitsSample()
{
    SplitsChartData data{.title = QStringLiteral("Goals /90 by location"),
                         .rows = {},
                         .baseline = 0.9,
                         .baselineText = QStringLiteral("Dashed: all of them, 0.90"),
                         .empty = {}};
    for (const auto &[label, value] : {std::pair("At home", 1.1), std::pair("Away", 0.7)})
        data.rows.append({.label = QString::fromLatin1(label),
                          .value = value,
                          .low = value / 2,
                          .high = value * 1.4,
                          .text = QString::number(value, 'f', 2),
                          .interval = QStringLiteral("0.63 – 1.38"),
                          .sample = QStringLiteral("16 matches, 1,290 min"),
                          .reason = {}});
    return data;
}

inline HeatMapData heatMapSample()
{
    HeatMapData data{.title = QStringLiteral("What goes together"),
                     .rows = {QStringLiteral("Goals"), QStringLiteral("Shots"), QStringLiteral("Passes")},
                     .columns = {QStringLiteral("Goals"), QStringLiteral("Shots"), QStringLiteral("Passes")},
                     .cells = {},
                     .lowText = QStringLiteral("against each other"),
                     .highText = QStringLiteral("together"),
                     .summary = QStringLiteral("Goals and shots go together."),
                     .empty = {}};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column <= row; ++column)
            data.cells.append({.row = row,
                               .column = column,
                               .share = row == column ? std::nullopt : std::optional(0.2 + 0.3 * row),
                               .text = QStringLiteral("0.%1").arg(row + column),
                               .detail = {QStringLiteral("pair")}});
    }
    return data;
}

inline BarListData barListSample(int rows)
{
    BarListData data{.title = QStringLiteral("Share of playing time"),
                     .rows = {},
                     .threshold = 0.25,
                     .thresholdText = QStringLiteral("Dashed: a quarter of the time"),
                     .empty = QStringLiteral("Nobody has played yet.")};
    for (int i = 0; i < rows; ++i) {
        const double share = rows > 1 ? 1 - double(i) / (rows - 1) : 0.5;
        data.rows.append({.label = QStringLiteral("Player %1").arg(i + 1),
                          .share = share,
                          .text = QStringLiteral("%1 %").arg(qRound(share * 100)),
                          .detail = QStringLiteral("%1 min").arg(qRound(share * 900)),
                          .low = share < 0.25});
    }
    return data;
}

inline FormStripData formStripSample()
{
    FormStripData data{.title = QStringLiteral("Last results"), .results = {}, .empty = {}};
    for (const auto outcome : {FormResult::Outcome::Won, FormResult::Outcome::Lost, FormResult::Outcome::Drawn, FormResult::Outcome::Won})
        data.results.append({.outcome = outcome,
                             .opponent = QStringLiteral("Rovers"),
                             .day = QStringLiteral("3 May 2026"),
                             .score = QStringLiteral("2–1"),
                             .home = outcome != FormResult::Outcome::Lost});
    return data;
}

inline VersusChartData versusSample()
{
    VersusChartData data{.title = QStringLiteral("Both teams"),
                         .home = QStringLiteral("Rovers"),
                         .away = QStringLiteral("Athletic"),
                         .rows = {},
                         .empty = {}};
    for (const auto *name : {"Shots", "Corners", "Fouls"})
        data.rows.append(
            {.name = QString::fromLatin1(name), .home = 12, .away = 7, .homeText = QStringLiteral("12"), .awayText = QStringLiteral("7")});
    return data;
}

inline QStringList chartKinds()
{
    return {QStringLiteral("trend"),        QStringLiteral("trend, a part"), QStringLiteral("trend, some hidden"),
            QStringLiteral("radar"),        QStringLiteral("radar as bars"), QStringLiteral("scatter"),
            QStringLiteral("distribution"), QStringLiteral("compare"),       QStringLiteral("compare on strips"),
            QStringLiteral("splits"),       QStringLiteral("heat map"),      QStringLiteral("bar list"),
            QStringLiteral("form strip"),   QStringLiteral("versus")};
}

template<typename Chart, typename Data> std::unique_ptr<ChartView> chartOf(const Data &data)
{
    auto chart = std::make_unique<Chart>();
    chart->setData(data);
    return chart;
}

inline std::unique_ptr<ChartView> makeChart(const QString &kind)
{
    if (kind.startsWith(QStringLiteral("trend")))
        return chartOf<TrendChart>(sample::trend(30));
    if (kind.startsWith(QStringLiteral("radar")))
        return chartOf<RadarChart>(sample::radar(7));
    if (kind == QStringLiteral("scatter"))
        return chartOf<ScatterChart>(sample::scatter(120));
    if (kind == QStringLiteral("distribution"))
        return chartOf<DistributionChart>(sample::distribution(3, true));
    if (kind.startsWith(QStringLiteral("compare")))
        return chartOf<CompareChart>(compareSample());
    if (kind == QStringLiteral("splits"))
        return chartOf<SplitsChart>(splitsSample());
    if (kind == QStringLiteral("heat map"))
        return chartOf<HeatMapChart>(heatMapSample());
    if (kind == QStringLiteral("bar list"))
        return chartOf<BarListChart>(barListSample(8));
    if (kind == QStringLiteral("form strip"))
        return chartOf<FormStrip>(formStripSample());
    return kind == QStringLiteral("versus") ? chartOf<VersusChart>(versusSample()) : nullptr;
}

/** What some kinds are after they have their size. */
inline void prepareChart(const QString &kind, ChartView &chart)
{
    chart.toImage(1); // zooming is about places of the last painting
    if (kind == QStringLiteral("trend, a part"))
        static_cast<TrendChart &>(chart).zoom(3, QRectF(chart.rect()).center());
    if (kind == QStringLiteral("trend, some hidden")) {
        chart.setSeriesShown(TrendChart::Bars, false);
        chart.setSeriesShown(TrendChart::Band, false);
    }
    if (kind == QStringLiteral("radar as bars"))
        static_cast<RadarChart &>(chart).setForm(RadarChart::Form::Bars);
    if (kind == QStringLiteral("compare on strips"))
        static_cast<CompareChart &>(chart).setForm(CompareChart::Form::Strips);
}

} // namespace touchline
