// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/application.h"
#include <atomic>
#include <mutex>
#include <string>

namespace touchline {

/**
 * One line for each request: "touchline.access: ID PEER METHOD PATH STATUS MICROSECONDS us BYTES bytes[ hit][ trace=ID]". Threads only add
 * to memory; whoever calls flush() writes, so that a slow reader of the log never holds up an answer. Thread-safe.
 */
class AccessLog
{
public:
    using Write = std::function<void(std::string_view)>; // tests bring their own
    explicit AccessLog(Write write = toStandardError) : m_write(std::move(write)) {}
    ~AccessLog() { flush(); }
    Q_DISABLE_COPY_MOVE(AccessLog)

    /** Dropped, and counted, where the reader is so slow that 4 MB wait. */
    void add(const gate::AccessRecord &record);
    void flush();

private:
    static void toStandardError(std::string_view lines);
    const Write m_write;
    std::mutex m_mutex;
    std::string m_waiting;
    quint64 m_dropped = 0;
};

} // namespace touchline
