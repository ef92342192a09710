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

constexpr int rowsAtOnce = 100;
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

GridExport::GridExport(const GridProxy *proxy, const QList<int> &columns, const QString &path, QObject *parent)
    : QObject(parent), m_proxy(proxy), m_path(path), m_sheet(*proxy, columns)
{
    const auto changed = [this] { end(fail(ErrorCode::Conflict, tr("The table changed while it was being saved. Save it again."))); };
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
    while (m_sheet.rows() < m_proxy->rowCount()) {
        m_sheet.add(*m_proxy, rowsAtOnce);
        if (clock.elapsed() >= turn)
            return;
    }
    m_turn.stop();
    m_proxy->disconnect(this); // the sheet has all that it needs
    write();
}

void GridExport::write()
{
    QtConcurrent::run([sheet = m_sheet, path = m_path]() -> Result<void> {
        const auto bytes = sheet.toXlsx();
        return bytes ? writeFile(path, *bytes) : failed(bytes);
    }).then(this, [this](const Result<void> &written) { end(written); });
}

void GridExport::end(const Result<void> &written)
{
    if (std::exchange(m_ended, true))
        return;
    m_turn.stop();
    Q_EMIT finished(written);
    deleteLater();
}

} // namespace touchline
