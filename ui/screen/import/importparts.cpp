// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/importparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

namespace touchline::importparts {

namespace {

/** A line below each row, across all of its cells. */
class LinedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::of(option.palette).border);
    }
};

} // namespace

QTableView *makeTable(QAbstractItemModel &model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
    view->setItemDelegate(new LinedDelegate(view)); // the line that the row's number has
    view->setWordWrap(false);
    view->verticalHeader()->setDefaultSectionSize(space::rowCompact);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    view->setTabKeyNavigation(false);
    return view;
}

QPushButton *makeButton(const QString &text, Icon which)
{
    auto *button = new QPushButton(icon(which), text);
    button->setMinimumHeight(space::target);
    return button;
}

QVBoxLayout *makeColumn(QWidget *content, int spacing)
{
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace touchline::importparts
