// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/scatterchart.h"
#include <QtGui/QPainter>
#include <algorithm>

/** Points of a ScatterChart that are picked out, one by one or by a line drawn around them. */
namespace touchline {

void ScatterChart::setSelected(const QList<int> &points)
{
    QList<int> valid;
    m_isSelected.fill(false, m_data.points.size());
    for (const int point : points) {
        if (point < 0 || point >= pointCount() || m_isSelected.at(point))
            continue;
        m_isSelected[point] = true;
        valid.append(point);
    }
    std::ranges::sort(valid);
    if (valid == m_selected)
        return;
    m_selected = valid;
    dataChanged(); // the table marks them
}

void ScatterChart::select(const QList<int> &points)
{
    const auto before = m_selected;
    setSelected(points);
    if (m_selected != before)
        Q_EMIT selectionChanged();
}

void ScatterChart::toggle(int point)
{
    if (point < 0)
        return;
    QList<int> points = m_selected;
    if (points.removeAll(point) == 0)
        points.append(point);
    select(points);
    walkTo(point); // a reader hears what has become of it
}

void ScatterChart::setLasso(bool on)
{
    if (m_lasso == on)
        return;
    m_lasso = on;
    m_loop.clear();
    showCursor();
    update();
    Q_EMIT lassoChanged(on);
}

/** From the nearest to what is left: the line being drawn, the read-out (as in every chart), the lasso, the selection. */
bool ScatterChart::escape()
{
    if (!m_loop.isEmpty()) {
        m_loop.clear();
        update();
        return true;
    }
    if (currentPoint() >= 0)
        return false;
    if (m_lasso) {
        setLasso(false);
        return true;
    }
    if (m_selected.isEmpty())
        return false;
    select({});
    return true;
}

void ScatterChart::closeLoop(bool add)
{
    const QPolygonF loop = std::exchange(m_loop, {});
    update();
    if (loop.size() < 3)
        return;
    const Mapping now = mapping();
    const QRectF around = loop.boundingRect().intersected(m_plot);
    QList<int> points = add ? m_selected : QList<int>();
    for (int point = 0; point < pointCount(); ++point) {
        const QPointF at = now.at(m_data.points.at(point).x, m_data.points.at(point).y);
        if (isSeen(point) && around.contains(at) && loop.containsPoint(at, Qt::OddEvenFill))
            points.append(point);
    }
    select(points);
}

void ScatterChart::paintEvent(QPaintEvent *event)
{
    ChartView::paintEvent(event);
    if (m_loop.size() < 2)
        return;
    QPainter painter(this); // of the hand, not of the chart: pictures do not have it
    painter.setRenderHint(QPainter::Antialiasing);
    QColor within = theme().accent;
    within.setAlphaF(0.12F);
    painter.setBrush(within);
    painter.setPen(QPen(theme().accent, 1.5, Qt::DashLine));
    painter.drawPolygon(m_loop);
}

} // namespace touchline
