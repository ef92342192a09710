// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <functional>

class QMainWindow;

namespace touchline {

class Banner;

struct NoticeAction
{
    QString text;
    std::function<void()> call; // empty: the notice only goes
};

/** A quiet line above whatever the window shows, under those that are there already; it goes when one of its actions is chosen. */
Banner *showNotice(QMainWindow &window, const QString &text, const QList<NoticeAction> &actions);

} // namespace touchline
