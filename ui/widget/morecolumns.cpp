// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/morecolumns.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

namespace touchline {

MoreColumns::MoreColumns(QTableView *view) : QWidget(view), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MoreColumns::follow);
    connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MoreColumns::follow);
}

void MoreColumns::follow()
{
    const auto *bar = m_view->horizontalScrollBar();
    const QRect area = m_view->viewport()->geometry();
    const int header = m_view->horizontalHeader()->isVisibleTo(m_view) ? m_view->horizontalHeader()->height() : 0;
    const int x = isRightToLeft() ? area.left() : area.right() + 1 - extent;
    setGeometry(x, area.top() - header, extent, area.height() + header);
    setVisible(bar->value() < bar->maximum());
    raise();
}

void MoreColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool left = isRightToLeft();
    const QColor surface = Theme::of(this).surface;
    QColor clear = surface;
    clear.setAlpha(0);
    QLinearGradient fade(left ? width() : 0, 0, left ? 0 : width(), 0);
    fade.setColorAt(0, clear);
    fade.setColorAt(0.75, surface);
    painter.fillRect(rect(), fade);
    constexpr int side = 16;
    const int header = m_view->viewport()->geometry().top() - y();
    const QRect arrow(left ? 0 : width() - side, (header - side) / 2, side, side);
    icon(left ? Icon::ChevronLeft : Icon::ChevronRight).paint(&painter, arrow);
}

} // namespace touchline
