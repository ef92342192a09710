// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/iconlabel.h"
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace touchline {

IconLabel::IconLabel(int side, QWidget *parent) : QLabel(parent), m_side(side) {}

IconLabel::IconLabel(Icon which, IconTone tone, int side, QWidget *parent) : IconLabel(side, parent)
{
    setIcon(which, tone);
}

void IconLabel::setIcon(Icon which, IconTone tone)
{
    m_icon = icon(which, tone);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, QStyle::alignedRect(layoutDirection(), alignment(), {m_side, m_side}, contentsRect()));
}

} // namespace touchline
