// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QTableView;

namespace touchline {

/**
 * Says at the end of a table that it goes on sideways: an arrow stands in the header, and a column that is cut there is covered (half of a
 * number is another number), or fades when it is wide. Takes no clicks.
 */
class MoreColumns : public QWidget
{
    Q_OBJECT
public:
    static constexpr int extent = 32;
    static constexpr int soft = 8; // the padding of a cell: nothing is written there
    explicit MoreColumns(QTableView *view);
    /** Stands where the view ends, as long as there is something beyond. */
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int coveredPixels() const;

    QTableView *m_view;
    int m_covered = extent; // pixels at the end
    int m_fading = extent; // of them, from what is seen to what is not
};

} // namespace touchline
