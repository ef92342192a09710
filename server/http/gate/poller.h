// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QSocketNotifier>
#include <array>
#include <sys/epoll.h>

namespace touchline::gate {

/** All plain sockets of a thread behind one QSocketNotifier: Qt's own dispatcher polls every descriptor at every turn. Linux only. */
class Poller
{
public:
    struct Client
    {
        virtual void happened(quint32 events) = 0;

    protected:
        ~Client() = default;
    };

    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    void add(int descriptor, Client *client, quint32 events);
    void change(int descriptor, Client *client, quint32 events);
    void remove(int descriptor, Client *client);

private:
    void dispatch();

    int m_set;
    QSocketNotifier m_notifier;
    std::array<epoll_event, 256> m_events{};
    int m_next = 0;
    int m_count = 0;
};

} // namespace touchline::gate
