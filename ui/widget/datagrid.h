// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QModelIndex>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QAction;
class QLabel;
class QTableView;

namespace touchline {

class GridFilterRow;
class GridProxy;
class GridView;

/**
 * A table that keeps what its user did to it (width, order, hidden columns, sorting, per table id in QSettings), filters on Ctrl+F, copies
 * as TSV, exports what is seen as CSV. Fills its width until a column is resized by hand. First column frozen. Numbers (Sort role or
 * DisplayRole holds one) stand right-aligned in tabular figures. Smooth with 100,000 rows.
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

    /** The selected rows, or all shown ones, of visible columns in visible order, with a header line. */
    QString toTsv() const;
    /** What is seen, RFC 4180, first a line naming the filters if any; cells that a spreadsheet would run as formulas are defused. */
    QString toCsv() const;
    Result<void> saveCsv(const QString &path) const;
    void setColumnHidden(int column, bool hidden);
    void resetLayout();
    /** Actions for a card's tools or a menu: filter, columns, copy, CSV, reset. */
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void beforeReset();
    void afterReset();
    void restoreLayout();
    void saveLayout() const;
    void defaultWidths();
    void fillWidth();
    QString columnKey(int column) const;
    QList<int> visibleColumns() const;
    QString rowKey(int proxyRow) const;
    void updateStatus();
    void retranslate();
    void showColumnMenu(const QPoint &globalPosition);
    void copy();
    void exportCsv();

    QString m_id;
    QString m_exportName;
    GridProxy *m_proxy;
    GridView *m_view;
    GridFilterRow *m_filter;
    QLabel *m_status;
    QLabel *m_empty;
    QAction *m_filterAction;
    QAction *m_columnsAction;
    QAction *m_copyAction;
    QAction *m_csvAction;
    QAction *m_resetAction;
    QTimer m_saveSoon;
    QString m_emptyText; // while the sentence about filters stands in for it
    QStringList m_selectedKeys; // kept over a model reset
    bool m_restoring = false; // the layout changes by program, not by hand
    bool m_arranged = false; // there were columns to restore
    bool m_widthsByHand = false; // what its user chose is not touched any more
    QList<int> m_contentWidths; // what each column needs
};

} // namespace touchline
