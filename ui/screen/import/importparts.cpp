// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/importparts.h"
#include "ui/theme/type.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace touchline::importparts {

QTableView *makeTable(QAbstractItemModel &model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
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
