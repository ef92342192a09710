// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/limits.h"
#include "server/http/gate/request.h"
#include <functional>
#include <llhttp.h>

namespace touchline::gate {

/**
 * Frames the bytes of one connection strictly into requests, and never holds more than the limits allow. A request is reported twice: when
 * its head is complete, so that it can be refused before its body, and when it is whole. Nothing can be read after a refusal.
 */
class RequestParser
{
public:
    enum class Step { More, Head, Done, Refused };

    explicit RequestParser(const Limits &limits);
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    /**
     * Reads from `in` and takes off what it has read. After Head it must be called again, with an empty `in` too: a request without a body
     * is Done only then.
     */
    Step feed(std::string_view &in);

    /** How much body the request at hand may have; 0 until it is said, at Head. Zero means none at all: even an announced one is 413. */
    void allowBody(size_t cap) { m_bodyCap = cap; }
    /** The body of the request at hand goes there and not to body(); false refuses it with 503. */
    void spoolTo(std::function<bool(std::string_view)> take) { m_take = std::move(take); }

    const RequestHead &head() const { return m_head; } // from Head until the feed() after Done
    const std::string &body() const { return m_body; } // at Done
    bool inHead() const { return !m_headDone; }
    int status() const { return m_status; } // why it was refused: 400, 413, 414, 417, 431, 501, 503, 505

private:
    struct Span
    {
        size_t at = 0;
        size_t size = 0;
    };
    struct Raw
    {
        Span name;
        Span value;
    };
    static RequestParser *self(llhttp_t *parser) { return static_cast<RequestParser *>(parser->data); }
    static const llhttp_settings_t &settings();
    Step refuse(int status);
    int deny(int status);
    void clear();
    void extend(Span &span, const char *at, size_t size);
    std::string_view view(Span span) const { return std::string_view(m_text).substr(span.at, span.size); }

    int onTarget(const char *at, size_t size);
    int onVersion(const char *at);
    int onField(Span Raw::*part, const char *at, size_t size);
    int onFieldDone();
    int onHead();
    int onChunk(uint64_t announced);
    int onBody(const char *at, size_t size);
    int checkFields(std::string_view &host);

    const Limits &m_limits;
    llhttp_t m_parser;
    RequestHead m_head;
    std::string m_text; // target, names and values, one after the other
    std::string m_body;
    std::function<bool(std::string_view)> m_take;
    std::vector<Raw> m_raw;
    Span m_target;
    Raw m_current;
    std::string_view m_in; // during feed(): what it was given
    std::string m_before; // the last bytes of the feeds before, while the head is not done
    bool m_versionSeen = false;
    size_t m_headBytes = 0;
    size_t m_bodyBytes = 0; // with framing and trailers
    size_t m_bodySize = 0;
    size_t m_bodyCap = 0;
    int m_status = 0;
    bool m_headDone = false;
    bool m_complete = false;
};

} // namespace touchline::gate
