// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "ui/widget/gridsheet.h"
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace touchline {

class GridProxy;

/**
 * Writes what a grid shows to an XLSX file without holding up the window: rows are gathered a few milliseconds at a time, the workbook is
 * made in another thread. Deletes itself after finished(). A table that changes on the way ends it with an error, and nothing is written.
 */
class GridExport : public QObject
{
    Q_OBJECT
public:
    GridExport(const GridProxy *proxy, const QList<int> &columns, const QString &path, QObject *parent);

Q_SIGNALS:
    void finished(const touchline::Result<void> &written);

private:
    void gather();
    void write();
    void end(const Result<void> &written);

    const GridProxy *m_proxy;
    QString m_path;
    GridSheet m_sheet;
    QTimer m_turn;
    bool m_ended = false;
};

/** All of it, or what was there before stays. */
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace touchline
