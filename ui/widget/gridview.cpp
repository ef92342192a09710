// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridview.h"
#include "ui/chart/sparkline.h"
#include "ui/theme/type.h"
#include "ui/widget/gridbar.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridrole.h"
#include "ui/widget/morecolumns.h"
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

void dress(QTableView *view)
{
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFrameShape(QFrame::NoFrame);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(space::rowComfortable);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setMinimumSectionSize(48);
    view->horizontalHeader()->setResizeContentsPrecision(200);
    view->setMouseTracking(true);
    view->setTabKeyNavigation(false);
}

} // namespace

GridView::GridView(QWidget *parent) : QTableView(parent), m_edge(new QTableView(this)), m_more(new MoreColumns(this))
{
    dress(this);
    dress(m_edge);
    auto *delegate = new GridDelegate(this);
    setItemDelegate(delegate);
    m_edge->setItemDelegate(delegate);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    m_edge->horizontalHeader()->setSortIndicatorClearable(true);
    m_edge->horizontalHeader()->setSectionsClickable(true);
    m_edge->setFocusPolicy(Qt::NoFocus);
    m_edge->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edge->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edge->viewport()->installEventFilter(this);
    m_edge->hide();

    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_edge->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_edge->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &GridView::columnsShifted);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &GridView::syncFrozen);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &GridView::columnsShifted);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &GridView::syncFrozen);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_edge->horizontalHeader(), [this](int section, Qt::SortOrder order) {
        const QSignalBlocker blocker(m_edge->horizontalHeader());
        m_edge->horizontalHeader()->setSortIndicator(section, order);
        m_edge->horizontalHeader()->viewport()->update();
    });
    connect(m_edge->horizontalHeader(), &QHeaderView::sortIndicatorChanged, horizontalHeader(), &QHeaderView::setSortIndicator);
    connect(m_edge->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == 0 && horizontalHeader()->sectionSize(0) != size)
            horizontalHeader()->resizeSection(0, size);
    });
    connect(m_edge, &QTableView::activated, this, &QTableView::activated);
}

GridView::~GridView()
{
    horizontalHeader()->disconnect(this);
    m_edge->viewport()->removeEventFilter(this); // the edge's own destruction sends events, when it is no view any more
    delete m_more;
    delete m_edge;
    m_edge = nullptr;
}

void GridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_edge->setModel(model);
    m_edge->setSelectionModel(selectionModel());
    m_edge->horizontalHeader()->setSortIndicatorShown(true);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::syncFrozen);
    connect(model, &QAbstractItemModel::columnsInserted, this, &GridView::syncFrozen);
    syncFrozen();
}

void GridView::setFrozen(bool frozen)
{
    m_frozen = frozen;
    syncFrozen();
}

void GridView::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
    m_edge->verticalHeader()->setDefaultSectionSize(height);
}

int GridView::frozenWidth() const
{
    return m_edge->isVisibleTo(this) ? m_edge->width() : 0;
}

void GridView::syncFrozen()
{
    const int columns = model() ? model()->columnCount() : 0;
    // Half of the view at most may stand still, else there is nothing left to scroll.
    const bool shown = m_frozen && columns > 1 && !isColumnHidden(0) && columnWidth(0) <= viewport()->width() / 2 && columnWidth(0) > 0;
    if (shown) {
        for (int column = 0; column < columns; ++column)
            m_edge->setColumnHidden(column, column != 0);
        m_edge->setColumnWidth(0, columnWidth(0));
        m_edge->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
        const QRect area = viewport()->geometry();
        const int x = isRightToLeft() ? area.right() + 1 - columnWidth(0) : area.left();
        m_edge->setGeometry(x, frameWidth(), columnWidth(0), horizontalHeader()->height() + area.height());
        m_edge->verticalScrollBar()->setValue(verticalScrollBar()->value());
        m_edge->raise();
    }
    m_edge->setVisible(shown);
    m_more->follow();
    Q_EMIT columnsShifted();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    syncFrozen();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    syncFrozen();
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = frozenWidth();
    if (covered == 0 || index.column() == 0 || !index.isValid())
        return;
    // Not under the frozen column.
    const int position = columnViewportPosition(index.column());
    if (isRightToLeft()) {
        const int end = position + columnWidth(index.column());
        if (end > viewport()->width() - covered)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (end - (viewport()->width() - covered)));
    } else if (position < covered) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + position - covered);
    }
}

void GridView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
    m_edge->viewport()->update();
}

bool GridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

bool GridView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edge->viewport()) {
        if (event->type() == QEvent::MouseMove)
            hover(m_edge->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave)
            hover(-1);
        else if (event->type() == QEvent::MouseButtonPress)
            setFocus(Qt::MouseFocusReason);
    }
    return QTableView::eventFilter(watched, event);
}

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (GridProxy::isNumber(GridProxy::sortValue(index))) {
        option->font.setFeature("tnum", 1);
        option->fontMetrics = QFontMetrics(option->font);
    }
    const Theme &theme = Theme::of(option->palette);
    if (heat(index))
        option->backgroundBrush =
            theme.tint(theme.seriesColor(0), 0.04 + 0.30 * std::clamp(index.data(GridRole::Heat).toDouble(), 0.0, 1.0));
    option->state.setFlag(QStyle::State_MouseOver, index.row() == m_view->hoveredRow() && !heat(index));
}

bool GridDelegate::heat(const QModelIndex &index)
{
    return index.data(GridRole::Heat).isValid();
}

QFont GridDelegate::asideFont(const QStyleOptionViewItem &option)
{
    return typeFont(option.font, TypeRole::Caption, true);
}

int GridDelegate::asideWidth(const QStyleOptionViewItem &option, const QString &aside)
{
    // As wide as a usual one at least: the numbers before them stand under each other.
    const QFontMetrics metrics(asideFont(option));
    return std::max(metrics.horizontalAdvance(u"00.00 – 00.00"_s), metrics.horizontalAdvance(aside)) + space::one;
}

void GridDelegate::paintWithAside(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString aside = index.data(GridRole::Aside).toString();
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const int pad = space::one;
    const int width = asideWidth(option, aside);
    const QRect whole = option.rect.adjusted(pad, 0, -pad, 0);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, whole, rect); };
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(theme.text);
    const QRect number = at(whole.adjusted(0, 0, -width, 0));
    painter->drawText(number, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, number.width()));
    painter->setFont(asideFont(option));
    painter->setPen(theme.muted);
    painter->drawText(at(QRect(whole.right() - width + 1, whole.top(), width, whole.height())),
                      int(side | Qt::AlignVCenter) | Qt::TextSingleLine, aside);
    painter->restore();
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(GridRole::Aside).isValid())
        paintWithAside(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
    const Theme &theme = Theme::of(option.palette);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (const QVariant bar = index.data(GridRole::Bar); bar.canConvert<GridBar>())
        paintGridBar(*painter, option.rect, bar.value<GridBar>(), theme, option.direction == Qt::RightToLeft);
    const QVariant line = index.data(GridRole::Sparkline);
    if (!line.isValid())
        return;
    QList<std::optional<double>> values;
    const QVariantList list = line.toList();
    for (const QVariant &value : list)
        values.append(value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
    paintSparkline(*painter, QRectF(option.rect).adjusted(8, 4, -8, -5), values, theme, {}, option.direction == Qt::RightToLeft);
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (const QVariant aside = index.data(GridRole::Aside); aside.isValid())
        size.rwidth() += asideWidth(option, aside.toString());
    return index.data(GridRole::Sparkline).isValid() ? size.expandedTo({96, 0}) : size + QSize(2 * space::half, 0);
}

} // namespace touchline
