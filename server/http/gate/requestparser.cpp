// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/requestparser.h"
#include "server/http/gate/targetrules.h"
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace touchline::gate {

namespace {

constexpr std::string_view protocol = "HTTP/";
constexpr size_t keptCapacity = 4 << 10; // buffers above it are given back after a request

std::optional<Method> methodOf(uint8_t method)
{
    switch (method) {
    case HTTP_GET:
        return Method::Get;
    case HTTP_HEAD:
        return Method::Head;
    case HTTP_POST:
        return Method::Post;
    case HTTP_PUT:
        return Method::Put;
    case HTTP_PATCH:
        return Method::Patch;
    case HTTP_DELETE:
        return Method::Delete;
    case HTTP_OPTIONS:
        return Method::Options;
    default:
        return {};
    }
}

/** Of what a protocol's name may begin in. */
void keepLast(std::string &bytes)
{
    bytes.erase(0, bytes.size() - std::min(bytes.size(), protocol.size()));
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

RequestParser::RequestParser(const Limits &limits) : m_limits(limits)
{
    llhttp_init(&m_parser, HTTP_REQUEST, &settings());
    m_parser.data = this;
}

const llhttp_settings_t &RequestParser::settings()
{
    static const llhttp_settings_t settings = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_url = [](llhttp_t *p, const char *at, size_t n) { return self(p)->onTarget(at, n); };
        s.on_version = [](llhttp_t *p, const char *at, size_t) { return self(p)->onVersion(at); };
        s.on_header_field = [](llhttp_t *p, const char *at, size_t n) { return self(p)->onField(&Raw::name, at, n); };
        s.on_header_value = [](llhttp_t *p, const char *at, size_t n) { return self(p)->onField(&Raw::value, at, n); };
        s.on_header_value_complete = [](llhttp_t *p) { return self(p)->onFieldDone(); };
        s.on_headers_complete = [](llhttp_t *p) {
            p->upgrade = 0; // the bytes behind stay HTTP/1.1, whatever the client hopes for
            return self(p)->onHead();
        };
        s.on_chunk_header = [](llhttp_t *p) { return self(p)->onChunk(p->content_length); };
        s.on_body = [](llhttp_t *p, const char *at, size_t n) { return self(p)->onBody(at, n); };
        s.on_message_complete = [](llhttp_t *p) {
            self(p)->m_complete = true;
            return int(HPE_PAUSED);
        };
        return s;
    }();
    return settings;
}

RequestParser::Step RequestParser::feed(std::string_view &in)
{
    if (m_status)
        return Step::Refused;
    if (m_complete)
        clear();
    if (m_parser.error == HPE_PAUSED)
        llhttp_resume(&m_parser);
    const bool wasHead = !m_headDone;
    m_in = in;
    const llhttp_errno_t error = llhttp_execute(&m_parser, in.data(), in.size());
    const bool paused = error == HPE_PAUSED;
    const size_t used = paused ? size_t(llhttp_get_error_pos(&m_parser) - in.data()) : in.size();
    in.remove_prefix(used);
    if (!m_headDone)
        keepLast(m_before.append(m_in.substr(m_in.size() - std::min(m_in.size(), protocol.size()))));
    (wasHead ? m_headBytes : m_bodyBytes) += used;

    if (!paused && error != HPE_OK)
        return refuse(m_status ? m_status : error == HPE_INVALID_VERSION || error == HPE_PAUSED_H2_UPGRADE ? 505 : 400);
    if (m_headBytes > m_limits.head)
        return refuse(431);
    if (m_bodyBytes > m_limits.head + m_limits.framing + 2 * m_bodySize)
        return refuse(413); // chunk sizes, extensions and trailers that never end
    if (m_complete)
        return Step::Done;
    return paused ? Step::Head : Step::More;
}

RequestParser::Step RequestParser::refuse(int status)
{
    m_status = status;
    return Step::Refused;
}

int RequestParser::deny(int status)
{
    m_status = status;
    return HPE_USER;
}

void RequestParser::clear()
{
    if (m_text.capacity() > keptCapacity)
        m_text = {};
    if (m_body.capacity() > keptCapacity)
        m_body = {};
    m_text.clear();
    m_before.clear();
    m_versionSeen = false;
    m_body.clear();
    m_raw.clear();
    m_head = {.fields = std::move(m_head.fields)};
    m_head.fields.clear();
    m_target = {};
    m_current = {};
    m_take = {};
    m_headBytes = m_bodyBytes = m_bodySize = m_bodyCap = 0;
    m_headDone = m_complete = false;
}

void RequestParser::extend(Span &span, const char *at, size_t size)
{
    if (span.size == 0)
        span.at = m_text.size();
    m_text.append(at, size);
    span.size += size;
}

int RequestParser::onTarget(const char *at, size_t size)
{
    extend(m_target, at, size);
    return m_target.size > m_limits.requestLine ? deny(414) : 0;
}

/** llhttp reads RTSP and ICE as if they were HTTP; the name stands ahead of the version, maybe in bytes that came earlier. */
int RequestParser::onVersion(const char *at)
{
    if (std::exchange(m_versionSeen, true))
        return 0;
    const std::string_view here(m_in.data(), size_t(at - m_in.data()));
    const bool known = here.size() >= protocol.size() ? here.ends_with(protocol) : (m_before + std::string(here)).ends_with(protocol);
    return known ? 0 : deny(400);
}

int RequestParser::onField(Span Raw::*part, const char *at, size_t size)
{
    if (m_headDone)
        return 0; // trailers are dropped
    extend(m_current.*part, at, size);
    return m_text.size() > m_limits.head ? deny(431) : 0;
}

int RequestParser::onFieldDone()
{
    if (m_headDone)
        return 0;
    m_raw.push_back(std::exchange(m_current, {}));
    return m_raw.size() > m_limits.fields ? deny(431) : 0;
}

int RequestParser::onChunk(uint64_t announced)
{
    // Before any of its bytes, so that a chunk of 2^63 is refused at once; the body so far is never above the cap.
    return announced > m_bodyCap - m_bodySize ? deny(413) : 0;
}

int RequestParser::onBody(const char *at, size_t size)
{
    m_bodySize += size;
    if (m_bodySize > m_bodyCap)
        return deny(413);
    if (m_take)
        return m_take({at, size}) ? 0 : deny(503);
    m_body.append(at, size);
    return 0;
}

int RequestParser::onHead()
{
    m_headDone = true;
    m_head.http10 = m_parser.http_major == 1 && m_parser.http_minor == 0;
    if (!m_head.http10 && !(m_parser.http_major == 1 && m_parser.http_minor == 1))
        return deny(505); // llhttp knows 0.9 and 2.0 too
    const auto method = methodOf(m_parser.method);
    if (!method)
        return deny(501);
    m_head.method = *method;
    m_head.methodName = llhttp_method_name(llhttp_method_t(m_parser.method));
    constexpr std::string_view rest = "  HTTP/1.1\r\n";
    if (m_head.methodName.size() + m_target.size + rest.size() > m_limits.requestLine)
        return deny(414);

    for (const Raw &raw : m_raw)
        m_head.fields.push_back({view(raw.name), trimmed(view(raw.value))});
    std::string_view host;
    if (const int denied = checkFields(host))
        return denied;
    const auto target = originForm(view(m_target), host);
    if (!target)
        return deny(400);
    m_head.target = *target;
    m_head.contentLength = m_head.chunked ? 0 : m_parser.content_length;
    m_head.expectsContinue = m_head.has("expect") && !m_head.http10 && m_head.bodyAnnounced();
    m_head.keepAlive = llhttp_should_keep_alive(&m_parser) && !m_head.http10;
    return HPE_PAUSED;
}

int RequestParser::checkFields(std::string_view &host)
{
    int hosts = 0, credentials = 0, codings = 0;
    for (const auto &[name, value] : m_head.fields) {
        if (sameName(name, "host")) {
            ++hosts;
            host = value;
        } else if (sameName(name, "authorization")) {
            ++credentials;
        } else if (sameName(name, "transfer-encoding")) {
            if (++codings > 1 || !sameName(value, "chunked") || m_head.http10)
                return deny(400);
        } else if (sameName(name, "expect") && !sameName(value, "100-continue")) {
            return deny(417);
        }
    }
    m_head.chunked = codings > 0;
    const bool hostMissing = hosts == 0 && !m_head.http10;
    return hosts > 1 || credentials > 1 || hostMissing || (hosts && !soundHost(host)) ? deny(400) : 0;
}

} // namespace touchline::gate
