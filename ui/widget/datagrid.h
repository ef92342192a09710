// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/widget/gridarrangement.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QModelIndex>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>
#include <functional>

class QAbstractItemModel;
class QAction;
class QLabel;
class QMenu;
class QTableView;

namespace touchline {

class GridExport;
class GridFilterRow;
class GridProxy;
class GridTotals;
class GridView;

/**
 * A table that keeps what its user did to it (width, order, hidden columns, sorting, filters, per table id in QSettings) and arrangements
 * under names of their own, filters on Ctrl+F, copies as TSV, saves what is seen as XLSX or CSV. Fills its width until a column is resized
 * by hand. First column frozen, totals of what is shown below the rows. Numbers (Sort role or DisplayRole holds one) stand right-aligned in
 * tabular figures. Smooth with 100,000 rows.
 */
class DataGrid : public QWidget
{
    Q_OBJECT
public:
    explicit DataGrid(const QString &tableId, QWidget *parent = nullptr);
    ~DataGrid() override;

    /** Not owned. Selection and layout survive a model reset. */
    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const;
    QTableView *view() const;
    /** Of the source model; invalid when nothing is selected. */
    QModelIndex currentSourceIndex() const;
    void setFrozenFirstColumn(bool frozen);
    /** Sentence when the model has no rows. */
    void setEmptyText(const QString &text);
    void setCompact(bool compact);

    void setFilterShown(bool shown);
    bool isFilterShown() const;
    /** Text contained, or a comparison: ">2", "<=0.5", "=3", "1..4". */
    void setFilter(int column, const QString &text);
    int shownRows() const;
    /** The rows of a large table are being sorted or filtered. */
    bool isArranging() const;

    /** The selected rows, or all shown ones, of visible columns in visible order, with a header line. */
    QString toTsv() const;
    /** What is seen, RFC 4180, first a line naming the filters if any; cells that a spreadsheet would run as formulas are defused. */
    QString toCsv() const;
    /** The same to a file, aside; finished() of what is returned tells how it went. */
    GridExport *saveCsv(const QString &path);
    /** What is seen as a workbook, the filters below it, likewise. The name ends with ".xlsx". */
    GridExport *saveXlsx(const QString &path);
    void setColumnHidden(int column, bool hidden);
    /** Columns, sorting and filters as they are. */
    GridArrangement arrangement() const;
    void arrange(const GridArrangement &arrangement);
    void resetLayout();
    /** Named arrangements; what goes wrong is an error to be shown. */
    GridViews &views() { return m_views; }
    bool useView(const QString &name);
    /** Actions for a card's tools or a menu: filter, columns, views, copy, save as a workbook or CSV. */
    QList<QAction *> gridActions() const;
    void setExportName(const QString &name) { m_exportName = name; }

Q_SIGNALS:
    /** Double click or Enter; an index of the source model. */
    void activated(const QModelIndex &sourceIndex);
    void currentChanged(const QModelIndex &sourceIndex);
    /** A sentence for a toast. */
    void notified(const QString &message, bool failed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /** A table without a name of its own has that of what it stands in: its card, or the page. */
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void beforeReset();
    void afterReset();
    void restoreLayout();
    void saveLayout() const;
    QList<int> columnsByKey(const QString &key) const;
    void arrangeColumns(const QList<GridArrangement::Column> &columns);
    void arrangeFilters(const QMap<QString, QString> &filters);
    void defaultWidths();
    void fillWidth();
    QString columnKey(int column) const;
    QList<int> visibleColumns() const;
    QString rowKey(int proxyRow) const;
    void updateStatus();
    void retranslate();
    QMenu *makeColumnMenu(); // which deletes itself
    void popUnder(const QAction &action, QMenu &menu) const;
    void fillViewsMenu();
    void askForName(const QString &title, const QString &name, std::function<Result<void>(const QString &)> take);
    QList<int> rowsToCopy() const; // of the proxy: the selected ones, or all
    QList<int> allRows() const;
    QChar separator() const;
    void copy();
    void exportCsv();
    void exportXlsx();
    void tellOf(GridExport *saving, const QString &path);

    QString m_id;
    GridViews m_views;
    QString m_exportName;
    GridProxy *m_proxy;
    GridView *m_view;
    GridFilterRow *m_filter;
    GridTotals *m_totals;
    QLabel *m_status;
    QLabel *m_empty;
    QMenu *m_viewsMenu;
    QAction *m_filterAction;
    QAction *m_columnsAction;
    QAction *m_copyAction;
    QAction *m_viewsAction;
    QAction *m_xlsxAction;
    QAction *m_csvAction;
    QAction *m_resetAction;
    QTimer m_saveSoon;
    QPointer<GridExport> m_copying;
    QString m_emptyText; // while the sentence about filters stands in for it
    QStringList m_selectedKeys; // kept over a model reset
    bool m_restoring = false; // the layout changes by program, not by hand
    bool m_arranged = false; // there were columns to restore
    bool m_widthsByHand = false; // what its user chose is not touched any more
    QList<int> m_contentWidths; // what each column needs
    QList<int> m_leastWidths; // the same without room for the arrow of sorting
};

} // namespace touchline
