// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/answerframer.h"
#include "server/http/gate/request.h"
#include <algorithm>
#include <format>
#include <utility>

namespace touchline::gate {

AnswerFramer::AnswerFramer(const std::string &common, Write write) : m_common(common), m_write(std::move(write))
{
    begin({});
}

const llhttp_settings_t &AnswerFramer::settings()
{
    static const llhttp_settings_t settings = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_status = [](llhttp_t *p, const char *at, size_t n) {
            self(p)->m_reason.append(at, n);
            return 0;
        };
        s.on_header_field = [](llhttp_t *p, const char *at, size_t n) {
            self(p)->m_name.append(at, n);
            return 0;
        };
        s.on_header_value = [](llhttp_t *p, const char *at, size_t n) {
            self(p)->m_value.append(at, n);
            return 0;
        };
        s.on_header_value_complete = [](llhttp_t *p) { return self(p)->onField(); };
        s.on_headers_complete = [](llhttp_t *p) { return self(p)->onHead(); };
        s.on_body = [](llhttp_t *p, const char *at, size_t n) { return self(p)->onBody({at, n}); };
        s.on_message_complete = [](llhttp_t *p) { return self(p)->onEnd(); };
        return s;
    }();
    return settings;
}

void AnswerFramer::begin(Wish wish)
{
    m_wish = std::move(wish);
    llhttp_init(&m_parser, HTTP_RESPONSE, &settings());
    m_parser.data = this;
    for (std::string *text : {&m_reason, &m_name, &m_value, &m_fields, &m_pending})
        text->clear();
    m_owed = 0;
    m_headKnown = m_started = m_chunked = m_done = false;
}

AnswerFramer::Step AnswerFramer::feed(std::string_view bytes)
{
    if (m_done)
        return Step::Unusable; // more than was promised
    const llhttp_errno_t error = llhttp_execute(&m_parser, bytes.data(), bytes.size());
    if (m_done)
        return llhttp_get_error_pos(&m_parser) == bytes.data() + bytes.size() ? Step::Done : Step::Unusable;
    return error == HPE_OK ? Step::More : Step::Unusable;
}

int AnswerFramer::onField()
{
    static constexpr std::string_view own[] = {"connection",        "keep-alive",     "date",    "server", "x-request-id",
                                               "transfer-encoding", "content-length", "trailer", "upgrade"};
    if (!m_headKnown && std::ranges::none_of(own, [&](std::string_view o) { return sameName(m_name, o); }))
        m_fields.append(m_name).append(": ").append(m_value).append("\r\n");
    m_name.clear();
    m_value.clear();
    return 0;
}

int AnswerFramer::onHead()
{
    m_parser.upgrade = 0;
    m_headKnown = true;
    const int code = m_parser.status_code;
    const bool bodyless = code == 204 || code == 304;
    const bool sized = m_parser.flags & F_CONTENT_LENGTH;
    m_chunked = (m_parser.flags & F_CHUNKED) && !bodyless;
    if (code < 200 || (!bodyless && !m_chunked && !sized))
        return HPE_USER; // of a sequential device, QtHttpServer says neither how long it is nor where it ends
    m_owed = sized && !bodyless ? m_parser.content_length : 0;
    if (m_chunked && m_wish.http10)
        m_wish.keepAlive = false; // its end is the connection's end

    m_pending = std::format("HTTP/1.1 {} {}\r\n{}X-Request-Id: {}\r\n{}{}", code, m_reason, m_common, m_wish.requestId,
                            m_wish.fields ? std::string_view(*m_wish.fields) : std::string_view(), m_fields);
    if (sized && !bodyless)
        m_pending += std::format("Content-Length: {}\r\n", m_parser.content_length);
    else if (m_chunked && !m_wish.http10)
        m_pending += "Transfer-Encoding: chunked\r\n";
    m_pending += m_wish.keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    if (m_chunked)
        emitBytes({}); // the first chunk may be far away
    return bodyless ? 1 : 0;
}

int AnswerFramer::onBody(std::string_view bytes)
{
    m_owed -= std::min(m_owed, bytes.size());
    if (m_wish.headOnly)
        return 0;
    if (m_chunked && !m_wish.http10)
        emitBytes(std::format("{:x}\r\n{}\r\n", bytes.size(), bytes));
    else
        emitBytes(bytes);
    return 0;
}

int AnswerFramer::onEnd()
{
    if (m_chunked && !m_wish.http10 && !m_wish.headOnly)
        emitBytes("0\r\n\r\n");
    else if (!m_pending.empty())
        emitBytes({});
    m_done = true;
    return HPE_PAUSED;
}

void AnswerFramer::emitBytes(std::string_view bytes)
{
    m_started = true;
    m_write(std::exchange(m_pending, {}), bytes);
}

} // namespace touchline::gate
