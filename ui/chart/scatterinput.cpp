// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <algorithm>
#include <cmath>

/** What keys and mouse do to a ScatterChart; what they select is in scatterlasso.cpp. */
namespace touchline {

namespace {

constexpr double mostZoom = 60; // times
constexpr double reach = 10; // pixels between mouse and point

} // namespace

QPointF ScatterChart::Mapping::at(double x, double y) const
{
    const double share = (x - part.x.low) / part.x.length();
    return {rightToLeft ? plot.right() - share * plot.width() : plot.left() + share * plot.width(),
            plot.bottom() - (y - part.y.low) / part.y.length() * plot.height()};
}

void ScatterChart::setPart(const Part &part)
{
    const Part valid{part.x.within(m_whole.x, m_whole.x.length() / mostZoom), part.y.within(m_whole.y, m_whole.y.length() / mostZoom)};
    const bool all = valid.x.length() >= m_whole.x.length() * 0.999 && valid.y.length() >= m_whole.y.length() * 0.999;
    m_part = all ? std::nullopt : std::optional(valid);
    partMoved();
}

void ScatterChart::zoom(double factor, const QPointF &about)
{
    if (m_plot.width() < 1 || pointCount() == 0)
        return;
    const double across = std::clamp((about.x() - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    const double up = std::clamp((m_plot.bottom() - about.y()) / m_plot.height(), 0.0, 1.0);
    setPart({part().x.zoomed(factor, isRightToLeft() ? 1 - across : across, m_whole.x, m_whole.x.length() / mostZoom),
             part().y.zoomed(factor, up, m_whole.y, m_whole.y.length() / mostZoom)});
}

QPointF ScatterChart::zoomPlace() const
{
    return currentPoint() < 0 && m_chosen >= 0 ? anchorOf(m_chosen) : ZoomChart::zoomPlace();
}

void ScatterChart::pan(const QPointF &pixels)
{
    if (isWhole() || m_plot.width() < 1)
        return;
    const Part now = part();
    setPart({now.x.moved((isRightToLeft() ? pixels.x() : -pixels.x()) * now.x.length() / m_plot.width()),
             now.y.moved(pixels.y() * now.y.length() / m_plot.height())});
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
        if (!isSeen(point))
            continue;
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
    const int key = event.key();
    switch (key) {
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
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event.modifiers() & Qt::ShiftModifier)
            return false;
        walkTo(neighbourByY(key == Qt::Key_Up));
        reveal(currentPoint());
        return true;
    default:
        return false;
    }
}

void ScatterChart::keyPressEvent(QKeyEvent *event)
{
    if (pointCount() == 0 || !takesKey(*event))
        ZoomChart::keyPressEvent(event);
}

Qt::CursorShape ScatterChart::shapeOfCursor(bool dragging) const
{
    return m_lasso ? Qt::CrossCursor : ZoomChart::shapeOfCursor(dragging);
}

void ScatterChart::mousePressEvent(QMouseEvent *event)
{
    m_loop.clear();
    if (m_lasso && event->button() == Qt::LeftButton)
        m_loop.append(event->position());
    ZoomChart::mousePressEvent(event);
}

void ScatterChart::dragBy(const QPointF &arm, const QPointF &to)
{
    if (!m_lasso) {
        ZoomChart::dragBy(arm, to);
    } else if (!m_loop.isEmpty()) { // else Escape has ended it
        m_loop.append(to);
        update();
    }
}

void ScatterChart::dragEnded(Qt::KeyboardModifiers modifiers)
{
    if (m_lasso)
        closeLoop(modifiers & Qt::ShiftModifier);
}

void ScatterChart::mouseReleaseEvent(QMouseEvent *event)
{
    ZoomChart::mouseReleaseEvent(event);
    m_loop.clear();
}

void ScatterChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = pointAt(event->position()); point >= 0)
        Q_EMIT pointOpened(point);
    else
        showWhole();
}

} // namespace touchline
