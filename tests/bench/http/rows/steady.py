# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A steady rate of requests, sent by the clock, against a large league: alone, and while others hold thousands of connections."""
import json
import os
import subprocess
import sys

from harness import league
from harness.bench import ORDINARY
from harness.process import NotMeasured
from harness.questions import WholeSummaries
from harness.report import Line
from harness.touchlined import Workspace

RATE = 1000
CONNECTIONS = 64
HOT = 200 # players whose answers are in the cache
HELD = 2000
HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def steady(bench, report):
    _measure(bench, report, "steady", 0)


def held(bench, report):
    _measure(bench, report, "held", HELD)


def large_league(bench):
    if not hasattr(bench, "large"):
        bench.large = Workspace(bench.build, os.path.join(bench.folder, "large.db"), league.fill(bench.options.players))
    return bench.large


def _measure(bench, report, row, count):
    bench.need.header("openssl/ssl.h", "bench")
    generator = bench.need.program(os.path.join(HERE, "load", "openloop.cpp"), ["ssl", "crypto"])
    tls = bench.certificate() if bench.build.has_tls() else None
    server = bench.touchlined(large_league(bench), row, tls=tls)
    paths, questions = _mix(bench, server)
    fields = os.path.join(bench.folder, "openloop-fields")
    with open(os.open(fields, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.writelines(f"{name}: {value}\n" for name, value in (ORDINARY | server.fields).items())
    kind = "tls" if tls else "plain"
    load = lambda: _load(["taskset", "-c", "1", generator, str(server.port), str(RATE), str(bench.options.steady_seconds), str(CONNECTIONS),
                          fields, paths, kind])
    if count:
        load() # what is kept of answers is in memory by now, so that the growth is what the connections cost
    before = server.process.rss()
    server.process.forget_peak()
    holder = _hold(server.port, count, kind) if count else None
    cpu = server.process.cpu()
    f = load()
    cpu = server.process.cpu() - cpu
    kept = json.loads(holder.communicate(timeout=30)[0].splitlines()[-1]) if holder else None
    growth = server.process.rss(peak=True) - before
    what = f"{RATE:,} requests/s for {bench.options.steady_seconds} s, 90 % cached, {len(questions.players):,} players, {'TLS' if tls else 'plain'}"
    if kept:
        what += f", {HELD:,} slow or idle connections held (least {kept['least']:,})"
    ours = f"p95 {f['p95']:.2f} ms, {f['errors']:,} errors, RSS +{growth:.1f} MB (peak; before {before:.1f} MB)"
    met = f["p95"] < 100 and f["errors"] == 0 and (not kept or (growth < 100 and kept["least"] >= HELD * 0.98))
    notes = [f"{row}: p50 {f['p50']:.2f}, p99 {f['p99']:.2f}, longest {f['most']:.2f} ms from the moment a request was due; "
             f"{f['answered']:,} answered; the generator sent its 99th percentile {f['late_p99']:.2f} ms late, at most {f['most_waiting']} "
             f"requests waited for a connection; the server used {cpu / bench.options.steady_seconds:.0%} of its core; an answer that is "
             f"not cached has about {questions.size:,} bytes."
             + (f" {kept['reopened']:,} of the held connections were ended by the server and opened anew." if kept else "")]
    report.add([Line(row, what, ours, bar="p95 < 100 ms, 0 errors" + (", RSS + < 100 MB" if kept else ""), verdict="met" if met else "missed")], notes=notes)


def _load(command):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise NotMeasured(f"the load generator failed ({done.returncode}): {done.stdout[-200:]}")
    return json.loads(done.stdout)


def _mix(bench, server):
    """A file of paths, each tenth of which nobody asked before; the others have been asked."""
    questions = WholeSummaries(server, bench.options.players)
    some = bench.about_four_kilobytes(server)[0].partition("?")[2]
    hot = [f"/api/v1/players/{player}/statistics?{some}" for player in questions.players[:HOT]]
    for path in hot:
        server.ask(path, ORDINARY)
    file = os.path.join(bench.folder, "openloop-paths")
    with open(file, "w") as out:
        for i in range(RATE * bench.options.steady_seconds):
            out.write((questions.path(i // 10) if i % 10 == 9 else hot[i % len(hot)]) + "\n")
    return file, questions


def _hold(port, count, kind):
    holder = subprocess.Popen(["taskset", "-c", "1", sys.executable, os.path.join(HERE, "harness", "idle.py"), str(port), str(count), kind],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    if holder.stdout.readline().strip() != "held":
        raise NotMeasured("the connections could not be held")
    return holder
