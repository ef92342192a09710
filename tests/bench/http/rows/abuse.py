# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests without end: what they are answered, and what they cost in memory."""
import socket
import ssl

from harness.report import Line

GIGABYTE = 1 << 30
PIECE = 64 << 10
CHUNK = b"10000\r\n" + b"c" * PIECE + b"\r\n"


def abuse(bench, report):
    tls = bench.certificate() if bench.build.has_tls() else None
    server = bench.touchlined(tls=tls)
    signed_in = f"Authorization: {server.fields['Authorization']}\r\n".encode()
    start = b"Host: 127.0.0.1\r\nContent-Type: application/json\r\n"
    login, comparison = b"POST /api/v1/auth/login HTTP/1.1\r\n" + start, b"POST /api/v1/comparisons HTTP/1.1\r\n" + start + signed_in
    announced = b"Content-Length: %d\r\n\r\n" % GIGABYTE
    chunked = b"Transfer-Encoding: chunked\r\n\r\n"
    cases = (("a header field of 1 GB", b"GET /api/v1/seasons HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ", b"h" * PIECE, 431),
             ("a body of 1 GB, announced", login + announced, b"b" * PIECE, 413),
             ("a body of 1 GB, announced, signed in", comparison + announced, b"b" * PIECE, 413),
             ("chunks without end", login + chunked, CHUNK, 413),
             ("chunks without end, signed in", comparison + chunked, CHUNK, 413))
    lines = []
    for what, head, piece, wanted in cases:
        before = server.process.rss()
        server.process.forget_peak()
        status, sent = _pour(server.port, head, piece, tls)
        growth = server.process.rss(peak=True) - before
        met = status == wanted and growth < 8
        lines.append(Line("abuse", what, f"{status or 'no answer'} after {sent / 1024:,.0f} KB sent, RSS +{growth:.1f} MB (peak)",
                          bar=f"{wanted}, RSS + < 8 MB", verdict="met" if met else "missed"))
    alive = server.ask("/api/v1/seasons")[0]
    lines.append(Line("abuse", "an ordinary request afterwards", str(alive), bar="200", verdict="met" if alive == 200 else "missed"))
    report.add(lines)


def _pour(port, head, piece, tls):
    """Sends until the server has answered or a gigabyte is gone; (status, bytes sent)."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as plain:
        connection = plain
        if tls:
            anyone = ssl.create_default_context(cafile=tls.certificate)
            anyone.check_hostname = False
            connection = anyone.wrap_socket(plain)
        answer, sent = b"", 0
        connection.settimeout(30)
        try:
            connection.sendall(head)
            sent = len(head)
            while sent < GIGABYTE and not (answer := answer + _there(connection)):
                connection.sendall(piece)
                sent += len(piece)
        except OSError:
            pass # cut off: the answer may be there all the same
        try:
            while b"\r\n" not in answer and (more := connection.recv(4096)):
                answer += more
        except OSError:
            pass
        return (int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0), sent


def _there(connection):
    connection.setblocking(False)
    try:
        return connection.recv(4096)
    except (BlockingIOError, ssl.SSLWantReadError):
        return b""
    finally:
        connection.settimeout(30)
