// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/gridorder.h"
#include <QtCore/QAbstractProxyModel>
#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <optional>

namespace touchline {

/**
 * Sorts and filters a grid, at once where it is small. Of 100,000 rows what they are sorted by is read a few milliseconds at a time and put
 * in order by another thread, so that the window never waits: until then the rows stand as they did.
 */
class GridProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    static constexpr int smallest = 2'000; // rows that are not sorted at once

    explicit GridProxy(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /** What was asked for last is not to be seen yet. */
    bool isArranging() const { return m_arranging; }
    /** An empty text filters nothing. */
    void setFilter(int column, const QString &text);
    /** All at once, by column, in place of those before. */
    void setFilters(const QHash<int, QString> &filters);
    QString filter(int column) const { return m_filters.value(column).text; }
    bool isFiltered() const { return !m_filters.isEmpty(); }
    void clearFilters();
    /** "Goals > 2; Player contains Silva", in column order; empty without filters. */
    QString filterSentence() const;
    /** Whether the column holds numbers, judged by its first rows. */
    bool isNumeric(int column) const;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** What the grid sorts and filters by. */
    static QVariant sortValue(const QModelIndex &index);
    static bool isNumber(const QVariant &value);

Q_SIGNALS:
    /** All that was asked for is seen. */
    void arranged();

private:
    struct Filter
    {
        QString text;
        bool comparison = false;
        std::optional<double> atLeast;
        std::optional<double> atMost;
        bool openLow = false; // > instead of >=
        bool openHigh = false;
    };
    static Filter parse(const QString &text);
    bool accepts(int sourceRow) const;
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void sourceReset();
    /** Begins anew with the filters and the sorting of now. */
    void arrange();
    void gather();
    bool gatherRow();
    void order();
    void show(const std::vector<int> &places);
    void standAsTheyCome();

    QHash<int, Filter> m_filters;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_rows; // of the source, as they are seen
    std::vector<int> m_places; // where each row of the source is seen; -1: nowhere
    mutable QHash<int, bool> m_numeric;
    // What is being arranged:
    bool m_arranging = false;
    int m_ticket = 0; // a newer wish makes an older one void
    QTimer m_turn;
    int m_next = 0; // row of the source to read
    std::vector<int> m_accepted;
    std::vector<GridKey> m_keys;
};

} // namespace touchline
