// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/datagrid.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridtext.h"
#include "ui/widget/gridview.h"
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <algorithm>
#include <utility>

/** What a DataGrid remembers and what it hands out; datagrid.cpp has the rest. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

QString settingsGroup(const QString &id)
{
    return u"grids/"_s + id;
}

constexpr double mostOfNames = 0.3; // of the view

} // namespace

QString DataGrid::columnKey(int column) const
{
    const QVariant key = m_proxy->headerData(column, Qt::Horizontal, GridRole::Key);
    return key.isValid() ? key.toString() : m_proxy->headerData(column, Qt::Horizontal).toString();
}

void DataGrid::defaultWidths()
{
    m_contentWidths.clear();
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), 48, 320));
        m_contentWidths.append(m_view->columnWidth(column));
    }
}

void DataGrid::fillWidth()
{
    if (m_widthsByHand || m_contentWidths.size() != m_view->horizontalHeader()->count())
        return;
    QList<int> columns = visibleColumns();
    int spare = m_view->viewport()->width();
    for (const int column : std::as_const(columns))
        spare -= m_contentWidths.at(column);
    spare = std::max(spare, 0);
    const bool before = std::exchange(m_restoring, true);
    // Names take what they may, so that the numbers stand together; what is left is shared out.
    if (columns.size() > 1) {
        const int first = columns.takeFirst();
        const int most = int(m_view->viewport()->width() * mostOfNames);
        const int more = std::clamp(most - m_contentWidths.at(first), 0, spare);
        m_view->setColumnWidth(first, m_contentWidths.at(first) + more);
        spare -= more;
    }
    int left = int(columns.size());
    for (const int column : std::as_const(columns)) {
        const int more = spare / left--;
        m_view->setColumnWidth(column, m_contentWidths.at(column) + more);
        spare -= more;
    }
    m_restoring = before;
}

void DataGrid::restoreLayout()
{
    m_restoring = true;
    QHeaderView *header = m_view->horizontalHeader();
    m_arranged = header->count() > 0;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_id));
    struct Saved
    {
        int place;
        int column;
        int width;
        bool hidden;
    };
    QList<Saved> saved;
    const int count = settings.beginReadArray("columns"_L1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString key = settings.value("key"_L1).toString();
        for (int column = 0; column < header->count(); ++column) {
            if (columnKey(column) == key)
                saved.append({i, column, settings.value("width"_L1).toInt(), settings.value("hidden"_L1).toBool()});
        }
    }
    settings.endArray();
    defaultWidths();
    // Columns are found by their key: one that is new keeps its place at the end, one that is gone is forgotten.
    int place = 0;
    for (const Saved &entry : std::as_const(saved)) {
        if (entry.column != 0 || place == 0)
            header->moveSection(header->visualIndex(entry.column), entry.column == 0 ? 0 : std::max(place, 1));
        ++place;
        header->setSectionHidden(entry.column, entry.hidden && entry.column != 0);
        if (entry.width > 0) {
            header->resizeSection(entry.column, std::clamp(entry.width, 24, 2000));
            m_widthsByHand = true;
        }
    }
    const QString sorted = settings.value("sort"_L1).toString();
    const auto order = settings.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (int column = 0; !sorted.isEmpty() && column < header->count(); ++column) {
        if (columnKey(column) == sorted)
            m_view->sortByColumn(column, order);
    }
    fillWidth();
    m_restoring = false;
}

void DataGrid::saveLayout() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    if (header->count() == 0)
        return;
    QSettings settings;
    settings.beginGroup(settingsGroup(m_id));
    settings.remove(QString());
    settings.beginWriteArray("columns"_L1, header->count());
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        settings.setArrayIndex(visual);
        settings.setValue("key"_L1, columnKey(column));
        settings.setValue("width"_L1, hidden || !m_widthsByHand ? 0 : header->sectionSize(column));
        settings.setValue("hidden"_L1, hidden);
    }
    settings.endArray();
    if (header->sortIndicatorSection() >= 0 && header->sortIndicatorSection() < header->count()) {
        settings.setValue("sort"_L1, columnKey(header->sortIndicatorSection()));
        settings.setValue("descending"_L1, header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
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
    m_saveSoon.stop();
    QSettings settings;
    settings.remove(settingsGroup(m_id));
    m_restoring = true;
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    defaultWidths();
    m_widthsByHand = false;
    fillWidth();
    m_restoring = false;
}

void DataGrid::showColumnMenu(const QPoint &globalPosition)
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
    menu->popup(globalPosition);
}

QString DataGrid::toTsv() const
{
    const QList<int> columns = visibleColumns();
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            rows.append(row);
    }
    QStringList cells;
    for (const int column : columns)
        cells.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    QString text = tsvLine(cells);
    for (const int row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns)
            cells.append(m_proxy->index(row, column).data().toString());
        text += tsvLine(cells);
    }
    return text;
}

QString DataGrid::toCsv() const
{
    // Where the comma is the decimal sign, spreadsheets expect semicolons between cells.
    const QChar separator = locale().decimalPoint() == ","_L1 ? u';' : u',';
    const QList<int> columns = visibleColumns();
    QString text;
    if (const QString filters = m_proxy->filterSentence(); !filters.isEmpty())
        text += csvLine({tr("Filter: %1").arg(filters)}, separator);
    QStringList cells;
    for (const int column : columns)
        cells.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    text += csvLine(cells, separator);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells.append(m_proxy->index(row, column).data().toString());
        text += csvLine(cells, separator);
    }
    return text;
}

Result<void> DataGrid::saveCsv(const QString &path) const
{
    QSaveFile file(path);
    // The mark at the front tells spreadsheets that this is UTF-8.
    const QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + toCsv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Unavailable, tr("%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

void DataGrid::copy()
{
    QGuiApplication::clipboard()->setText(toTsv());
    const auto rows = m_view->selectionModel()->selectedRows().size();
    Q_EMIT notified(tr("%n row(s) copied.", nullptr, int(rows > 0 ? rows : m_proxy->rowCount())), false);
}

void DataGrid::exportCsv()
{
    const QString name = (m_exportName.isEmpty() ? m_id : m_exportName) + u".csv"_s;
    auto *dialog = new QFileDialog(this, tr("Save as CSV"), QString(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = saveCsv(path);
        Q_EMIT notified(saved ? tr("Saved %1.").arg(path) : saved.error().detail, !saved);
    });
    dialog->open();
}

} // namespace touchline
