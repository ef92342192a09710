// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/responsivegrid.h"
#include "ui/theme/type.h"
#include <QtWidgets/QGridLayout>
#include <algorithm>

namespace touchline {

namespace {
constexpr int gridColumns = 12;
}

ResponsiveGrid::ResponsiveGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::two);
    for (int column = 0; column < gridColumns; ++column)
        m_layout->setColumnStretch(column, 1);
}

ResponsiveGrid::~ResponsiveGrid()
{
    // The cards die in ~QWidget(), when m_items is already gone.
    for (const Item &item : std::as_const(m_items))
        item.widget->disconnect(this);
}

void ResponsiveGrid::add(QWidget *widget, int span)
{
    m_items.append({widget, std::clamp(span, 1, gridColumns)});
    widget->setParent(this);
    arrange();
    if (isVisible()) // else it comes with the grid: shown now, it would be laid out once for nothing
        widget->show();
}

void ResponsiveGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((width() < space::reflow) != m_oneColumn) {
        m_oneColumn = !m_oneColumn;
        arrange();
    }
}

void ResponsiveGrid::arrange()
{
    m_items.removeIf([](const Item &item) { return !item.widget; });
    for (const Item &item : std::as_const(m_items))
        m_layout->removeWidget(item.widget);
    int row = 0;
    int column = 0;
    for (const Item &item : std::as_const(m_items)) {
        const int span = m_oneColumn ? gridColumns : item.span;
        if (column + span > gridColumns) {
            ++row;
            column = 0;
        }
        m_layout->addWidget(item.widget, row, column, 1, span);
        column += span;
    }
}

} // namespace touchline
