// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QStringBuilder>
#include <vector>

/** Requests that two HTTP servers in a row might cut into pieces in two ways. */
namespace proxycases {

struct Case
{
    const char *name;
    QByteArray raw;
    int answers = 1; // the most that its sender may get: as many as it has honestly asked for
    int arrives = 0; // how often /none is asked then
};

/** The request in disguise: whoever takes it for one asks for /none. */
inline const QByteArray hidden = "GET /none HTTP/1.1\r\nHost: localhost\r\n\r\n";

inline QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

inline QByteArray get(const QByteArray &fields, const QByteArray &body = {})
{
    return "GET /echo HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

inline QByteArray size(const QByteArray &body)
{
    return QByteArray::number(body.size());
}

inline QByteArray hexSize(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16);
}

std::vector<Case> codings(); // Transfer-Encoding, alone and against Content-Length
std::vector<Case> lengths(); // Content-Length
std::vector<Case> chunks(); // sizes, extensions, data, trailers
std::vector<Case> lines(); // request line, target, Host, single fields

} // namespace proxycases
