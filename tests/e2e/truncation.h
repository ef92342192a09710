// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/elidedlabel.h"
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace touchline {

/** What of a widget's text nobody can read, nor have told in a tool tip; empty: nothing. */
inline QString lostText(const QWidget *widget)
{
    const QFontMetrics metrics = widget->fontMetrics();
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty() || !label->toolTip().isEmpty())
            return {};
        const QSize given = label->size();
        if (label->wordWrap() ? label->heightForWidth(given.width()) > given.height() + 1
                              : label->minimumSizeHint().width() > given.width() + 1 || metrics.height() > given.height() + 1)
            return label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const bool words = qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button)
            || qobject_cast<const QToolButton *>(button);
        if (words && !button->text().isEmpty() && button->toolTip().isEmpty() && button->sizeHint().width() > button->width() + 1)
            return button->text();
    } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        if (!box->isEditable() && box->toolTip().isEmpty() && !box->currentText().isEmpty()
            && metrics.horizontalAdvance(box->currentText()) + 36 > box->width() + 1) // its arrow and frame
            return box->currentText();
    } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
        const auto *header = table->horizontalHeader();
        for (int column = 0; column < header->count() && header->isVisible(); ++column) {
            const auto text = table->model()->headerData(column, Qt::Horizontal).toString();
            if (!table->isColumnHidden(column) && !text.isEmpty()
                && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(column)
                && table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
                return text;
        }
    }
    return {};
}

/** Whether a part of it stands outside of what it stands in, where no scrolling brings it into sight. */
inline bool isOutside(const QWidget *widget)
{
    for (const auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around && !qobject_cast<const QScrollArea *>(area))
            return false; // cells and what stands in them
        const QRect place(widget->mapTo(around, QPoint()), widget->size());
        const bool scrollsDown = area && area->viewport() == around && area->verticalScrollBar()->maximum() > 0;
        const bool scrollsAside = area && area->viewport() == around && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (!scrollsAside && (place.left() < 0 || place.right() > around->width()))
            return true;
        if (scrollsDown || scrollsAside)
            return false;
        if (around->isWindow())
            return place.bottom() > around->height();
    }
    return false;
}

/** "QLabel 'Whole season'" of everything in it whose words are cut. */
inline QStringList cutTexts(const QWidget *root)
{
    QStringList cut;
    for (const auto *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->width() == 0)
            continue;
        const QString text = lostText(widget);
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        if (!text.isEmpty())
            cut.append(QStringLiteral("%1 '%2' %3x%4").arg(kind, text).arg(widget->width()).arg(widget->height()));
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((label || button) && isOutside(widget))
            cut.append(QStringLiteral("%1 '%2' stands outside").arg(kind, label ? label->text() : button->text()));
    }
    return cut;
}

} // namespace touchline
