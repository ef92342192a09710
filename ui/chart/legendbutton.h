// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/chartcanvas.h"
#include "ui/theme/focusring.h"
#include <QtWidgets/QAbstractButton>

namespace touchline {

/**
 * An entry of a chart's legend as something to click, to walk to by arrow keys, and to hear. The chart paints the entry itself, so that
 * pictures are as the screen: the button stands over it and has nothing but the ring of its focus.
 */
class LegendButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LegendButton(QWidget *chart);
    /** Follows the legend as last painted. */
    void setPlace(const ChartLegendPlace &place);
    int series() const { return m_series; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void walk(int by);

    int m_series = -1;
    FocusRing m_ring;
};

} // namespace touchline
