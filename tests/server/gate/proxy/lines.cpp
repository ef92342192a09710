// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

using namespace Qt::StringLiterals;

namespace proxycases {

namespace {

QByteArray asking(const QByteArray &requestLine, const QByteArray &fields = "Host: localhost\r\n")
{
    return requestLine + "\r\n" + fields + "\r\n";
}

QByteArray manyFields(int count)
{
    QByteArray fields;
    for (int i = 0; i < count; ++i)
        fields += "X-Field-" + QByteArray::number(i) + ": a\r\n";
    return fields;
}

} // namespace

std::vector<Case> lines()
{
    return {
        {"two honest requests, one behind the other", get("") + hidden, 2, 1},
        {"two honest requests with a body first", post("Content-Length: 5\r\n", "hello") + hidden, 2, 1},
        {"absolute target", asking("GET http://localhost/echo HTTP/1.1")},
        {"absolute target of another host", asking("GET http://elsewhere/echo HTTP/1.1")},
        {"absolute target with a user", asking("GET http://localhost@elsewhere/echo HTTP/1.1")},
        {"absolute target with no host", asking("GET http:///echo HTTP/1.1")},
        {"absolute target and no Host", asking("GET http://localhost/echo HTTP/1.1", "")},
        {"target of another scheme", asking("GET file:///etc/passwd HTTP/1.1")},
        {"target without a slash", asking("GET echo HTTP/1.1")},
        {"blank in the target", asking("GET /echo /none HTTP/1.1")},
        {"a request line in the target", asking("GET /echo HTTP/1.1 /none HTTP/1.1")},
        {"line ending in the target, in escapes", asking("GET /echo%0d%0aX-Injected:%20a HTTP/1.1")},
        {"the hidden request in the target, in escapes",
         asking("GET /echo%20HTTP/1.1%0d%0aHost:%20a%0d%0a%0d%0aGET%20/none%20HTTP/1.1 HTTP/1.1")},
        {"bare carriage return in the target", asking("GET /echo\r/none HTTP/1.1")},
        {"bare line feed in the request line", asking("GET /echo\nGET /none HTTP/1.1")},
        {"NUL in the target", asking("GET /echo\0/none HTTP/1.1"_ba)},
        {"NUL in the target, in escapes", asking("GET /echo%00/none HTTP/1.1")},
        {"dot segments", asking("GET /echo/../none HTTP/1.1")},
        {"dot segments in escapes", asking("GET /echo/%2e%2e/none HTTP/1.1")},
        {"slash in escapes", asking("GET /echo%2f..%2fnone HTTP/1.1")},
        {"backslashes", asking("GET /echo\\..\\none HTTP/1.1")},
        {"two slashes", asking("GET //none HTTP/1.1")},
        {"fragment", asking("GET /echo#/none HTTP/1.1")},
        {"bytes that are no UTF-8", asking("GET /echo%ff%fe HTTP/1.1")},
        {"target of 10 kB", asking("GET /echo?" + QByteArray(10'000, 'q') + " HTTP/1.1")},
        {"tabs for blanks", asking("GET\t/echo\tHTTP/1.1")},
        {"two blanks", asking("GET  /echo  HTTP/1.1")},
        {"blank behind the version", asking("GET /echo HTTP/1.1 ")},
        {"blank before the method", asking(" GET /echo HTTP/1.1")},
        {"empty lines ahead", asking("\r\n\r\nGET /echo HTTP/1.1")},
        {"method in small letters", asking("get /echo HTTP/1.1")},
        {"method nobody knows", asking("SMUGGLE /echo HTTP/1.1")},
        {"TRACE", asking("TRACE /echo HTTP/1.1")},
        {"CONNECT", asking("CONNECT localhost:80 HTTP/1.1")},
        {"OPTIONS of all", asking("OPTIONS * HTTP/1.1")},
        {"HTTP/0.9", "GET /echo\r\n"},
        {"HTTP/1.2", asking("GET /echo HTTP/1.2")},
        {"HTTP/2.0", asking("GET /echo HTTP/2.0")},
        {"version in small letters", asking("GET /echo http/1.1")},
        {"version of many digits", asking("GET /echo HTTP/1.0000000001")},
        {"greeting of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"},
        {"change to HTTP/2", get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n")},
        {"change to WebSocket", get("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 777\r\n")},
        {"no Host", asking("GET /echo HTTP/1.1", "")},
        {"two Hosts", asking("GET /echo HTTP/1.1", "Host: localhost\r\nHost: elsewhere\r\n")},
        {"empty Host", asking("GET /echo HTTP/1.1", "Host:\r\n")},
        {"list for Host", asking("GET /echo HTTP/1.1", "Host: localhost, elsewhere\r\n")},
        {"path in Host", asking("GET /echo HTTP/1.1", "Host: localhost/none?\r\n")},
        {"blank before Host's colon", asking("GET /echo HTTP/1.1", "Host : localhost\r\n")},
        {"first field folded", asking("GET /echo HTTP/1.1", " Host: localhost\r\n")},
        {"folded field", get("X-Folded: a\r\n b\r\n")},
        {"field without a colon", get("nothing\r\n")},
        {"field without a name", get(": a\r\n")},
        {"blank in a name", get("X Field: a\r\n")},
        {"NUL in a name", get("X-\0Field: a\r\n"_ba)},
        {"NUL in a value", get("X-Field: a\0b\r\n"_ba)},
        {"byte of no letter in a name", get("X-F\xc3\xa9: a\r\n")},
        {"bare carriage return in a value", get("X-Field: a\rGET /none HTTP/1.1\r\n")},
        {"two carriage returns end a line", get("X-Field: a\r\r\n")},
        {"only line feeds", get("X-Field: a\r\n").replace("\r\n", "\n")},
        {"empty line of a bare line feed", "GET /echo HTTP/1.1\r\nHost: localhost\r\nX-Field: a\r\n\n"},
        {"carriage returns only", get("X-Field: a\r\n").replace("\r\n", "\r")},
        {"field of 40 kB", get("X-Long: " + QByteArray(40'000, 'l') + "\r\n")},
        {"300 fields", get(manyFields(300))},
        {"an id of the client's own", get("X-Request-Id: spoofed\r\nX_Request_Id: spoofed\r\n")},
        {"several Connection fields", get("Connection: close\r\nConnection: keep-alive\r\n")},
        {"not HTTP at all", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n"_ba},
    };
}

} // namespace proxycases
