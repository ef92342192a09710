// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/mainwindow.h"
#include "ui/widget/banner.h"
#include <QtCore/QStringList>

namespace touchline {

/** A button or choice with this text, mnemonics aside, that can be seen. */
template<typename T> T *shown(const QWidget *in, const QString &text)
{
    for (auto *child : in->findChildren<T *>()) {
        if (child->isVisible() && child->text().remove(u'&') == text)
            return child;
    }
    return nullptr;
}

/** The lines above the window, oldest first. */
inline QStringList notices(const MainWindow &window)
{
    QStringList texts;
    if (const auto *all = window.menuWidget()) {
        for (const auto *banner : all->findChildren<Banner *>()) {
            if (banner->isShown() && banner->isVisible())
                texts.append(banner->text());
        }
    }
    return texts;
}

} // namespace touchline
