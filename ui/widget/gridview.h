// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>

namespace touchline {

class MoreColumns;

/** The table of a grid: a first column that stays while the others scroll, a sign that there are more, a tinted row under the mouse. */
class GridView : public QTableView
{
    Q_OBJECT
public:
    explicit GridView(QWidget *parent = nullptr);
    ~GridView() override;
    void setModel(QAbstractItemModel *model) override;
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozen; }
    void setRowHeight(int height);
    int hoveredRow() const { return m_hovered; }
    /** Pixels at the start edge that the frozen column covers. */
    int frozenWidth() const;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    int sizeHintForColumn(int column) const override;

Q_SIGNALS:
    /** Columns moved on the screen: scrolled, resized, hidden. */
    void columnsShifted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void syncFrozen();
    void hover(int row);
    QTableView *m_edge; // shows column 0 over the view itself
    MoreColumns *m_more;
    bool m_frozen = true;
    int m_hovered = -1;
};

/** Numbers right-aligned in tabular figures, heat, bars, sparklines, the hovered row. */
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GridDelegate(GridView *view) : QStyledItemDelegate(view), m_view(view) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static bool heat(const QModelIndex &index);
    static QFont asideFont(const QStyleOptionViewItem &option);
    /** All of its letters are above the end of the view. */
    bool isLegible(const QRect &cell) const;
    static int asideWidth(const QStyleOptionViewItem &option, const QString &aside);
    void paintWithAside(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    GridView *m_view;
};

} // namespace touchline
