// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/morecolumns.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <algorithm>

namespace touchline {

namespace {
constexpr int mostCovered = 96; // of a wider part of a column, words can be read
constexpr int arrowSide = 16; // of the arrow
} // namespace

MoreColumns::MoreColumns(QTableView *view) : QWidget(view), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MoreColumns::follow);
    connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MoreColumns::follow);
}

int MoreColumns::coveredPixels() const
{
    const auto *header = m_view->horizontalHeader();
    const int room = m_view->viewport()->width();
    const int cut = header->logicalIndexAt(isRightToLeft() ? 0 : room - 1);
    if (cut < 0)
        return 0;
    const int from = header->sectionViewportPosition(cut);
    const int width = header->sectionSize(cut);
    const int seen = isRightToLeft() ? from + width : room - from;
    return seen < width ? seen : 0;
}

void MoreColumns::follow()
{
    const auto *bar = m_view->horizontalScrollBar();
    const QRect area = m_view->viewport()->geometry();
    const int header = m_view->horizontalHeader()->isVisibleTo(m_view) ? m_view->horizontalHeader()->height() : 0;
    const int covered = coveredPixels();
    const bool whole = covered <= mostCovered;
    const int width = whole ? covered + soft : extent;
    m_fading = whole ? std::min(2 * soft, width) : extent * 3 / 4;
    const int wide = std::max(width, arrowSide);
    const int x = isRightToLeft() ? area.left() : area.right() + 1 - wide;
    setGeometry(x, area.top() - header, wide, area.height() + header);
    m_covered = width;
    setVisible(bar->value() < bar->maximum());
    raise();
    update();
}

void MoreColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool left = isRightToLeft();
    const QColor surface = Theme::of(this).surface;
    QColor clear = surface;
    clear.setAlpha(0);
    const int header = m_view->viewport()->geometry().top() - y();
    const auto cover = [&](int top, int height, int width, int fading) {
        const QRect box(left ? 0 : this->width() - width, top, width, height);
        QLinearGradient fade(left ? box.right() + 1 : box.left(), 0, left ? box.right() + 1 - fading : box.left() + fading, 0);
        fade.setColorAt(0, clear);
        fade.setColorAt(1, surface);
        painter.fillRect(box, fade);
    };
    cover(0, height(), m_covered, m_fading);
    if (m_covered < arrowSide * 3 / 4) // it would stand on the name of the last column, which is whole
        return;
    icon(left ? Icon::ChevronLeft : Icon::ChevronRight)
        .paint(&painter, QRect(left ? 0 : width() - arrowSide, (header - arrowSide) / 2, arrowSide, arrowSide));
}

} // namespace touchline
