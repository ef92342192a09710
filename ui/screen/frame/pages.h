// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/route.h"
#include "ui/theme/icons.h"
#include <QtCore/QMetaObject>
#include <functional>

namespace touchline {

class Page;
class Scope;
class Session;
class ThemeController;

/** A page and its place in the window; `name` and `icon` are of its entry in the rail, or of its keys in the settings. */
struct PageEntry
{
    Screen screen;
    Screen under; // whose entry of the rail is marked; its own for a page that has one
    Icon icon = Icon::Info;
    QString name;
    const QMetaObject *kind = nullptr;
    std::function<Page *()> make;
    Page *page = nullptr; // until it is made
    bool isInRail() const { return screen == under; }
};

/** All pages of the window, in the order of the rail; none of them is made yet. */
QList<PageEntry> allPages(Session &session, Scope &scope, ThemeController &themes);

} // namespace touchline
