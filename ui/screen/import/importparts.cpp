// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/import/importparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <algorithm>

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
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, space::one); // words of two lines do not touch the line
    }
};

/** No empty sheet below the last row, and no scrolling where there is no need of it. */
class FittedTable : public QTableView
{
public:
    explicit FittedTable(int most) : m_most(most) {}

protected:
    void updateGeometries() override
    {
        QTableView::updateGeometries();
        const auto *rows = verticalHeader();
        const int least = rows->defaultSectionSize();
        const int across = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
        const int wanted = horizontalHeader()->sizeHint().height() + std::clamp(rows->length(), least, m_most * least) + across;
        if (wanted != minimumHeight() || wanted != maximumHeight())
            setFixedHeight(wanted);
    }

private:
    int m_most;
};

} // namespace

QTableView *makeTable(QAbstractItemModel &model, const QString &name, int most)
{
    auto *view = new FittedTable(most);
    view->setFrameShape(QFrame::NoFrame); // the card around it is one
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
