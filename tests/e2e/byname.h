// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPushButton>

/** Parts of a window by what people call them; null: there is none. */
namespace touchline {

inline QPushButton *button(const QWidget *in, const QString &text)
{
    for (auto *each : in->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

/** By the name that a screen reader says. */
template<typename T> T *named(const QWidget *in, const QString &name)
{
    for (auto *each : in->findChildren<T *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace touchline
