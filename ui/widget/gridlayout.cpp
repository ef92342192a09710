// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/datagrid.h"
#include "ui/widget/gridfilterrow.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridview.h"
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <algorithm>
#include <utility>

/** What a DataGrid remembers; gridwidths.cpp has the widths, datagrid.cpp the rest. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

QString settingsGroup(const QString &id)
{
    return u"grids/"_s + id;
}

} // namespace

QString DataGrid::columnKey(int column) const
{
    const QVariant key = m_proxy->headerData(column, Qt::Horizontal, GridRole::Key);
    return key.isValid() ? key.toString() : m_proxy->headerData(column, Qt::Horizontal).toString();
}

QList<int> DataGrid::columnsByKey(const QString &key) const
{
    QList<int> columns;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (columnKey(column) == key)
            columns.append(column);
    }
    return columns;
}

void DataGrid::restoreLayout()
{
    m_arranged = m_view->horizontalHeader()->count() > 0;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_id));
    m_restoring = true;
    defaultWidths();
    if (m_arranged) {
        const auto kept = GridArrangement::read(settings);
        arrangeColumns(kept.columns);
        for (const auto columns = columnsByKey(kept.sortedBy); const int column : columns)
            m_view->sortByColumn(column, kept.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        arrangeFilters(kept.filters);
    }
    fillWidth();
    m_restoring = false;
}

void DataGrid::arrangeColumns(const QList<GridArrangement::Column> &columns)
{
    // Columns are found by their key: one that is new keeps its place at the end, one that is gone is forgotten.
    QHeaderView *header = m_view->horizontalHeader();
    int place = 0;
    for (const auto &entry : columns) {
        for (const auto ofKey = columnsByKey(entry.key); const int column : ofKey) {
            if (column != 0 || place == 0)
                header->moveSection(header->visualIndex(column), column == 0 ? 0 : std::max(place, 1));
            ++place;
            header->setSectionHidden(column, entry.hidden && column != 0);
            if (entry.width > 0) {
                header->resizeSection(column, std::clamp(entry.width, 24, 2000));
                m_widthsByHand = true;
            }
        }
    }
}

void DataGrid::arrangeFilters(const QMap<QString, QString> &filters)
{
    QHash<int, QString> wanted;
    for (const auto &[key, text] : filters.asKeyValueRange()) {
        for (const auto columns = columnsByKey(key); const int column : columns)
            wanted.insert(column, text);
    }
    m_filter->clear();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        m_filter->setText(it.key(), it.value());
    m_proxy->setFilters(wanted);
    // A filter that nobody sees would hide rows unsaid.
    if (!wanted.isEmpty()) {
        m_filterAction->setChecked(true);
        m_filter->show();
    }
    updateStatus();
}

GridArrangement DataGrid::arrangement() const
{
    GridArrangement now;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        now.columns.append(
            {.key = columnKey(column), .width = hidden || !m_widthsByHand ? 0 : header->sectionSize(column), .hidden = hidden});
        if (const QString filter = m_proxy->filter(column); !filter.isEmpty())
            now.filters.insert(columnKey(column), filter);
    }
    if (header->sortIndicatorSection() >= 0 && header->sortIndicatorSection() < header->count()) {
        now.sortedBy = columnKey(header->sortIndicatorSection());
        now.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return now;
}

void DataGrid::arrange(const GridArrangement &arrangement)
{
    m_saveSoon.stop();
    const bool before = std::exchange(m_restoring, true);
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    defaultWidths();
    m_widthsByHand = false;
    arrangeColumns(arrangement.columns);
    const QList<int> sorted = columnsByKey(arrangement.sortedBy);
    m_view->sortByColumn(sorted.isEmpty() ? -1 : sorted.constFirst(), arrangement.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    arrangeFilters(arrangement.filters);
    if (!m_proxy->isFiltered()) {
        m_filterAction->setChecked(false);
        m_filter->hide();
    }
    fillWidth();
    m_restoring = before;
    saveLayout();
}

void DataGrid::saveLayout() const
{
    if (m_view->horizontalHeader()->count() == 0 || !model()) // which may die first
        return;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_id));
    settings.remove(QString());
    arrangement().write(settings);
}

void DataGrid::setColumnHidden(int column, bool hidden)
{
    // The first column says whose row it is.
    const bool before = std::exchange(m_restoring, true); // a header says "resized" of what is hidden
    m_view->setColumnHidden(column, hidden && column != 0);
    m_restoring = before;
    fillWidth();
    saveLayout();
}

void DataGrid::resetLayout()
{
    arrange({});
    QSettings settings;
    settings.remove(settingsGroup(m_id));
}

QMenu *DataGrid::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(m_proxy->headerData(column, Qt::Horizontal).toString().replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    menu->addAction(m_resetAction);
    return menu;
}

} // namespace touchline
