// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/legendbutton.h"
#include <QtGui/QKeyEvent>

namespace touchline {

LegendButton::LegendButton(QWidget *chart) : QAbstractButton(chart)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true); // the chart below hears of moves that nobody else wants
    retranslate();
}

void LegendButton::retranslate()
{
    setToolTip(tr("Show or hide in the chart"));
}

void LegendButton::setPlace(const ChartLegendPlace &place)
{
    m_series = place.series;
    setAccessibleName(place.text);
    setGeometry(place.rect.toAlignedRect().adjusted(-3, 0, 3, 0));
    setChecked(place.shown);
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        m_ring.paint(painter, rect(), 4, Theme::of(this));
}

void LegendButton::walk(int by)
{
    const auto buttons = parentWidget()->findChildren<LegendButton *>(Qt::FindDirectChildrenOnly);
    QList<LegendButton *> shown;
    for (auto *button : buttons) {
        if (!button->isHidden())
            shown.append(button);
    }
    const qsizetype at = shown.indexOf(this) + by;
    if (at >= 0 && at < shown.size())
        shown.at(at)->setFocus(Qt::OtherFocusReason);
}

void LegendButton::keyPressEvent(QKeyEvent *event)
{
    m_ring.keyUsed();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        walk((event->key() == Qt::Key_Right) == isRightToLeft() ? -1 : 1);
        return;
    case Qt::Key_Down:
        walk(1);
        return;
    case Qt::Key_Up:
        walk(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Escape:
        parentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void LegendButton::focusInEvent(QFocusEvent *event)
{
    m_ring.focused(event->reason());
    QAbstractButton::focusInEvent(event);
}

void LegendButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace touchline
