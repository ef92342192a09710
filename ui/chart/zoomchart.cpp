// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/zoomchart.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cmath>

namespace touchline {

AxisPart AxisPart::within(const AxisPart &whole, double least) const
{
    const double wide = std::clamp(length(), std::min(least, whole.length()), whole.length());
    const double first = std::clamp(low, whole.low, whole.high - wide);
    return {first, first + wide};
}

AxisPart AxisPart::zoomed(double factor, double share, const AxisPart &whole, double least) const
{
    const double wide = std::clamp(length() / factor, std::min(least, whole.length()), whole.length());
    const double first = low + share * (length() - wide);
    return AxisPart{first, first + wide}.within(whole, least);
}

void ZoomChart::zoom(double factor)
{
    zoom(factor, zoomPlace());
}

QPointF ZoomChart::zoomPlace() const
{
    return currentPoint() >= 0 ? anchorOf(currentPoint()) : plot().center();
}

void ZoomChart::partMoved()
{
    showCursor();
    update();
    Q_EMIT partChanged();
}

void ZoomChart::showCursor()
{
    setCursor(shapeOfCursor(m_dragging));
}

Qt::CursorShape ZoomChart::shapeOfCursor(bool dragging) const
{
    return isWhole() ? Qt::ArrowCursor : dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

void ZoomChart::reveal(int point)
{
    if (point < 0 || isWhole() || plot().adjusted(2, -1, -2, 1).contains(anchorOf(point)))
        return;
    pan(plot().center() - anchorOf(point));
}

bool ZoomChart::zoomsByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoom(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return true;
    case Qt::Key_0:
        showWhole();
        return true;
    default:
        return false;
    }
}

bool ZoomChart::pansByKey(int key)
{
    const QPointF step(plot().width() / 8, plot().height() / 8);
    switch (key) {
    case Qt::Key_Left:
        pan({step.x(), 0});
        break;
    case Qt::Key_Right:
        pan({-step.x(), 0});
        break;
    case Qt::Key_Up:
        pan({0, step.y()});
        break;
    case Qt::Key_Down:
        pan({0, -step.y()});
        break;
    default:
        return false;
    }
    // A read-out of what is no longer there would point at nothing.
    if (currentPoint() >= 0 && !plot().adjusted(-1, -1, 1, 1).contains(anchorOf(currentPoint())))
        setCurrentPoint(-1);
    return true;
}

void ZoomChart::keyPressEvent(QKeyEvent *event)
{
    if (pointCount() == 0) {
        ChartView::keyPressEvent(event);
        return;
    }
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (zoomsByKey(event->key()) || (shift && pansByKey(event->key())))
        return;
    const int before = currentPoint();
    ChartView::keyPressEvent(event);
    if (currentPoint() != before) // not for Ctrl alone
        reveal(currentPoint());
}

void ZoomChart::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0) {
        event->ignore(); // the page scrolls
        return;
    }
    zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ZoomChart::mousePressEvent(QMouseEvent *event)
{
    m_dragging = false;
    m_grip = event->button() == Qt::LeftButton && isDraggable() ? std::optional(event->position()) : std::nullopt;
    if (event->button() != Qt::LeftButton)
        ChartView::mousePressEvent(event);
}

void ZoomChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip || !(event->buttons() & Qt::LeftButton)) {
        ChartView::mouseMoveEvent(event);
        return;
    }
    const QPointF arm = event->position() - *m_grip;
    if (!m_dragging && arm.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCurrentPoint(-1);
    m_grip = event->position();
    dragBy(arm, event->position());
}

void ZoomChart::dragBy(const QPointF &arm, const QPointF &)
{
    pan(arm);
}

void ZoomChart::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip.reset();
    if (!m_dragging) {
        ChartView::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    dragEnded(event->modifiers());
    showCursor();
}

void ZoomChart::mouseDoubleClickEvent(QMouseEvent *)
{
    showWhole();
}

} // namespace touchline
