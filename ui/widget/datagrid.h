// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QModelIndex>
#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace touchline {

class GridFilterRow;
class GridProxy;
class GridView;

/** Roles a grid's model may answer beside the usual ones. */
namespace GridRole {
inline constexpr int Sort = Qt::UserRole + 100; // number, date or text to sort and filter by; else DisplayRole
inline constexpr int Heat = Qt::UserRole + 101; // double 0..1: shading of the cell
inline constexpr int Sparkline = Qt::UserRole + 102; // QVariantList of numbers, invalid for a gap
} // namespace GridRole

/**
 * A table that keeps what its user did to it (width, order, hidden columns, sorting, per table id in QSettings), filters on Ctrl+F, copies
 * as TSV, exports what is seen as CSV. First column frozen. Numbers (Sort role or DisplayRole holds one) stand right-aligned in tabular
 * figures. Smooth with 100,000 rows.
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

private:
    void restoreLayout();
    void saveLayout() const;
    void updateStatus();
    void showColumnMenu(const QPoint &globalPosition);
    void exportCsv();

    QString m_id;
    QString m_exportName;
    GridProxy *m_proxy;
    GridView *m_view;
    GridFilterRow *m_filter;
    QLabel *m_status;
    QLabel *m_empty;
    QList<QAction *> m_actions;
    bool m_restoring = false;
};

} // namespace touchline
