// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridtotals.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridrole.h"
#include "ui/widget/gridview.h"
#include "ui/widget/morecolumns.h"
#include <QtCore/QAbstractItemModel>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

GridTotals::GridTotals(GridView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(view, &GridView::columnsShifted, this, qOverload<>(&QWidget::update));
    hide();
}

void GridTotals::follow()
{
    auto *model = m_view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &GridTotals::add);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GridTotals::add);
    connect(model, &QAbstractItemModel::dataChanged, this, &GridTotals::add);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &GridTotals::add);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved, &QAbstractItemModel::columnsInserted,
                              &QAbstractItemModel::columnsRemoved})
        connect(model, signal, this, &GridTotals::add);
    add();
}

GridTotals::Cell GridTotals::sum(int column, const std::function<QString(double)> &text) const
{
    double amount = 0;
    Cell cell;
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        const QModelIndex index = m_view->model()->index(row, column);
        const QVariant own = index.data(GridRole::Amount);
        const QVariant number = own.isValid() ? own : GridProxy::sortValue(index);
        if (!GridProxy::isNumber(number))
            continue;
        amount += number.toDouble();
        ++cell.rows;
    }
    cell.text = cell.rows > 0 ? text(amount) : QString(QChar(0x2013));
    return cell;
}

void GridTotals::add()
{
    const auto *model = m_view->model();
    m_cells.assign(model->columnCount(), {});
    QStringList spoken;
    for (int column = 0; column < m_cells.size(); ++column) {
        const auto total = model->headerData(column, Qt::Horizontal, GridRole::Total).value<GridTotal>();
        if (!total.text)
            continue;
        m_cells[column] = sum(column, total.text);
        spoken.append(model->headerData(column, Qt::Horizontal).toString() + u' ' + m_cells.at(column).text);
    }
    setVisible(!spoken.isEmpty() && model->rowCount() > 1);
    setAccessibleName(tr("Total: %1").arg(spoken.join(u", "_s)));
    update();
}

QFont GridTotals::figures() const
{
    return typeFont(m_view->font(), TypeRole::Strong, true);
}

int GridTotals::widthOf(int column) const
{
    return text(column).isEmpty() ? 0 : QFontMetrics(figures()).horizontalAdvance(text(column)) + 2 * space::one;
}

QSize GridTotals::sizeHint() const
{
    return {100, std::max(m_view->verticalHeader()->defaultSectionSize(), QFontMetrics(figures()).height() + space::one)};
}

QRect GridTotals::rectOf(int column) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const int width = header->sectionSize(column);
    const int origin = m_view->viewport()->x();
    if (column == 0 && m_view->frozenWidth() > 0)
        return {origin + (isRightToLeft() ? m_view->viewport()->width() - width : 0), 0, width, height()};
    return {origin + header->sectionViewportPosition(column), 0, width, height()};
}

QRect GridTotals::columnsInSight() const
{
    QRect rect(m_view->viewport()->x(), 0, m_view->viewport()->width(), height());
    const auto *bar = m_view->horizontalScrollBar();
    const int more = bar->value() < bar->maximum() ? MoreColumns::extent : 0; // below its sign, the next column only peeps out
    return isRightToLeft() ? rect.adjusted(more, 0, 0, 0) : rect.adjusted(0, 0, -more, 0);
}

int GridTotals::columnAt(int x) const
{
    for (int column = 0; column < m_cells.size(); ++column) {
        const QRect rect = rectOf(column);
        if (!m_view->isColumnHidden(column) && x >= rect.left() && x <= rect.right())
            return column;
    }
    return -1;
}

void GridTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    painter.setFont(figures());
    const auto side = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const QRect inSight = columnsInSight();
    // The first one last: what has slid under the frozen column is behind it.
    for (int column = int(m_cells.size()) - 1; column >= 0; --column) {
        if (m_view->isColumnHidden(column))
            continue;
        const QRect cell = rectOf(column);
        if (column == 0)
            painter.fillRect(cell, theme.surface);
        painter.setPen(theme.text);
        const QRect inner = cell.adjusted(space::one, 0, -space::one, 0);
        if (inner.left() < inSight.left() || inner.right() > inSight.right())
            continue; // a cut number is another number
        if (!text(column).isEmpty())
            painter.drawText(inner, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, text(column));
        else if (column == 0)
            painter.drawText(inner, int((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(tr("Total"), Qt::ElideRight, inner.width()));
    }
    painter.fillRect(QRect(0, 0, width(), 1), theme.muted);
}

void GridTotals::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange && m_view->model())
        add();
    QWidget::changeEvent(event);
}

bool GridTotals::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = columnAt(help->pos().x());
    if (column < 0 || text(column).isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           tr("The sum of %n rows that have a number, of those that are shown", nullptr, m_cells.at(column).rows), this);
    return true;
}

} // namespace touchline
