# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the work for a client ends that goes away in the middle of it."""
import os
import socket
import time

from harness.bench import ORDINARY
from harness.report import Line
from rows.steady import large_league

QUIET = 0.05 # so long without work: it has ended
BAR = 0.2


def abort(bench, report):
    """Each question is asked twice of a server that has just started: once to its end, once given up in the middle."""
    lines = []
    for what, warm, question in _questions(bench):
        whole = _worked(bench, warm, question, None)
        given_up = whole / 3
        after = _worked(bench, warm, question, given_up)
        met = after < BAR
        lines.append(Line("abort", f"{what}, {whole * 1000:,.0f} ms of work, given up after {given_up * 1000:,.0f} ms",
                          f"ended {after * 1000:,.0f} ms later", bar="< 200 ms", verdict="met" if met else "missed"))
    report.add(lines)


def _questions(bench):
    """(what, what is asked before so that the season is in memory, question), of a league of many players"""
    server = bench.touchlined(large_league(bench), "abort")
    season = server.season()
    player = server.players(season, 1)[0]
    summary = f"/api/v1/players/{player}/statistics?season={season}"
    metrics = [metric["id"] for metric in server.data(summary)["metrics"]]
    server.process.end()
    first = f"{summary}&fields={metrics[0]}"
    return (("a summary whose season is read from the database", None, summary),
            ("a summary of chosen days, all cohorts compared anew", first, f"{summary}&from=2025-08-20&to=2026-03-01"),
            ("correlations of 20 metrics", first, f"/api/v1/correlations?season={season}&fields={','.join(metrics[:20])}"))


def _worked(bench, warm, question, give_up):
    """Seconds until the server works no more: from the question on, or from when its client went away."""
    server = bench.touchlined(large_league(bench), "abort")
    try:
        if warm:
            server.data(warm)
        _quiet_since(server.process)
        fields = ORDINARY | server.fields
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
            client.sendall(f"GET {question} HTTP/1.1\r\nHost: 127.0.0.1\r\n{lines}\r\n".encode())
            begun = time.monotonic()
            if give_up is None:
                client.settimeout(60)
                client.recv(1)
                return time.monotonic() - begun
            time.sleep(give_up)
        gone = time.monotonic()
        return max(0.0, _quiet_since(server.process) - gone)
    finally:
        server.process.end()


def _quiet_since(process):
    """When it last worked for more than its clocks and sweeps take."""
    last, before = time.monotonic(), _nanoseconds(process)
    while time.monotonic() - last < QUIET:
        time.sleep(0.005)
        now = _nanoseconds(process)
        if now - before > 1_000_000: # of 5 ms
            last = time.monotonic()
        before = now
    return last


def _nanoseconds(process):
    """CPU time of all its threads, finer than the clock ticks of /proc/PID/stat."""
    total = 0
    for thread in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{thread}/schedstat") as stat:
            total += int(stat.read().split()[0])
    return total
