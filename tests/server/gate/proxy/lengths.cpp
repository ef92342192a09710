// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

using namespace Qt::StringLiterals;

namespace proxycases {

namespace {

/** The hidden request is the body, whose size is written in a way that not everybody reads the same. */
QByteArray sized(const QByteArray &fields)
{
    return post(fields + "\r\n", hidden);
}

QByteArray sizedAs(const QByteArray &value)
{
    return sized("Content-Length: " + value);
}

} // namespace

std::vector<Case> lengths()
{
    const QByteArray right = size(hidden);
    const QByteArray field = "Content-Length: " + right;
    return {
        {"honest body", sizedAs(right)},
        {"none and right, two fields", sized("Content-Length: 0\r\n" + field)},
        {"right and none, two fields", sized(field + "\r\nContent-Length: 0")},
        {"the same twice, two fields", sized(field + "\r\n" + field)},
        {"none and right, in a list", sizedAs("0, " + right)},
        {"the same twice, in a list", sizedAs(right + ", " + right)},
        {"plus", sizedAs("+" + right)},
        {"minus", sizedAs("-1")},
        {"minus none", sizedAs("-0")},
        {"hexadecimal", sizedAs("0x" + hexSize(hidden))},
        {"hexadecimal digits", sizedAs("1f")},
        {"octal", sizedAs("0" + right)},
        {"many zeros ahead", sizedAs(QByteArray(300, '0') + right)},
        {"blank between digits", sizedAs("3 9")},
        {"blanks around", sizedAs("   " + right + "   ")},
        {"digits and a word", sizedAs(right + " bytes")},
        {"digits and a semicolon", sizedAs(right + ";x=1")},
        {"exponent", sizedAs("4e1")},
        {"decimals", sizedAs(right + ".0")},
        {"underscore between digits", sizedAs("3_9")},
        {"thousands", sizedAs("1,000")},
        {"in quotes", sizedAs('"' + right + '"')},
        {"no digits", sizedAs("")},
        {"a blank", sizedAs(" ")},
        {"more than 64 bits", sizedAs("18446744073709551616")},
        {"more than 64 bits, wrapping to the right size", sizedAs("184467440737095516" + QByteArray::number(16 + hidden.size()))},
        {"more than 32 bits", sizedAs("4294967296")},
        {"NUL between digits",
         sizedAs("3\0"
                 "9"_ba)},
        {"NUL behind", sizedAs("0\0"_ba)},
        {"vertical tab ahead", sizedAs("\x0b" + right)},
        {"digits of another script", sizedAs("\xd9\xa3\xd9\xa9")},
        {"blank before the colon", sized("Content-Length : " + right)},
        {"tab before the colon, and none", sized("Content-Length: 0\r\nContent-Length\t: " + right)},
        {"underscore in the name", sized("Content-Length: 0\r\nContent_Length: " + right).replace(hidden, "")},
        {"value on a folded line", sized("Content-Length:\r\n " + right)},
        {"folded behind another field", sized("Content-Length: " + right + "\r\nX-Folded: a\r\n Content-Length: 0")},
        {"behind a bare line feed", sized("X-Line: a\nContent-Length: " + right)},
        {"behind a bare carriage return", sized(field + "\r\nX-Line: a\rContent-Length: 0")},
        {"named by Connection", sized("Connection: keep-alive, Content-Length\r\n" + field)},
        {"less than it says", post("Content-Length: 100\r\n", "only this")},
        {"GET with a body", get(field + "\r\n", hidden)},
        {"GET with chunks", get("Transfer-Encoding: chunked\r\n", hexSize(hidden) + "\r\n" + hidden + "\r\n0\r\n\r\n")},
        {"HEAD with a body", get(field + "\r\n", hidden).replace("GET /echo", "HEAD /echo")},
        {"OPTIONS with a body", get(field + "\r\n", hidden).replace("GET /echo", "OPTIONS /echo")},
        {"body where the head is refused", post(field + "\r\n", hidden).replace("/echo", "/denied")},
        {"body where nothing is", post(field + "\r\n", hidden).replace("/echo", "/nowhere")},
        {"waits for 100 and sends all the same", post(field + "\r\nExpect: 100-continue\r\n", hidden)},
        {"expects what nobody knows", post(field + "\r\nExpect: 200-ok\r\n", hidden)},
        {"HTTP/1.0 with a body and no length", "POST /echo HTTP/1.0\r\nHost: localhost\r\n\r\n" + QByteArray("body without a size")},
    };
}

} // namespace proxycases
