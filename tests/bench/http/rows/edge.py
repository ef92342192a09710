# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that are known already: from the cache, 304, over TLS, and the way through QtHttpServer."""
from harness.bench import ORDINARY
from harness.process import NotMeasured
from harness.report import compared, not_measured
from harness.wrk import Target, interleaved


def _against(bench, report, row, what, ours, wanted):
    """`wanted`: (peer's name, how to start it, key, bar). All that start are measured in the same rounds."""
    peers, lines = {}, {}
    for name, start, key, bar in wanted:
        try:
            peers[name] = start()
        except NotMeasured as why:
            lines[name] = not_measured(row, what, name, _text(key, bar), why)
    targets = [ours, *peers.values()]
    interleaved(targets, bench.options, bench.folder)
    for name, _, key, bar in wanted:
        if name in peers:
            lines[name] = compared(row, what, ours, peers[name], key, **bar)
    report.add([lines[name] for name, *_ in wanted], targets)


def _text(key, bar):
    (kind, value), = bar.items()
    return f"{'CPU per request' if key == 'cpu_us' else 'requests/s'} {'<=' if kind == 'at_most' else '>='} {value}x"


def _ours(bench, name="touchlined", **options):
    """touchlined with the question of 4 kB in its cache, and the peers that answer the same."""
    server = bench.touchlined(**options)
    path, headers, body = bench.about_four_kilobytes(server)
    fields = ORDINARY | server.fields
    peers = bench.peers(fields)
    peers.record(headers, body)
    return Target(name, server.process, server.url(path), fields), peers, headers["etag"], len(body)


def cached(bench, report):
    ours, peers, _, size = _ours(bench)
    _against(bench, report, "cached", f"cached GET, {size:,} bytes, session", ours, [
        ("Drogon", peers.drogon, "cpu_us", {"at_most": 0.9}),
        ("epoll loop", peers.epoll, "cpu_us", {"at_most": 1.25}),
        ("nginx, static file", peers.nginx, "per_second", {"at_least": 1.4}),
        ("fastify", peers.fastify, "per_second", {"at_least": 2.5})])


def not_modified(bench, report):
    ours, peers, etag, _ = _ours(bench)
    known = {"If-None-Match": etag}
    ours.fields |= known
    ours.status = 304
    _against(bench, report, "not-modified", "304 to If-None-Match, session", ours,
             [("Drogon", lambda: peers.drogon(known, 304), "cpu_us", {"at_most": 0.9})])


def tls(bench, report):
    bar = {"at_most": 1.0}
    name = "nginx, static file, TLS"
    if not bench.build.has_tls():
        report.add([not_measured("tls", "cached GET over TLS", name, _text("cpu_us", bar), "this build has no TLS option")])
        return
    certificate = bench.certificate()
    ours, peers, _, size = _ours(bench, tls=certificate)
    _against(bench, report, "tls", f"cached GET over TLS, {size:,} bytes, session", ours,
             [(name, lambda: peers.nginx_tls(certificate), "cpu_us", bar)])


def qt(bench, report):
    bar = {"at_least": 0.75}
    name = "nginx, static file"
    if not bench.build.knows("--no-fast-path"):
        report.add([not_measured("qt", "the same GET through QtHttpServer", name, _text("per_second", bar),
                                 "this build has no option --no-fast-path")])
        return
    ours, peers, _, size = _ours(bench, "touchlined --no-fast-path", options=["--no-fast-path"])
    _against(bench, report, "qt", f"the same GET through QtHttpServer, {size:,} bytes, session", ours,
             [(name, peers.nginx, "per_second", bar)])
