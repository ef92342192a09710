// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QThread>
#include <concepts>
#include <memory>

namespace touchline {

/**
 * Something that lives and works in a thread of its own, such as a server that stands between a desktop and the real one: what it does
 * there does not hold up the window. Made and destroyed there; what others may touch meanwhile is its own matter.
 */
template<typename Thing> class OwnThread
{
public:
    template<typename... Args>
        requires std::constructible_from<Thing, Args...>
    explicit OwnThread(const Args &...args)
    {
        m_thread.start();
        m_inside.moveToThread(&m_thread);
        QMetaObject::invokeMethod(&m_inside, [&] { m_thing = std::make_unique<Thing>(args...); }, Qt::BlockingQueuedConnection);
    }
    ~OwnThread()
    {
        QMetaObject::invokeMethod(&m_inside, [this] { m_thing.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    OwnThread(const OwnThread &) = delete;
    OwnThread &operator=(const OwnThread &) = delete;
    Thing *operator->() const { return m_thing.get(); }
    Thing &operator*() const { return *m_thing; }

private:
    QThread m_thread;
    QObject m_inside; // of the thread
    std::unique_ptr<Thing> m_thing;
};

} // namespace touchline
