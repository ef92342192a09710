// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>

namespace touchline {

class GridProxy;

/**
 * Hands out what a grid shows without holding up the window: rows are gathered a few milliseconds at a time, what becomes of them is made
 * in another thread. Deletes itself after finished(). A table that changes on the way ends it with an error, and nothing is made.
 */
class GridExport : public QObject
{
    Q_OBJECT
public:
    struct Work
    {
        std::function<bool()> gather; // some rows, a hundred or so; false where none are left
        std::function<Result<void>()> make; // of them, in another thread
        QString changed; // what to say where the table has changed
    };
    GridExport(const GridProxy *proxy, Work work, QObject *parent);

Q_SIGNALS:
    void finished(const touchline::Result<void> &made);

private:
    void gather();
    void make();
    void end(const Result<void> &made);

    const GridProxy *m_proxy;
    Work m_work;
    QTimer m_turn;
    bool m_ended = false;
};

/** All of it, or what was there before stays. */
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace touchline
