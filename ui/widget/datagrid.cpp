// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/datagrid.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/gridfilterrow.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridtotals.h"
#include "ui/widget/gridview.h"
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

DataGrid::DataGrid(const QString &tableId, QWidget *parent)
    : QWidget(parent), m_id(tableId), m_views(tableId), m_proxy(new GridProxy(this)), m_view(new GridView),
      m_filter(new GridFilterRow(m_view)), m_totals(new GridTotals(m_view)), m_status(new QLabel), m_empty(new QLabel(m_view->viewport())),
      m_viewsMenu(new QMenu(m_view))
{
    setObjectName(tableId);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_status);
    m_filter->hide();
    m_status->setContentsMargins(space::one, space::half, space::one, space::half);
    setType(m_status, TypeRole::Caption, true);
    setMuted(m_status);
    m_status->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setMuted(m_empty);
    m_empty->hide();
    m_view->viewport()->installEventFilter(this);

    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setModel(m_proxy);
    m_totals->follow();
    m_view->setSortingEnabled(true);
    // Qt puts this widget before its first child: a menu there, which is a window, would take it out of the way of Tab.
    setFocusProxy(m_view);
    makeActions();
    retranslate();

    QHeaderView *header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { makeColumnMenu()->popup(header->mapToGlobal(at)); });
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(400);
    connect(&m_saveSoon, &QTimer::timeout, this, &DataGrid::saveLayout);
    const auto changedByHand = [this] {
        if (!m_restoring && m_arranged)
            m_saveSoon.start();
    };
    connect(header, &QHeaderView::sectionResized, this, [this, changedByHand] {
        m_widthsByHand = m_widthsByHand || (!m_restoring && m_arranged);
        changedByHand();
    });
    connect(header, &QHeaderView::sectionMoved, this, changedByHand);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, changedByHand] {
        fillWidth(); // with room for the arrow
        changedByHand();
    });

    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &DataGrid::beforeReset);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataGrid::afterReset);
    connect(m_proxy, &QAbstractItemModel::columnsInserted, this, &DataGrid::restoreLayout);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &DataGrid::updateStatus); // clazy:exclude=connect-non-signal (it does not see through the list)
    connect(m_proxy, &GridProxy::arranged, this, &DataGrid::updateStatus);
    connect(m_filter, &GridFilterRow::filterChanged, this, &DataGrid::setFilter);
    connect(m_filter, &GridFilterRow::dismissed, this, [this] { setFilterShown(false); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(m_proxy->mapToSource(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(m_proxy->mapToSource(index)); });
}

DataGrid::~DataGrid()
{
    if (m_saveSoon.isActive())
        saveLayout();
    // Children die after the members of this class: what they say on the way must not reach it any more.
    m_proxy->disconnect(this);
    m_proxy->disconnect(m_totals);
    m_view->disconnect(m_totals);
    m_filter->disconnect(this);
    m_view->horizontalHeader()->disconnect(this);
    m_view->viewport()->removeEventFilter(this); // its destruction sends events, when the view is none any more
    m_view->selectionModel()->disconnect(this);
    delete m_view;
}

void DataGrid::makeActions()
{
    const auto make = [this](const QString &id, Icon which, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(icon(which), QString(), this);
        action->setObjectName(id);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_filterAction = make(u"filter"_s, Icon::Filter, QKeySequence::Find, [this](bool on) { setFilterShown(on); });
    m_filterAction->setCheckable(true);
    m_columnsAction = make(u"columns"_s, Icon::Columns, {}, [this] { popUnder(*m_columnsAction, *makeColumnMenu()); });
    m_copyAction = make(u"copy"_s, Icon::Copy, QKeySequence::Copy, [this] { copy(); });
    m_viewsAction = make(u"views"_s, Icon::Eye, {}, [this] {
        fillViewsMenu(); // it is placed by its width
        popUnder(*m_viewsAction, *m_viewsMenu);
    });
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &DataGrid::fillViewsMenu);
    m_xlsxAction = make(u"xlsx"_s, Icon::Table, {}, [this] { exportXlsx(); });
    m_csvAction = make(u"csv"_s, Icon::Csv, {}, [this] { exportCsv(); });
    m_resetAction = make(u"reset"_s, Icon::Undo, {}, [this] { resetLayout(); });
}

void DataGrid::retranslate()
{
    m_filterAction->setText(tr("&Filter rows"));
    m_columnsAction->setText(tr("C&olumns…"));
    m_copyAction->setText(tr("&Copy rows"));
    m_viewsAction->setText(tr("&Views…"));
    m_xlsxAction->setText(tr("Save as &workbook (XLSX)…"));
    m_csvAction->setText(tr("&Save as CSV…"));
    m_resetAction->setText(tr("&Reset columns"));
    updateStatus();
}

QList<QAction *> DataGrid::gridActions() const
{
    return {m_filterAction, m_columnsAction, m_viewsAction, m_copyAction, m_xlsxAction, m_csvAction};
}

void DataGrid::setModel(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    if (!m_arranged)
        restoreLayout();
    updateStatus();
}

QAbstractItemModel *DataGrid::model() const
{
    return m_proxy->sourceModel();
}

QTableView *DataGrid::view() const
{
    return m_view;
}

QModelIndex DataGrid::currentSourceIndex() const
{
    return m_proxy->mapToSource(m_view->currentIndex());
}

void DataGrid::setFrozenFirstColumn(bool frozen)
{
    m_view->setFrozen(frozen);
}

void DataGrid::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    updateStatus();
}

void DataGrid::setCompact(bool compact)
{
    m_view->setRowHeight(compact ? space::rowCompact : space::rowComfortable);
}

void DataGrid::setFilterShown(bool shown)
{
    m_filterAction->setChecked(shown);
    m_filter->setVisible(shown);
    if (shown) {
        m_filter->focusColumn(m_view->currentIndex().isValid() ? m_view->currentIndex().column() : 0);
        return;
    }
    m_filter->clear();
    m_proxy->clearFilters();
    m_saveSoon.start();
    updateStatus();
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool DataGrid::isFilterShown() const
{
    return m_filter->isVisibleTo(this);
}

void DataGrid::setFilter(int column, const QString &text)
{
    m_filter->setText(column, text);
    m_proxy->setFilter(column, text);
    if (!m_restoring)
        m_saveSoon.start();
    updateStatus();
}

int DataGrid::shownRows() const
{
    return m_proxy->rowCount();
}

bool DataGrid::isArranging() const
{
    return m_proxy->isArranging();
}

void DataGrid::updateStatus()
{
    const int all = model() ? model()->rowCount() : 0;
    const int shown = shownRows();
    m_status->setVisible(m_proxy->isFiltered());
    if (m_proxy->isFiltered())
        m_status->setText(tr("%1 of %2 shown").arg(locale().toString(shown), locale().toString(all)));
    m_empty->setVisible(shown == 0 && (all > 0 || !m_empty->text().isEmpty()));
    if (all > 0 && shown == 0) {
        if (m_emptyText.isNull())
            m_emptyText = m_empty->text();
        m_empty->setText(tr("No row passes the filter."));
    } else if (!m_emptyText.isNull()) {
        m_empty->setText(std::exchange(m_emptyText, QString()));
    }
}

void DataGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFilterShown())
        setFilterShown(false);
    else
        QWidget::keyPressEvent(event);
}

void DataGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        // Taller text needs taller rows, whatever the density.
        const int least = m_view->fontMetrics().height() + space::one;
        if (m_view->verticalHeader()->defaultSectionSize() < least)
            m_view->setRowHeight(least);
    }
    QWidget::changeEvent(event);
}

void DataGrid::showEvent(QShowEvent *event)
{
    QString name;
    for (const QWidget *around = this; around && name.isEmpty(); around = around->parentWidget())
        name = around->accessibleName();
    m_view->setAccessibleName(name);
    QWidget::showEvent(event);
}

bool DataGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_view->viewport()->rect().adjusted(space::two, 0, -space::two, 0));
        fillWidth();
    }
    return QWidget::eventFilter(watched, event);
}

QList<int> DataGrid::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QString DataGrid::rowKey(int proxyRow) const
{
    const QModelIndex index = m_proxy->index(proxyRow, 0);
    const QVariant key = index.data(GridRole::Key);
    return key.isValid() ? key.toString() : index.data(Qt::DisplayRole).toString();
}

void DataGrid::beforeReset()
{
    if (m_saveSoon.isActive()) {
        m_saveSoon.stop();
        saveLayout();
    }
    m_restoring = true;
    m_selectedKeys.clear();
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const auto first = rows.first(std::min<qsizetype>(rows.size(), 1000)); const QModelIndex &row : first)
        m_selectedKeys.append(rowKey(row.row()));
}

void DataGrid::afterReset()
{
    restoreLayout();
    if (!m_selectedKeys.isEmpty()) {
        const QSet<QString> wanted(m_selectedKeys.cbegin(), m_selectedKeys.cend());
        QItemSelection selection;
        QModelIndex first;
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            if (!wanted.contains(rowKey(row)))
                continue;
            const QModelIndex index = m_proxy->index(row, 0);
            selection.select(index, m_proxy->index(row, m_proxy->columnCount() - 1));
            first = first.isValid() ? first : index;
        }
        if (first.isValid())
            m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->selectionModel()->select(selection, QItemSelectionModel::Select);
    }
    updateStatus();
}

} // namespace touchline
