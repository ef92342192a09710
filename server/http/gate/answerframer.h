// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <llhttp.h>
#include <string>
#include <string_view>

namespace touchline::gate {

/**
 * Reads what QtHttpServer answers and writes it as the client may have it: no body to HEAD, 204 and 304, no chunks to HTTP/1.0,
 * Connection: close where it will close, our Date and X-Request-Id. So the end of every answer is known, which QtHttpServer never tells.
 */
class AnswerFramer
{
public:
    enum class Step { More, Done, Unusable };
    struct Wish
    {
        std::string requestId;
        const std::string *fields = nullptr; // header lines that come from elsewhere, read when the head leaves
        bool headOnly = false;
        bool http10 = false;
        bool keepAlive = false;
    };
    using Write = std::function<void(std::string_view first, std::string_view second)>;

    /** `common`: the lines of every head, read when one leaves; outlives this. */
    AnswerFramer(const std::string &common, Write write);
    AnswerFramer(const AnswerFramer &) = delete;
    AnswerFramer &operator=(const AnswerFramer &) = delete;

    void begin(Wish wish);
    Step feed(std::string_view bytes);
    void closeAfter() { m_wish.keepAlive = false; }

    bool headKnown() const { return m_headKnown; }
    bool started() const { return m_started; } // something of it has been written: too late for another answer
    bool keepAlive() const { return m_wish.keepAlive; }
    bool chunked() const { return m_chunked; } // by its source: an end that nobody knows beforehand
    size_t owed() const { return m_owed; } // what Content-Length still promises
    int status() const { return m_parser.status_code; }

private:
    static AnswerFramer *self(llhttp_t *parser) { return static_cast<AnswerFramer *>(parser->data); }
    static const llhttp_settings_t &settings();
    int onField();
    int onHead();
    int onBody(std::string_view bytes);
    int onEnd();
    void emitBytes(std::string_view bytes);

    const std::string &m_common;
    Write m_write;
    Wish m_wish;
    llhttp_t m_parser;
    std::string m_reason;
    std::string m_name;
    std::string m_value;
    std::string m_fields; // as they will leave
    std::string m_pending; // the head until its first byte of body, to leave in one piece with it
    size_t m_owed = 0;
    bool m_headKnown = false;
    bool m_started = false;
    bool m_chunked = false;
    bool m_done = false;
};

} // namespace touchline::gate
