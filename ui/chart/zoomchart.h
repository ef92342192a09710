// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartview.h"

namespace touchline {

/** The part of an axis that is seen, in the axis' own numbers. */
struct AxisPart
{
    double low = 0;
    double high = 1;
    double length() const { return high - low; }
    /** As near as it can be within `whole`, not shorter than `least` where the whole is not. */
    AxisPart within(const AxisPart &whole, double least) const;
    /** `factor` over 1 shows less; what stands at `share` (0..1) of it stays where it is. */
    AxisPart zoomed(double factor, double share, const AxisPart &whole, double least) const;
    AxisPart moved(double by) const { return {low + by, high + by}; }
    bool operator==(const AxisPart &) const = default;
};

/**
 * A chart of which a part can be seen larger: Ctrl+wheel, + and - zoom, dragging or Shift and arrows move the part, 0 or a double click
 * shows the whole. Walking by key brings the point into sight. What is seen is what is exported; the table stays whole.
 */
class ZoomChart : public ChartView
{
    Q_OBJECT
public:
    explicit ZoomChart(QWidget *parent = nullptr) : ChartView(parent) {}

    virtual bool isWhole() const = 0;
    virtual void showWhole() = 0;
    /** `factor` over 1 shows less, larger, about a place of the widget. */
    virtual void zoom(double factor, const QPointF &about) = 0;
    void zoom(double factor); // about zoomPlace()
    /** As if the paper were dragged by so many pixels. */
    virtual void pan(const QPointF &pixels) = 0;
    static constexpr double zoomStep = 1.5; // of a key, and of a notch of the wheel

Q_SIGNALS:
    void partChanged();

protected:
    /** Where points stand, of the last painting. */
    virtual QRectF plot() const = 0;
    /** What keys zoom about: the current point, else the middle. */
    virtual QPointF zoomPlace() const;
    /** Whether pressing the mouse may become a drag. */
    virtual bool isDraggable() const { return !isWhole(); }
    virtual void dragBy(const QPointF &arm, const QPointF &to);
    virtual void dragEnded(Qt::KeyboardModifiers) {}
    virtual Qt::CursorShape shapeOfCursor(bool dragging) const;
    /** To be called when another part is seen. */
    void partMoved();
    void showCursor();
    /** Moves the part so that the point is seen. */
    void reveal(int point);

    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    bool zoomsByKey(int key);
    bool pansByKey(int key);

    std::optional<QPointF> m_grip; // where the mouse went down, then where it was last
    bool m_dragging = false;
};

} // namespace touchline
