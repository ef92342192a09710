// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"

namespace touchline {

struct RadarChartAxis
{
    QString label; // "Goals /90"
    QString value; // formatted: "0.95"
    std::optional<double> percentile; // 0..100, higher is better (negative metrics already turned round)
    QString standing; // what is printed for the percentile where a rank stands instead: "2nd of 7"
    QString reason; // why there is none, in words: "only 143 min"
    bool operator==(const RadarChartAxis &) const = default;
};

struct RadarChartData
{
    QString subject; // the player
    QString cohort; // "61 forwards with at least 900 minutes, Premier League 2025/26"
    QList<RadarChartAxis> axes;
    QString empty; // sentence when there are no axes; a default stands in
    bool operator==(const RadarChartData &) const = default;
};

/** Percentiles of a player in a named cohort, as a pizza of slices or, toggled, as horizontal bars. */
class RadarChart : public ChartView
{
    Q_OBJECT
public:
    enum class Form { Pizza, Bars };
    explicit RadarChart(QWidget *parent = nullptr);
    void setData(const RadarChartData &data);
    const RadarChartData &data() const { return m_data; }
    Form form() const { return m_form; }
    void setForm(Form form);

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

private:
    /** Where a label stands around the pizza, found before anything is painted. */
    struct Placement
    {
        QRectF box; // of all lines
        QStringList lines; // the last one is the value
        Qt::Alignment alignment;
    };
    struct Fonts
    {
        QFont label;
        QFont value;
        QFont pill;
    };
    QString standingOf(const RadarChartAxis &axis) const;
    /** What the mark at the end of a slice says: "98", or the rank. */
    QString pillOf(const RadarChartAxis &axis) const;
    QString footnote() const;
    double angleOf(int axis, bool rightToLeft) const;
    static Fonts fontsFor(const QFont &base);
    struct Layout
    {
        double radius = 0; // 0: bars it must be
        QPointF centre;
        QList<Placement> placements;
    };
    struct Label
    {
        QStringList lines; // the last one is the value
        QSizeF size;
    };
    /** One for each axis; empty when a name is not to be broken so that it fits the width. */
    QList<Label> labelsOf(double textWidth, const Fonts &fonts) const;
    /** Labels around a pizza of that radius, the whole centred in the area; radius 0 when something leaves it or touches another. */
    Layout place(const QRectF &area, double radius, const QList<Label> &labels, bool rightToLeft) const;
    /** The layout with the greatest radius that works. */
    Layout fit(const QRectF &area, const Fonts &fonts, bool rightToLeft) const;
    void paintPizza(const Canvas &canvas, const Layout &layout, const Fonts &fonts) const;
    void paintBars(const Canvas &canvas, const QRectF &area) const;

    RadarChartData m_data;
    Form m_form = Form::Pizza;
    mutable QPointF m_centre; // of the last painting, for hit tests
    mutable double m_radius = 0; // 0: bars were painted
    mutable QList<QRectF> m_rows;
};

} // namespace touchline
