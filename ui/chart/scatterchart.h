// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartscale.h"
#include "ui/chart/scatterdata.h"
#include "ui/chart/scatterdot.h"
#include "ui/chart/zoomchart.h"
#include <QtGui/QPolygonF>
#include <optional>
#include <utility>

namespace touchline {

/**
 * Two metrics of many players, with what colour, shape and size say of them: who stands out is named, the chosen one marked. Ctrl+wheel, +
 * and - zoom, dragging or Shift and arrows move the part that is seen, 0 shows the whole; left and right walk by x, up and down by y. With
 * the lasso (L) dragging selects those within, with Shift others too; Space selects the point walked to, Escape ends that.
 */
class ScatterChart : public ZoomChart
{
    Q_OBJECT
public:
    explicit ScatterChart(QWidget *parent = nullptr);
    void setData(const ScatterChartData &data);
    const ScatterChartData &data() const { return m_data; }
    /** The point in colour; -1: none. */
    void setChosen(int point);
    int chosen() const { return m_chosen; }

    /** Points that are picked out, each with a ring, in their order; without the signal. */
    void setSelected(const QList<int> &points);
    const QList<int> &selected() const { return m_selected; }
    /** Dragging draws a line around points instead of moving the part. */
    void setLasso(bool on);
    bool isLasso() const { return m_lasso; }

    bool isWhole() const override { return !m_part; }
    void showWhole() override { setPart(m_whole); }
    using ZoomChart::zoom; // by key: about the current or chosen point, else the middle
    void zoom(double factor, const QPointF &about) override;
    void pan(const QPointF &pixels) override;

    ChartTable table() const override;
    QString summary() const override;
    int pointCount() const override { return int(m_data.points.size()); }
    QStringList readOut(int point) const override;
    QSize sizeHint() const override { return {640, 460}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lassoChanged(bool on);
    /** By the user. */
    void selectionChanged();
    /** A double click on a point. */
    void pointOpened(int point);

protected:
    void paintChart(const Canvas &canvas) const override;
    int pointAt(const QPointF &position) const override;
    QPointF anchorOf(int point) const override;
    QString emptyText() const override;
    void paintEvent(QPaintEvent *event) override;
    QRectF plot() const override { return m_plot; }
    QPointF zoomPlace() const override;
    bool isDraggable() const override { return m_lasso || !isWhole(); }
    void dragBy(const QPointF &arm, const QPointF &to) override;
    void dragEnded(Qt::KeyboardModifiers modifiers) override;
    Qt::CursorShape shapeOfCursor(bool dragging) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /** What is seen, in shown units. */
    struct Part
    {
        AxisPart x;
        AxisPart y;
        bool operator==(const Part &) const = default;
    };
    /** Where values stand. */
    struct Mapping
    {
        QRectF plot;
        Part part;
        bool rightToLeft = false;
        QPointF at(double x, double y) const;
    };
    void findWhole();
    void findOrder();
    const Part &part() const { return m_part ? *m_part : m_whole; }
    Mapping mapping() const { return {m_plot, part(), isRightToLeft()}; }
    void setPart(const Part &part);
    bool takesKey(const QKeyEvent &event);
    void select(const QList<int> &points);
    void toggle(int point);
    bool escape();
    void closeLoop(bool add);
    int neighbourByY(bool up) const;
    QString format(const ScatterChartAxis &axis, double value) const;
    double radius() const;
    double radiusOf(const std::optional<double> &size) const;
    double strength() const;
    ScatterDot dotOf(int point) const;
    /** Its colour is not hidden in the legend. */
    bool isSeen(int point) const;
    int markOf(int series) const;
    ChartScale scaleOf(double low, double high, double pixels, double least) const;
    QList<ChartLegendEntry> legend(const Theme &theme) const;
    QList<ChartLegendEntry> sizeLegend(const Theme &theme) const;
    void paintAxes(const Canvas &canvas, const QFont &font) const;
    void paintField(const Canvas &canvas) const;
    void paintDots(const Canvas &canvas) const;
    void paintMark(const Canvas &canvas, int point) const;
    void paintNames(const Canvas &canvas, const QFont &font) const;

    ScatterChartData m_data;
    int m_chosen = -1;
    Part m_whole;
    std::optional<Part> m_part;
    QList<int> m_outliers; // all points, the farthest from the middle first
    QList<int> m_order; // of the painting: the largest first, that none is hidden
    std::pair<double, double> m_sizes; // the least and the largest
    double m_medianX = 0;
    double m_medianY = 0;
    QList<int> m_selected;
    QList<bool> m_isSelected; // by point
    bool m_lasso = false;
    QPolygonF m_loop; // while it is drawn
    mutable QRectF m_plot; // of the last painting, for hit tests
    mutable ChartScale m_scaleX;
    mutable ChartScale m_scaleY;
    mutable ScatterDotPictures m_pictures;
};

} // namespace touchline
