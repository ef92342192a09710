// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/result.h"
#include "ui/api/call.h"
#include <QtCore/QFuture>
#include <memory>
#include <optional>

namespace touchline {

/** An answer and its age: `asOf` is set when it comes from the store because the server did not answer. */
template<typename T> struct Fetched
{
    T data;
    AnswerMeta meta;
    std::optional<QDateTime> asOf;
    QByteArray etag; // of this state of it, for a change; empty where the server tells none
};

/** A question on its way. Dropping or replacing it aborts the network reply, and its continuations never run. */
template<typename T> class Pending
{
public:
    Pending() = default;
    Pending(std::unique_ptr<QObject> call, QFuture<Result<Fetched<T>>> future) : m_call(std::move(call)), m_future(std::move(future)) {}
    Pending(Pending &&) = default;
    Pending &operator=(Pending &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_call = std::move(other.m_call);
            m_future = std::move(other.m_future);
        }
        return *this;
    }
    ~Pending() { cancel(); }

    QFuture<Result<Fetched<T>>> &future() { return m_future; }
    bool isRunning() const { return m_call && !m_future.isFinished(); }

private:
    void cancel()
    {
        if (m_call) // a future that was moved from has nothing to cancel
            m_future.cancel();
    }
    std::unique_ptr<QObject> m_call;
    QFuture<Result<Fetched<T>>> m_future;
};

} // namespace touchline
