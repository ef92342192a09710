// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/wrappedlabel.h"

namespace touchline {

namespace {
constexpr qsizetype mostWidths = 32; // while a window is drawn wider there are many, of which none comes back
}

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    ensurePolished(); // with its own font
    if (Look look{text(), font(), contentsMargins()}; look != m_look || m_heights.size() > mostWidths) {
        m_look = std::move(look);
        m_heights.clear();
    }
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

} // namespace touchline
