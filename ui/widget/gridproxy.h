// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QSortFilterProxyModel>
#include <optional>
#include <vector>

namespace touchline {

/** Sorts and filters a grid. Sort keys are made once per column, so that 100,000 rows sort without asking the model again and again. */
class GridProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit GridProxy(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *model) override;
    /** An empty text filters nothing. */
    void setFilter(int column, const QString &text);
    QString filter(int column) const { return m_filters.value(column).text; }
    bool isFiltered() const { return !m_filters.isEmpty(); }
    void clearFilters();
    /** "Goals > 2; Player contains Silva", in column order; empty without filters. */
    QString filterSentence() const;
    /** Whether the column holds numbers, judged by its first rows. */
    bool isNumeric(int column) const;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** What the grid sorts and filters by. */
    static QVariant sortValue(const QModelIndex &index);
    static bool isNumber(const QVariant &value);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

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
    struct SortKey
    {
        std::optional<double> number;
        std::optional<QCollatorSortKey> text;
    };
    static Filter parse(const QString &text);
    void forget();
    const SortKey &keyOf(const QModelIndex &index) const;

    QHash<int, Filter> m_filters;
    QCollator m_collator;
    mutable QHash<int, bool> m_numeric;
    mutable int m_keyColumn = -1;
    mutable std::vector<SortKey> m_keys;
};

} // namespace touchline
