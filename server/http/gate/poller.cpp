// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/poller.h"
#include <algorithm>
#include <unistd.h>

namespace touchline::gate {

Poller::Poller() : m_set(::epoll_create1(EPOLL_CLOEXEC)), m_notifier(m_set, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { dispatch(); });
}

Poller::~Poller()
{
    m_notifier.setEnabled(false);
    ::close(m_set);
}

void Poller::add(int descriptor, Client *client, quint32 events)
{
    epoll_event event{.events = events, .data = {.ptr = client}};
    ::epoll_ctl(m_set, EPOLL_CTL_ADD, descriptor, &event);
}

void Poller::change(int descriptor, Client *client, quint32 events)
{
    epoll_event event{.events = events, .data = {.ptr = client}};
    ::epoll_ctl(m_set, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::remove(int descriptor, Client *client)
{
    ::epoll_ctl(m_set, EPOLL_CTL_DEL, descriptor, nullptr);
    for (int i = m_next; i < m_count; ++i) { // it may be further down in the batch at hand
        if (m_events[size_t(i)].data.ptr == client)
            m_events[size_t(i)].data.ptr = nullptr;
    }
}

void Poller::dispatch()
{
    m_count = ::epoll_wait(m_set, m_events.data(), int(m_events.size()), 0);
    m_next = 0;
    while (m_next < m_count) {
        const epoll_event event = m_events[size_t(m_next++)];
        if (event.data.ptr)
            static_cast<Client *>(event.data.ptr)->happened(event.events);
    }
    m_next = m_count = 0;
}

} // namespace touchline::gate
