// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/datagrid.h"
#include "ui/widget/errortext.h"
#include "ui/widget/gridexport.h"
#include "ui/widget/gridlines.h"
#include "ui/widget/gridproxy.h"
#include "ui/widget/gridsheet.h"
#include "ui/widget/gridview.h"
#include "ui/widget/savedialog.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <algorithm>
#include <memory>
#include <numeric>

/** What a DataGrid hands out: copies, CSV, workbooks; datagrid.cpp has the rest. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 100; // between two looks at the clock

} // namespace

QList<int> DataGrid::rowsToCopy() const
{
    QList<int> rows;
    // By ranges: of a hundred thousand rows, each one by itself would take its time.
    for (const auto &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && range.width() == m_proxy->columnCount(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows.isEmpty() ? allRows() : rows;
}

QList<int> DataGrid::allRows() const
{
    QList<int> rows(m_proxy->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QChar DataGrid::separator() const
{
    // Where the comma is the decimal sign, spreadsheets expect semicolons between cells.
    return locale().decimalPoint() == ","_L1 ? u';' : u',';
}

QString DataGrid::toTsv() const
{
    GridLines lines(*m_proxy, visibleColumns(), rowsToCopy());
    lines.add(*m_proxy, m_proxy->rowCount());
    return lines.toTsv();
}

QString DataGrid::toCsv() const
{
    GridLines lines(*m_proxy, visibleColumns(), allRows());
    lines.add(*m_proxy, m_proxy->rowCount());
    return lines.toCsv(separator());
}

GridExport *DataGrid::saveCsv(const QString &path)
{
    const auto lines = std::make_shared<GridLines>(*m_proxy, visibleColumns(), allRows());
    return new GridExport(m_proxy,
                          {.gather = [this, lines] { return lines->add(*m_proxy, rowsAtOnce); },
                           // The mark at the front tells spreadsheets that this is UTF-8.
                           .make =
                               [lines, path, separator = separator()] {
                                   const QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + lines->toCsv(separator).toUtf8();
                                   lines->drop();
                                   return writeFile(path, bytes);
                               },
                           .changed = GridExport::tr("The table changed while it was being saved. Save it again.")},
                          this);
}

GridExport *DataGrid::saveXlsx(const QString &path)
{
    const auto sheet = std::make_shared<GridSheet>(*m_proxy, visibleColumns());
    return new GridExport(m_proxy,
                          {.gather =
                               [this, sheet] {
                                   sheet->add(*m_proxy, rowsAtOnce);
                                   return sheet->rows() < m_proxy->rowCount();
                               },
                           .make = [sheet, path]() -> Result<void> {
                               const auto bytes = sheet->toXlsx();
                               sheet->drop();
                               return bytes ? writeFile(path, *bytes) : failed(bytes);
                           },
                           .changed = GridExport::tr("The table changed while it was being saved. Save it again.")},
                          this);
}

void DataGrid::copy()
{
    const auto lines = std::make_shared<GridLines>(*m_proxy, visibleColumns(), rowsToCopy());
    const auto text = std::make_shared<QString>();
    const auto copied = [this, lines, text] {
        QGuiApplication::clipboard()->setText(*text);
        Q_EMIT notified(tr("%n row(s) copied.", nullptr, int(lines->rows())), false);
    };
    delete m_copying; // what was asked for last is what the clipboard gets
    if (lines->rows() <= GridProxy::smallest) {
        lines->add(*m_proxy, GridProxy::smallest);
        *text = lines->toTsv();
        copied();
        return;
    }
    m_copying = new GridExport(m_proxy,
                               {.gather = [this, lines] { return lines->add(*m_proxy, rowsAtOnce); },
                                .make = [lines, text]() -> Result<void> {
                                    *text = lines->toTsv();
                                    lines->drop();
                                    return {};
                                },
                                .changed = tr("The table changed while it was being copied. Copy it again.")},
                               this);
    connect(m_copying, &GridExport::finished, this, [this, copied](const Result<void> &made) {
        if (made)
            copied();
        else
            showError(this, made.error());
    });
}

void DataGrid::exportCsv()
{
    askWhereToSave(this,
                   {.title = tr("Save as CSV"),
                    .name = m_exportName.isEmpty() ? m_id : m_exportName,
                    .ending = u"csv"_s,
                    .filter = tr("CSV files (*.csv)")},
                   [this](const QString &path) { tellOf(saveCsv(path), path); });
}

void DataGrid::tellOf(GridExport *saving, const QString &path)
{
    connect(saving, &GridExport::finished, this, [this, path](const Result<void> &saved) {
        if (!saved)
            return showError(this, saved.error());
        Q_EMIT notified(tr("Saved %1.").arg(path), false);
    });
}

void DataGrid::exportXlsx()
{
    askWhereToSave(this,
                   {.title = tr("Save as workbook"),
                    .name = m_exportName.isEmpty() ? m_id : m_exportName,
                    .ending = u"xlsx"_s,
                    .filter = tr("Workbooks (*.xlsx)")},
                   [this](const QString &path) { tellOf(saveXlsx(path), path); });
}

} // namespace touchline
