// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/health.h"
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 leastFree = 64ll * 1024 * 1024; // room for the log of a large import

std::unexpected<Error> notReady(const QString &detail)
{
    return std::unexpected(Error{.code = ErrorCode::Unavailable, .detail = detail, .retryAfter = 5});
}

} // namespace

Result<void> Health::ready() const
{
    if (m_draining)
        return notReady(u"The server is shutting down."_s);
    if (const auto revision = m_database.refreshRevision(); !revision)
        return notReady(u"The database does not answer."_s);
    const QStorageInfo disk(QFileInfo(m_database.path()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < leastFree)
        return notReady(u"The disk of the database is nearly full."_s);
    return {};
}

} // namespace touchline
