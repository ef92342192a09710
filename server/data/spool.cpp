// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/spool.h"
#include <QtCore/QThreadPool>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr size_t mostWaiting = 1024 * 1024;

std::unexpected<Error> noRoom()
{
    return fail(ErrorCode::Unavailable, u"The server cannot keep the file: its disk is full, or does not answer."_s);
}

} // namespace

Spool::Spool(const QString &name, const QByteArray &mediaType, std::shared_ptr<void> place)
    : m_file(name), m_mediaType(mediaType), m_place(std::move(place))
{}

std::shared_ptr<Spool> Spool::make(const QString &folder, const QByteArray &mediaType, std::shared_ptr<void> place)
{
    return std::shared_ptr<Spool>(new Spool(folder + u"/XXXXXXXXXX.part"_s, mediaType, std::move(place)));
}

void Spool::letGo(std::shared_ptr<Spool> spool)
{
    if (!spool)
        return;
    spool->whenRoom({});
    QThreadPool::globalInstance()->start([last = std::move(spool)]() mutable { last.reset(); });
}

bool Spool::write(std::string_view bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (m_failed)
        return false;
    m_size += qint64(bytes.size());
    m_waiting += bytes;
    if (!std::exchange(m_atWork, true))
        QThreadPool::globalInstance()->start([self = shared_from_this()] { self->work(); });
    return true;
}

void Spool::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_waiting.empty() && !m_failed) {
        const std::string bytes = std::exchange(m_waiting, {});
        if (const auto call = std::exchange(m_whenRoom, nullptr))
            call();
        lock.unlock();
        const bool taken =
            (m_file.isOpen() || m_file.open()) && m_file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()); // mode 0600
        lock.lock();
        m_failed = !taken;
    }
    if (m_failed)
        m_waiting.clear();
    if (const auto call = std::exchange(m_whenRoom, nullptr))
        call();
    m_atWork = false;
    m_idle.notify_all();
}

bool Spool::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.size() >= mostWaiting;
}

void Spool::whenRoom(std::function<void()> call)
{
    const std::scoped_lock lock(m_mutex); // held while it is called, so that nothing is called any more once it is taken back
    if (call && m_waiting.size() < mostWaiting)
        call();
    else
        m_whenRoom = std::move(call);
}

Result<void> Spool::close()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_atWork; });
    m_failed = m_failed || !m_file.flush();
    m_file.close();
    return m_failed ? noRoom() : Result<void>{};
}

Result<void> Spool::moveTo(const QString &path)
{
    return m_file.rename(path) ? Result<void>{} : noRoom();
}

qint64 Spool::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size;
}

} // namespace touchline
