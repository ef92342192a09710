// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/taborder.h"
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QWidget>

namespace touchline {

namespace {

QList<QWidget *> itemsOf(QLayout *layout)
{
    QList<QWidget *> widgets;
    for (int i = 0; layout && i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (auto *widget = item->widget())
            widgets.append(widget);
        else
            widgets += itemsOf(item->layout());
    }
    return widgets;
}

/** Everything visible, as it is read; what stands within something comes after it. */
void collect(QWidget *widget, QList<QWidget *> &read)
{
    if (!widget->isVisible())
        return;
    read.append(widget);
    QList<QWidget *> within = itemsOf(widget->layout());
    const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *child : children) {
        if (!child->isWindow() && !within.contains(child))
            within.append(child);
    }
    for (auto *child : std::as_const(within))
        collect(child, read);
}

bool isStop(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/** Qt does so only for what comes next within the same area. */
void bringInSight(QWidget *widget)
{
    for (auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

bool moveFocusAsRead(QWidget &whole, bool next)
{
    QList<QWidget *> read;
    collect(&whole, read);
    const qsizetype from = read.indexOf(whole.focusWidget()); // -1: the first one, or the last one
    const qsizetype count = read.size();
    for (qsizetype step = 1; step <= count; ++step) {
        auto *widget = read.at(next ? (from + step) % count : (std::max<qsizetype>(from, 0) + count - step) % count);
        if (isStop(widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            bringInSight(widget);
            return true;
        }
    }
    return false;
}

} // namespace touchline
