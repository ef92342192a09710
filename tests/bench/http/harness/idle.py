# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds many connections from many addresses of this machine, half of them silent from the start, half sending a head a byte a second (with
TLS: after a handshake); a connection that the server ends is opened anew. Usage: idle.py PORT COUNT plain|tls; runs until standard input
ends, then tells what it held, as JSON."""
import json
import selectors
import socket
import ssl
import sys
import time

PER_ADDRESS = 100
HEAD = b"GET /api/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: " + b"a" * 4000


class Held:
    def __init__(self, number, port, tls):
        self.source = f"127.0.1.{1 + number // PER_ADDRESS}"
        self.slow = number % 2 == 1
        self.port = port
        self.tls = tls if self.slow else None
        self.sent = 0
        self.socket = None

    def open(self):
        self.sent = 0
        self.socket = socket.socket()
        try:
            self.socket.bind((self.source, 0))
            self.socket.settimeout(5)
            self.socket.connect(("127.0.0.1", self.port))
            if self.tls:
                self.socket = self.tls.wrap_socket(self.socket)
            self.socket.setblocking(False)
            return True
        except OSError:
            self.socket.close()
            self.socket = None
            return False

    def drip(self):
        try:
            self.socket.send(HEAD[self.sent:self.sent + 1])
            self.sent += 1
        except OSError:
            pass # its end is read


def main():
    port, count = int(sys.argv[1]), int(sys.argv[2])
    tls = ssl._create_unverified_context() if sys.argv[3] == "tls" else None # the certificate is the bench's own
    selector = selectors.DefaultSelector()
    selector.register(sys.stdin, selectors.EVENT_READ)
    reopened, samples = -count, []

    def open_anew(held):
        nonlocal reopened
        reopened += 1
        if held.open():
            selector.register(held.socket, selectors.EVENT_READ, held)

    all_held = [Held(number, port, tls) for number in range(count)]
    for held in all_held:
        open_anew(held)
    print("held", flush=True)
    due, at = time.monotonic(), 0
    while True:
        for key, _ in selector.select(timeout=0.05):
            if key.data is None:
                print(json.dumps({"least": min(samples, default=0), "reopened": reopened}))
                return
            held = key.data
            try:
                gone = not held.socket.recv(4096)
            except (BlockingIOError, ssl.SSLWantReadError):
                continue
            except OSError:
                gone = True
            if gone:
                selector.unregister(held.socket)
                held.socket.close()
                held.socket = None
                open_anew(held)
        if time.monotonic() >= due: # a tenth of them every tenth of a second, so that no second has a peak
            due += 0.1
            samples.append(sum(held.socket is not None for held in all_held))
            for held in all_held[at::10]:
                if held.socket is None:
                    open_anew(held)
                elif held.slow:
                    held.drip()
            at = (at + 1) % 10


main()
