// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/zoomchart.h"
#include <QtCore/QDate>

namespace touchline {

/** One match on the time axis. */
struct TrendChartPoint
{
    QDate day;
    QString label; // "Rovers (H)": for the read-out and the table
    std::optional<double> value; // the bar
    QString reason; // why there is none, in words: "did not play"
    std::optional<double> rolling; // the line
    QString sample; // "90 min"
    bool operator==(const TrendChartPoint &) const = default;
};

struct TrendChartData
{
    QString title; // "Goals"; names the chart for screen readers
    QString barLabel; // legend: "per match"
    QString lineLabel; // legend: "per 90, last 5"
    QString baselineLabel; // legend: "season 0.95"
    QString bandLabel; // legend: "95 % interval"
    QString unit; // of the axis: "goals", "%"
    int decimals = 2; // of lines; bars take what they need
    double factor = 1; // shown value = value * factor (100 for shares)
    std::optional<double> baseline; // dashed
    std::optional<double> bandLow;
    std::optional<double> bandHigh;
    QList<TrendChartPoint> points; // by day
    QString empty; // sentence when there are no points; a default stands in
    bool operator==(const TrendChartData &) const = default;
};

/** Bars per match, a rolling line, the season's baseline dashed with its 95 % band; a stretch of time can be seen larger. */
class TrendChart : public ZoomChart
{
    Q_OBJECT
public:
    enum Series { Bars, Line, Baseline, Band }; // that the legend shows and hides
    explicit TrendChart(QWidget *parent = nullptr);
    void setData(const TrendChartData &data);
    const TrendChartData &data() const { return m_data; }

    bool isWhole() const override { return !m_part; }
    void showWhole() override;
    using ZoomChart::zoom;
    void zoom(double factor, const QPointF &about) override;
    void pan(const QPointF &pixels) override;

    ChartTable table() const override;
    QString summary() const override;
    int pointCount() const override;
    QStringList readOut(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override;
    QRectF plot() const override { return m_plot; }

private:
    struct EndLabel
    {
        QString text;
        double value;
        bool line; // of the rolling line, else of the baseline
    };
    QString format(double value, int decimals) const;
    QString barText(const TrendChartPoint &point) const;
    QList<ChartLegendEntry> legend(const Theme &theme) const;
    QList<EndLabel> endLabels() const;
    double endLabelWidth(const QList<EndLabel> &labels, const QFontMetricsF &metrics) const;
    bool spansYears() const;
    AxisPart whole() const { return {0, double(std::max<qsizetype>(m_data.points.size(), 1))}; }
    AxisPart seen() const { return m_part.value_or(whole()); }
    void setPart(const AxisPart &part);
    /** Points whose slots are seen at least in part: the first, and the one after the last. */
    std::pair<int, int> seenPoints() const;
    double slotWidth() const { return m_plot.width() / seen().length(); }
    double slotCentre(int index) const;
    bool isSeenAt(double x) const { return x >= m_plot.left() && x <= m_plot.right(); }
    QRectF withinPlot(const QRectF &rect) const;
    double yOf(double value) const;
    /** Least and greatest of all that is drawn, in shown units, zero included. */
    std::pair<double, double> extent() const;
    void paintBand(const Canvas &canvas) const;
    void paintBars(const Canvas &canvas) const;
    void paintBaseline(const Canvas &canvas) const;
    void paintLine(const Canvas &canvas) const;
    void paintDates(const Canvas &canvas, const QFont &font) const;
    void paintEnds(const Canvas &canvas, const QList<EndLabel> &labels, const QFont &font, double width) const;

    TrendChartData m_data;
    std::optional<AxisPart> m_part; // in slots, one for each point; none: all of them
    mutable QRectF m_plot; // of the last painting, for hit tests
    mutable double m_top = 1; // ends of the axis, in shown units
    mutable double m_bottom = 0;
};

} // namespace touchline
