// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

using namespace Qt::StringLiterals;

namespace proxycases {

namespace {

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

/** One chunk, the hidden request, under a size line of the case's own, and the end. */
QByteArray sizeLine(const QByteArray &line)
{
    return chunked(line + hidden + "\r\n0\r\n\r\n");
}

} // namespace

std::vector<Case> chunks()
{
    const QByteArray right = hexSize(hidden);
    return {
        {"honest chunk", sizeLine(right + "\r\n")},
        {"extension", sizeLine(right + ";name=value\r\n")},
        {"extension without a name", sizeLine(right + ";\r\n")},
        {"extension ends in a bare line feed",
         chunked("2;\nxx\r\n" + hexSize("0\r\n\r\n" + hidden) + "\r\n0\r\n\r\n" + hidden + "\r\n0\r\n\r\n")},
        {"extension holds a bare carriage return", sizeLine(right + ";a\rb\r\n")},
        {"extension holds NUL", sizeLine(right + ";a\0b\r\n"_ba)},
        // What is behind the end is a second request, and refused.
        {"line ending in quotes in an extension", chunked("5;a=\"\r\nhello\r\n0\r\n\r\n\""), 2},
        {"extension of 20 kB", sizeLine(right + ";" + QByteArray(20'000, 'e') + "\r\n")},
        {"many zeros ahead of the size", sizeLine(QByteArray(400, '0') + right + "\r\n")},
        {"size of more than 64 bits", sizeLine("100000000000000" + right + "\r\n")},
        {"size of 64 bits", sizeLine("ffffffffffffffff\r\n")},
        {"size that is negative for 64 bits", sizeLine("8000000000000000\r\n")},
        {"size of 300 digits", sizeLine(QByteArray(300, 'f') + "\r\n")},
        {"size with 0x", sizeLine("0x" + right + "\r\n")},
        {"size with plus", sizeLine("+" + right + "\r\n")},
        {"size with minus", sizeLine("-" + right + "\r\n")},
        {"size with a blank ahead", sizeLine(" " + right + "\r\n")},
        {"size with a blank behind", sizeLine(right + " \r\n")},
        {"size with a tab behind", sizeLine(right + "\t\r\n")},
        {"size with an underscore", sizeLine("2_7\r\n")},
        {"size with NUL", sizeLine(right + "\0\r\n"_ba)},
        {"size with a letter that is no digit", sizeLine(right + "g\r\n")},
        {"no size", sizeLine("\r\n")},
        {"size line ends in a bare line feed",
         chunked("2\nxx\r\n" + hexSize("0\r\n\r\n" + hidden) + "\r\n0\r\n\r\n" + hidden + "\r\n0\r\n\r\n")},
        {"size line ends in a bare carriage return", sizeLine(right + "\r")},
        {"size line ends in two carriage returns", sizeLine(right + "\r\r\n")},
        {"more data than the size", chunked("5\r\nhello" + hidden + "\r\n0\r\n\r\n")},
        {"less data than the size", chunked("ff\r\n" + hidden + "\r\n0\r\n\r\n")},
        {"data without a line ending behind", chunked("5\r\nhello0\r\n\r\n" + hidden)},
        {"data with a bare line feed behind", chunked("5\r\nhello\n" + right + "\r\n" + hidden + "\r\n0\r\n\r\n")},
        {"data with two bytes behind that are no line ending", chunked("5\r\nhelloXX" + right + "\r\n" + hidden + "\r\n0\r\n\r\n")},
        {"last chunk has no line ending", chunked("5\r\nhello\r\n0")},
        {"last chunk with a bare line feed", chunked("5\r\nhello\r\n0\n\n")},
        {"body that never ends", chunked("5\r\nhello\r\n")},
        {"trailer", chunked("5\r\nhello\r\n0\r\nX-Trailer: a\r\n\r\n")},
        {"trailers that frame", chunked("5\r\nhello\r\n0\r\nContent-Length: 100\r\nTransfer-Encoding: chunked\r\nHost: elsewhere\r\n\r\n")},
        {"the hidden request as trailer", chunked("5\r\nhello\r\n0\r\n" + hidden)},
        {"trailer without a colon", chunked("5\r\nhello\r\n0\r\nnothing\r\n\r\n")},
        {"folded trailer", chunked("5\r\nhello\r\n0\r\nX-Trailer: a\r\n b\r\n\r\n")},
        {"trailer with bare line feeds", chunked("5\r\nhello\r\n0\r\nX-Trailer: a\nX-Other: b\r\n\r\n")},
        {"trailers of 40 kB", chunked("5\r\nhello\r\n0\r\nX-Trailer: " + QByteArray(40'000, 't') + "\r\n\r\n")},
    };
}

} // namespace proxycases
