// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

using namespace Qt::StringLiterals;

namespace proxycases {

namespace {

/** Ends at once for whoever reads chunks; for whoever counts bytes the hidden request is body. */
QByteArray chunkedOrCounted(const QByteArray &coding)
{
    const QByteArray body = "0\r\n\r\n" + hidden;
    return post("Content-Length: " + size(body) + "\r\n" + coding + "\r\n", body);
}

/** Ends before the hidden request for whoever counts bytes; for whoever reads chunks it is body. */
QByteArray countedOrChunked(const QByteArray &coding)
{
    const QByteArray first = hexSize(hidden) + "\r\n";
    return post("Content-Length: " + size(first) + "\r\n" + coding + "\r\n", first + hidden + "\r\n0\r\n\r\n");
}

/** No length but the coding: what is no coding for one of the two leaves it without a body. */
QByteArray onlyCoding(const QByteArray &coding)
{
    return post(coding + "\r\n", hexSize(hidden) + "\r\n" + hidden + "\r\n0\r\n\r\n");
}

} // namespace

std::vector<Case> codings()
{
    return {
        {"length, then chunked", chunkedOrCounted("Transfer-Encoding: chunked")},
        {"chunked, then length", countedOrChunked("Transfer-Encoding: chunked")},
        {"chunked before length",
         post("Transfer-Encoding: chunked\r\nContent-Length: " + size("0\r\n\r\n" + hidden) + "\r\n", "0\r\n\r\n" + hidden)},
        {"chunked and identity, two fields", chunkedOrCounted("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity")},
        {"identity and chunked, two fields", countedOrChunked("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked")},
        {"chunked twice, two fields", onlyCoding("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked")},
        {"chunked and an unknown coding, two fields", onlyCoding("Transfer-Encoding: chunked\r\nTransfer-encoding: cow")},
        {"identity, chunked", chunkedOrCounted("Transfer-Encoding: identity, chunked")},
        {"chunked, identity", chunkedOrCounted("Transfer-Encoding: chunked, identity")},
        {"chunked, chunked", onlyCoding("Transfer-Encoding: chunked, chunked")},
        {"gzip, chunked", onlyCoding("Transfer-Encoding: gzip, chunked")},
        {"a coding that only ends like it", chunkedOrCounted("Transfer-Encoding: xchunked")},
        {"a coding that only begins like it", chunkedOrCounted("Transfer-Encoding: chunkedx")},
        {"chunked in quotes", chunkedOrCounted("Transfer-Encoding: \"chunked\"")},
        {"chunked with a parameter", chunkedOrCounted("Transfer-Encoding: chunked;q=1")},
        {"chunked with a comma behind", chunkedOrCounted("Transfer-Encoding: chunked,")},
        {"chunked with a comma ahead", countedOrChunked("Transfer-Encoding: ,chunked")},
        {"chunked in capitals", chunkedOrCounted("TRANSFER-ENCODING: CHUNKED")},
        {"chunked without a blank", countedOrChunked("Transfer-Encoding:chunked")},
        {"chunked behind a tab", chunkedOrCounted("Transfer-Encoding:\tchunked")},
        {"chunked behind a vertical tab",
         chunkedOrCounted("Transfer-Encoding: \x0b"
                          "chunked")},
        {"chunked behind a form feed",
         countedOrChunked("Transfer-Encoding: \x0c"
                          "chunked")},
        {"chunked before NUL", chunkedOrCounted("Transfer-Encoding: chunked\0"_ba)},
        {"chunked with a byte of no letter", onlyCoding("Transfer-Encoding: chunked\xff")},
        {"blank before the colon", chunkedOrCounted("Transfer-Encoding : chunked")},
        {"tab before the colon", countedOrChunked("Transfer-Encoding\t: chunked")},
        {"blank before the colon, no length", onlyCoding("Transfer-Encoding : chunked")},
        {"blank before the name", chunkedOrCounted(" Transfer-Encoding: chunked")},
        {"folded behind another field", chunkedOrCounted("X-Folded: a\r\n Transfer-Encoding: chunked")},
        {"folded behind another field, by tab", countedOrChunked("X-Folded: a\r\n\tTransfer-Encoding: chunked")},
        {"value on a folded line", chunkedOrCounted("Transfer-Encoding:\r\n chunked")},
        {"value folded in the middle", chunkedOrCounted("Transfer-Encoding: chu\r\n nked")},
        {"behind a bare line feed", chunkedOrCounted("X-Line: a\nTransfer-Encoding: chunked")},
        {"behind a bare carriage return", chunkedOrCounted("X-Line: a\rTransfer-Encoding: chunked")},
        {"underscore in the name", chunkedOrCounted("Transfer_Encoding: chunked")},
        {"NUL in the name", chunkedOrCounted("Transfer-\0Encoding: chunked"_ba)},
        {"no value", chunkedOrCounted("Transfer-Encoding:")},
        {"named by Connection", chunkedOrCounted("Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked")},
        {"in HTTP/1.0",
         "POST /echo HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden},
    };
}

} // namespace proxycases
