// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/plaintransport.h"
#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace touchline::gate {

namespace {
constexpr size_t compactAbove = 1 << 20;
}

PlainTransport::PlainTransport(Owner &owner, Poller &poller, int descriptor) : Transport(owner), m_poller(poller), m_descriptor(descriptor)
{
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_poller.add(m_descriptor, this, EPOLLIN | EPOLLRDHUP);
}

PlainTransport::~PlainTransport()
{
    m_poller.remove(m_descriptor, this);
    ::close(m_descriptor);
}

qsizetype PlainTransport::read(char *to, qsizetype size)
{
    const ssize_t got = ::recv(m_descriptor, to, size_t(size), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
        m_ended = true;
        watch();
        m_owner.gone();
    }
    return std::max<qsizetype>(0, got);
}

void PlainTransport::write(std::string_view first, std::string_view second)
{
    if (m_waiting.empty()) {
        std::array<char, 16 << 10> joined;
        ssize_t sent = 0;
        if (first.size() + second.size() <= joined.size()) {
            first.copy(joined.data(), first.size());
            second.copy(joined.data() + first.size(), second.size());
            sent = ::send(m_descriptor, joined.data(), first.size() + second.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        } else {
            std::array<iovec, 2> pieces{
                {{const_cast<char *>(first.data()), first.size()}, {const_cast<char *>(second.data()), second.size()}}};
            msghdr message{};
            message.msg_iov = pieces.data();
            message.msg_iovlen = second.empty() ? 1 : 2;
            sent = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        }
        const auto taken = size_t(std::max<ssize_t>(0, sent));
        const size_t ofFirst = std::min(taken, first.size());
        first.remove_prefix(ofFirst);
        second.remove_prefix(taken - ofFirst);
        if (first.empty() && second.empty())
            return;
    }
    m_waiting.append(first).append(second);
    watch();
}

void PlainTransport::setReading(bool on)
{
    if (m_reading == on)
        return;
    m_reading = on;
    watch();
}

void PlainTransport::finish()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void PlainTransport::watch()
{
    // Half-close counts as gone, also while reading is put off; once known, level-triggered repeats would only spin.
    const quint32 in = m_ended ? 0u : (m_reading ? EPOLLIN | EPOLLRDHUP : EPOLLRDHUP);
    m_poller.change(m_descriptor, this, in | (m_waiting.empty() ? 0u : EPOLLOUT));
}

void PlainTransport::flush()
{
    const ssize_t sent = ::send(m_descriptor, m_waiting.data() + m_sent, m_waiting.size() - m_sent, MSG_NOSIGNAL | MSG_DONTWAIT);
    m_sent += size_t(std::max<ssize_t>(0, sent));
    if (m_sent == m_waiting.size()) {
        m_waiting = {};
        m_sent = 0;
        watch();
    } else if (m_sent > compactAbove) {
        m_waiting.erase(0, m_sent);
        m_sent = 0;
    }
    if (sent > 0)
        m_owner.progressed();
}

void PlainTransport::happened(quint32 events)
{
    if (events & (EPOLLERR | EPOLLHUP))
        return m_owner.gone();
    if (events & EPOLLOUT)
        flush();
    if (events & EPOLLIN)
        m_owner.readable();
    else if (events & EPOLLRDHUP) {
        m_ended = true;
        watch();
        m_owner.gone();
    }
}

} // namespace touchline::gate
