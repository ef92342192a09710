// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtGui/QFont>
#include <QtWidgets/QLabel>

namespace touchline {

/**
 * A label of several lines that remembers how high it is at each width. Nested layouts ask a dozen times, and QLabel breaks its lines anew
 * each time: a quarter of the work of the program's start was that.
 */
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);
    int heightForWidth(int width) const override;

private:
    /** What the height depends on beside the width. */
    struct Look
    {
        QString text;
        QFont font;
        QMargins margins;
        bool operator==(const Look &) const = default;
    };
    mutable Look m_look;
    mutable QHash<int, int> m_heights;
};

} // namespace touchline
