// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridexport.h"
#include "ui/widget/gridproxy.h"
#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QSaveFile>

namespace touchline {

namespace {

constexpr qint64 turn = 8; // milliseconds: half of a frame

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Unavailable,
                QCoreApplication::translate("touchline::DataGrid", "%1 could not be written: %2").arg(path, file.errorString()));
}

GridExport::GridExport(const GridProxy *proxy, Work work, QObject *parent) : QObject(parent), m_proxy(proxy), m_work(std::move(work))
{
    const auto changed = [this] { end(fail(ErrorCode::Conflict, m_work.changed)); };
    connect(proxy, &QAbstractItemModel::modelReset, this, changed);
    connect(proxy, &QAbstractItemModel::layoutChanged, this, changed);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, changed);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&m_turn, &QTimer::timeout, this, &GridExport::gather);
    m_turn.start(0);
}

void GridExport::gather()
{
    QElapsedTimer clock;
    clock.start();
    while (m_work.gather()) {
        if (clock.elapsed() >= turn)
            return;
    }
    m_turn.stop();
    m_proxy->disconnect(this); // everything that is needed is there
    make();
}

void GridExport::make()
{
    QtConcurrent::run(m_work.make).then(this, [this](const Result<void> &made) { end(made); });
}

void GridExport::end(const Result<void> &made)
{
    if (std::exchange(m_ended, true))
        return;
    m_turn.stop();
    Q_EMIT finished(made);
    deleteLater();
}

} // namespace touchline
