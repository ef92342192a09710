// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartscale.h"
#include "ui/chart/chartview.h"

namespace touchline {

/** So many players between two values. */
struct DistributionChartBin
{
    double low = 0; // in shown units
    double high = 0;
    int count = 0;
    bool operator==(const DistributionChartBin &) const = default;
};

/** How a group is spread; without the middle half nothing is known but why. */
struct DistributionChartGroup
{
    QString label; // "Forwards"
    int n = 0;
    std::optional<double> low; // whiskers
    std::optional<double> q1;
    std::optional<double> median;
    std::optional<double> q3;
    std::optional<double> high;
    QString reason; // in words
    bool own = false; // the player's
    bool operator==(const DistributionChartGroup &) const = default;
};

struct DistributionChartData
{
    QString title; // "Goals /90"; names the axis and, for screen readers, the chart
    QString unit; // "%", or empty
    int decimals = 2;
    QList<DistributionChartBin> bins; // of everybody, ascending; empty: only the groups are known
    bool openEnds = false; // the outer bins hold everything beyond
    QList<DistributionChartGroup> groups;
    QString subject; // the player; empty: nobody
    std::optional<double> place; // of the player
    QString summary; // what it says, in one sentence, with cohort and sample; printed below
    QString empty; // sentence when there is nothing
    bool operator==(const DistributionChartData &) const = default;
};

/** A histogram of everybody, and under it on the same axis a box of each position; the player's place goes through both. */
class DistributionChart : public ChartView
{
    Q_OBJECT
public:
    explicit DistributionChart(QWidget *parent = nullptr);
    void setData(const DistributionChartData &data);
    const DistributionChartData &data() const { return m_data; }

    ChartTable table() const override;
    QString summary() const override { return pointCount() == 0 ? emptyText() : m_data.summary; }
    /** The bins, then the groups. */
    int pointCount() const override { return int(m_data.bins.size() + m_data.groups.size()); }
    QStringList readOut(int point) const override;
    QSize sizeHint() const override { return {480, 460}; }
    QSize minimumSizeHint() const override;

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override;

private:
    QString format(double value) const;
    QString rangeText(int bin) const;
    const DistributionChartGroup *groupAt(int point) const;
    double xOf(double value) const;
    QRectF spanOf(double from, double to, double top, double height) const;
    void findScale(double pixels, double least) const;
    void paintBins(const Canvas &canvas, const QFont &font, double axisWidth) const;
    void paintGroups(const Canvas &canvas, const QFont &font) const;
    void paintBox(const Canvas &canvas, const DistributionChartGroup &group, const QRectF &row) const;
    void paintAxis(const Canvas &canvas, const QFont &font) const;
    void paintPlace(const Canvas &canvas, const QFont &font) const;

    DistributionChartData m_data;
    mutable ChartScale m_scale; // of values
    mutable QRectF m_bars; // where the histogram is, of the last painting; empty: there is none
    mutable QRectF m_plot; // histogram and boxes: what the axis spans
    mutable QList<QRectF> m_rows; // of the groups, the words above included
    mutable double m_wordsHeight = 0; // above a box
    mutable int m_mostCount = 1; // what the count axis reaches
};

} // namespace touchline
