// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/spool.h"
#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

std::unexpected<Error> noRoom()
{
    return fail(ErrorCode::Unavailable, u"The server cannot keep the file: its disk is full, or does not answer."_s);
}

} // namespace

Result<std::shared_ptr<Spool>> Spool::open(const QString &folder, const QByteArray &mediaType, std::shared_ptr<void> place)
{
    std::shared_ptr<Spool> spool(new Spool(folder + u"/XXXXXXXXXX.part"_s));
    if (!spool->m_file.open()) // with mode 0600
        return noRoom();
    spool->m_mediaType = mediaType;
    spool->m_place = std::move(place);
    return spool;
}

bool Spool::write(std::string_view bytes)
{
    if (m_file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return false;
    m_size += qint64(bytes.size());
    return true;
}

Result<void> Spool::close()
{
    const bool flushed = m_file.flush();
    m_file.close();
    return flushed ? Result<void>{} : noRoom();
}

Result<void> Spool::moveTo(const QString &path)
{
    return m_file.rename(path) ? Result<void>{} : noRoom();
}

} // namespace touchline
