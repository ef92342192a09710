// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QGridLayout;

namespace touchline {

/** Cards on a 12-column grid, each as wide as its span, one under the other when the grid is narrower than space::reflow. */
class ResponsiveGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ResponsiveGrid(QWidget *parent = nullptr);
    ~ResponsiveGrid() override;
    /** Takes ownership. Spans 1..12 fill lines from the start; one that no longer fits begins a new line. */
    void add(QWidget *widget, int span = 12);
    bool isOneColumn() const { return m_oneColumn; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    struct Item
    {
        QPointer<QWidget> widget; // a card that was deleted leaves the grid
        int span;
    };
    QList<Item> m_items;
    QGridLayout *m_layout;
    bool m_oneColumn = false;
};

} // namespace touchline
