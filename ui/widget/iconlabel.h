// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/icons.h"
#include <QtWidgets/QLabel>

namespace touchline {

/** An icon that stands by itself. It is drawn whenever it is painted, in the theme and at the scale of that moment; a pixmap would keep the
 *  colours that it was made in. */
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    explicit IconLabel(int side, QWidget *parent = nullptr);
    explicit IconLabel(Icon which, IconTone tone, int side, QWidget *parent = nullptr);
    void setIcon(Icon which, IconTone tone);
    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_side;
};

} // namespace touchline
