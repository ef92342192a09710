// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtGui/QPainter>

namespace touchline {

/** The 2 px ring of widgets that paint themselves: shown to those who came by key, not to those who clicked. */
class FocusRing
{
public:
    /** To be called from focusInEvent. Coming back to a window keeps what was. */
    void focused(Qt::FocusReason reason)
    {
        if (reason == Qt::MouseFocusReason)
            m_shown = false;
        else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason
                 || reason == Qt::OtherFocusReason)
            m_shown = true;
    }
    /** A key was pressed: from now on the ring helps. */
    void keyUsed() { m_shown = true; }
    void paint(QPainter &painter, const QRectF &rect, double radius, const Theme &theme) const
    {
        if (!m_shown)
            return;
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    }

private:
    bool m_shown = false;
};

} // namespace touchline
