// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QTableView;

namespace touchline {

/** Says at the end of a table that it goes on sideways: what is cut there fades, and an arrow stands in the header. Takes no clicks. */
class MoreColumns : public QWidget
{
    Q_OBJECT
public:
    static constexpr int extent = 32;
    explicit MoreColumns(QTableView *view);
    /** Stands where the view ends, as long as there is something beyond. */
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTableView *m_view;
};

} // namespace touchline
