// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cmath>

/** What keys and mouse do to a ScatterChart; what they select is in scatterlasso.cpp. */
namespace touchline {

namespace {

constexpr double mostZoom = 60; // times
constexpr double zoomStep = 1.5;
constexpr double reach = 10; // pixels between mouse and point

} // namespace

QPointF ScatterChart::Mapping::at(double x, double y) const
{
    const double share = (x - part.left) / part.width();
    return {rightToLeft ? plot.right() - share * plot.width() : plot.left() + share * plot.width(),
            plot.bottom() - (y - part.bottom) / part.height() * plot.height()};
}

void ScatterChart::setPart(Part part)
{
    // Never beyond the whole, whichever way it was moved or stretched.
    const double width = std::clamp(part.width(), m_whole.width() / mostZoom, m_whole.width());
    const double height = std::clamp(part.height(), m_whole.height() / mostZoom, m_whole.height());
    part.left = std::clamp(part.left, m_whole.left, m_whole.right - width);
    part.bottom = std::clamp(part.bottom, m_whole.bottom, m_whole.top - height);
    part.right = part.left + width;
    part.top = part.bottom + height;
    const bool all = width >= m_whole.width() * 0.999 && height >= m_whole.height() * 0.999;
    m_part = all ? std::nullopt : std::optional(part);
    showCursor();
    update();
    Q_EMIT partChanged();
}

void ScatterChart::showWhole()
{
    setPart(m_whole);
}

void ScatterChart::zoom(double factor, const QPointF &about)
{
    if (m_plot.width() < 1 || pointCount() == 0)
        return;
    const Part now = part();
    const double across = std::clamp((about.x() - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    const double x = isRightToLeft() ? 1 - across : across;
    const double y = std::clamp((m_plot.bottom() - about.y()) / m_plot.height(), 0.0, 1.0);
    // What is under the place stays there.
    const double width = std::clamp(now.width() / factor, m_whole.width() / mostZoom, m_whole.width());
    const double height = std::clamp(now.height() / factor, m_whole.height() / mostZoom, m_whole.height());
    const double left = now.left + x * (now.width() - width);
    const double bottom = now.bottom + y * (now.height() - height);
    setPart({left, left + width, bottom, bottom + height});
}

void ScatterChart::zoom(double factor)
{
    const int point = currentPoint() >= 0 ? currentPoint() : m_chosen;
    zoom(factor, point >= 0 ? anchorOf(point) : m_plot.center());
}

void ScatterChart::pan(const QPointF &pixels)
{
    if (isWhole() || m_plot.width() < 1)
        return;
    Part moved = part();
    const double x = (isRightToLeft() ? pixels.x() : -pixels.x()) * moved.width() / m_plot.width();
    const double y = pixels.y() * moved.height() / m_plot.height();
    moved.left += x;
    moved.right += x;
    moved.bottom += y;
    moved.top += y;
    setPart(moved);
}

void ScatterChart::reveal(int point)
{
    if (point < 0 || isWhole() || m_plot.adjusted(4, 4, -4, -4).contains(anchorOf(point)))
        return;
    pan(m_plot.center() - anchorOf(point));
}

int ScatterChart::neighbourByY(bool up) const
{
    const int current = currentPoint();
    if (current < 0)
        return up ? 0 : pointCount() - 1;
    // Equal values are walked through in their order.
    const auto key = [this](int point) { return std::pair(m_data.points.at(point).y, point); };
    int best = current;
    for (int point = 0; point < pointCount(); ++point) {
        const bool beyond = up ? key(point) > key(current) : key(point) < key(current);
        if (beyond && (best == current || (up ? key(point) < key(best) : key(point) > key(best))))
            best = point;
    }
    return best;
}

int ScatterChart::pointAt(const QPointF &position) const
{
    if (!m_plot.adjusted(-reach, -reach, reach, reach).contains(position))
        return -1;
    const Mapping now = mapping();
    int best = -1;
    double least = reach * reach;
    for (int point = 0; point < pointCount(); ++point) {
        const QPointF arm = now.at(m_data.points.at(point).x, m_data.points.at(point).y) - position;
        const double distance = arm.x() * arm.x() + arm.y() * arm.y();
        if (distance < least || (distance == least && point == m_chosen)) {
            least = distance;
            best = point;
        }
    }
    return best;
}

QPointF ScatterChart::anchorOf(int point) const
{
    return mapping().at(m_data.points.at(point).x, m_data.points.at(point).y);
}

bool ScatterChart::takesKey(const QKeyEvent &event)
{
    const QPointF step(m_plot.width() / 8, m_plot.height() / 8);
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const int key = event.key();
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
    case Qt::Key_L:
        if (event.modifiers() & ~Qt::ShiftModifier)
            return false;
        setLasso(!m_lasso);
        return true;
    case Qt::Key_Space:
        toggle(currentPoint());
        return true;
    case Qt::Key_Escape:
        return escape();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            pan({key == Qt::Key_Left ? step.x() : -step.x(), 0});
        return shift;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (shift) {
            pan({0, key == Qt::Key_Up ? step.y() : -step.y()});
            return true;
        }
        walkTo(neighbourByY(key == Qt::Key_Up));
        reveal(currentPoint());
        return true;
    default:
        return false;
    }
}

void ScatterChart::keyPressEvent(QKeyEvent *event)
{
    if (pointCount() > 0 && takesKey(*event))
        return;
    ChartView::keyPressEvent(event);
    if (pointCount() > 0)
        reveal(currentPoint());
}

void ScatterChart::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0) {
        event->ignore(); // the page scrolls
        return;
    }
    zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ScatterChart::showCursor()
{
    setCursor(m_lasso ? Qt::CrossCursor : isWhole() ? Qt::ArrowCursor : m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void ScatterChart::mousePressEvent(QMouseEvent *event)
{
    m_dragging = false;
    m_grip.reset();
    m_loop.clear();
    if (event->button() != Qt::LeftButton) {
        ChartView::mousePressEvent(event);
        return;
    }
    if (m_lasso)
        m_loop.append(event->position());
    if (m_lasso || !isWhole())
        m_grip = event->position();
}

void ScatterChart::mouseMoveEvent(QMouseEvent *event)
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
    if (!m_lasso) {
        pan(arm);
    } else if (!m_loop.isEmpty()) { // else Escape has ended it
        m_loop.append(event->position());
        update();
    }
}

void ScatterChart::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip.reset();
    if (!m_dragging) {
        m_loop.clear();
        ChartView::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    if (m_lasso)
        closeLoop(event->modifiers() & Qt::ShiftModifier);
    showCursor();
}

void ScatterChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = pointAt(event->position()); point >= 0)
        Q_EMIT pointOpened(point);
    else
        showWhole();
}

} // namespace touchline
