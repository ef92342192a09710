// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridview.h"
#include "ui/theme/type.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridrole.h"
#include "ui/widget/morecolumns.h"
#include <QtCore/QSet>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <algorithm>

namespace touchline {

namespace {

constexpr int rowsMeasured = 200;

/** Cells of which this is the same are equally wide: tabular figures are all of one width. */
QString shapeOf(const QModelIndex &index)
{
    QString text = index.data().toString();
    if (GridProxy::isNumber(GridProxy::sortValue(index))) {
        for (QChar &character : text)
            character = character.isDigit() ? u'0' : character;
    }
    const QVariant aside = index.data(GridRole::Aside);
    if (aside.isValid())
        text += u'\n' + aside.toString(); // set in the figures of its font, which need not be of one width
    return index.data(Qt::DecorationRole).isValid() ? text + u'\t' : text;
}

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
    view->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
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
    connect(this, &GridView::columnsShifted, m_more, &MoreColumns::follow);
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

int GridView::sizeHintForColumn(int column) const
{
    // Measuring a text costs more than all else of showing another player's matches: what looks alike is measured once.
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QSet<QString> measured;
    int width = 0;
    const int rows = std::min(model() ? model()->rowCount() : 0, rowsMeasured);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        if (const QString shape = shapeOf(index); !measured.contains(shape)) {
            measured.insert(shape);
            width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
    }
    return width;
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
    if (!index.isValid() || (index.column() == 0 && frozenWidth() > 0))
        return;
    // Neither under the frozen column nor where the next one, which is cut, is covered.
    const int width = columnWidth(index.column());
    const int position = columnViewportPosition(index.column());
    const int start = isRightToLeft() ? viewport()->width() - position - width : position;
    const int beyond = std::min(start - frozenWidth(), start + width + MoreColumns::soft - viewport()->width());
    if (start < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + start - frozenWidth());
    else if (beyond > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + beyond);
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

} // namespace touchline
