// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtTypes>
#include <string_view>

namespace touchline::gate {

/** A client's bytes, in and out, without blocking. What is written beyond what the network takes now is kept, and counted. */
class Transport
{
public:
    /** Told what happens; may destroy the transport only later, from the event loop. */
    struct Owner
    {
        virtual void readable() = 0;
        virtual void progressed() = 0; // the peer took some of what was waiting
        virtual void gone() = 0; // reset, or no more bytes will come

    protected:
        ~Owner() = default;
    };

    explicit Transport(Owner &owner) : m_owner(owner) {}
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    virtual qsizetype read(char *to, qsizetype size) = 0; // 0: nothing now, or gone() was called
    virtual void write(std::string_view first, std::string_view second = {}) = 0;
    virtual qsizetype backlog() const = 0;
    virtual void setReading(bool on) = 0;
    /** No more to write; reading goes on, or unread bytes would turn into a reset that destroys the answer on its way. */
    virtual void finish() = 0;

protected:
    Owner &m_owner;
};

} // namespace touchline::gate
