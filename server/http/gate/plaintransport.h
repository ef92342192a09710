// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/poller.h"
#include "server/http/gate/transport.h"
#include <string>

namespace touchline::gate {

/** A TCP socket by its descriptor, which it owns: recv and sendmsg on the thread's epoll set. Linux only. */
class PlainTransport final : public Transport, Poller::Client
{
public:
    PlainTransport(Owner &owner, Poller &poller, int descriptor);
    ~PlainTransport() override;

    qsizetype read(char *to, qsizetype size) override;
    void write(std::string_view first, std::string_view second = {}) override;
    qsizetype backlog() const override { return qsizetype(m_waiting.size() - m_sent); }
    void setReading(bool on) override;
    void finish() override;

private:
    void happened(quint32 events) override;
    void flush();
    void watch();

    Poller &m_poller;
    int m_descriptor;
    std::string m_waiting;
    size_t m_sent = 0; // of m_waiting
    bool m_reading = true;
    bool m_ended = false; // the peer has sent its last byte, and the owner knows
};

} // namespace touchline::gate
