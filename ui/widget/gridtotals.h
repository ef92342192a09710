// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtWidgets/QWidget>
#include <functional>

namespace touchline {

class GridView;

/**
 * The line below a grid's rows with what they add up to: of the rows that are shown, in the columns whose model names a GridRole::Total.
 * Not there where no column has one, or a single row is shown. Its accessible name reads it out.
 */
class GridTotals : public QWidget
{
    Q_OBJECT
public:
    explicit GridTotals(GridView *view, QWidget *parent = nullptr);

    /** Of the model that the view has by now, and follows it. */
    void follow();
    /** As shown; empty for a column that does not add up, a dash where none of its cells holds a number. */
    QString text(int column) const { return m_cells.value(column).text; }
    /** Pixels that the sum of a column needs; 0 without one. */
    int widthOf(int column) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QString text;
        int rows = 0; // that have a number
    };
    void add();
    Cell sum(int column, const std::function<QString(double)> &text) const;
    QRect rectOf(int column) const;
    QRect columnsInSight() const;
    int columnAt(int x) const;
    QFont figures() const;

    GridView *m_view;
    QList<Cell> m_cells;
};

} // namespace touchline
