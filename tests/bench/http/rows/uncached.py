# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that have to be worked out: every request asks what nobody asked before."""
import os

from harness.bench import ORDINARY
from harness.process import NotMeasured
from harness.questions import WholeSummaries
from harness.report import Line, compared, not_measured
from harness.wrk import Target, interleaved


def every_player(players, address):
    """Lua, for the peer: the same players in the same order."""
    return f"""
local players, player = {{{",".join(map(str, players))}}}, 0
function request()
    player = player % #players + 1
    return wrk.format(nil, string.format("{address}/%d", players[player]))
end
"""


def _ours(bench, workspace=None, name="touchlined", **options):
    server = bench.touchlined(workspace, name.replace(" ", "-").replace(",", ""), **options)
    questions = WholeSummaries(server)
    return Target(name, server.process, server.url("/"), ORDINARY | server.fields, questions.lua()), questions


def uncached(bench, report):
    ours, questions = _ours(bench)
    what = f"full summary with comparisons, not cached, about {questions.size:,} bytes"
    name = "fastify + better-sqlite3"
    try:
        database = bench.sample().copy(os.path.join(bench.folder, "totals.db")).file
        peers = bench.peers(ORDINARY)
        one = peers.fastify(database, every_player(questions.players, "/totals"), "/")
        everybody = peers.fastify(database, every_player(questions.players, "/all-totals"), "/", "fastify, everybody's totals")
    except NotMeasured as why:
        interleaved([ours], bench.options, bench.folder)
        report.add([not_measured("uncached", what, name, "requests/s >= 4x", why)], [ours])
        return
    interleaved([ours, one, everybody], bench.options, bench.folder)
    report.add([compared("uncached", what, ours, peer, "per_second", at_least=4) for peer in (one, everybody)], [ours, one, everybody],
               ["uncached: the first peer only sums the lines of one player, the second those of all with whom a summary compares the player; "
                "Touchline answers means, intervals, trends, percentiles and ranks too."])


def threads(bench, report):
    """Two I/O threads on two cores against one on one. wrk has no core of its own then and takes its part of them."""
    if (os.cpu_count() or 1) < 2:
        report.add([not_measured("threads", "two I/O threads against one, not cached", "", "requests/s >= 1.7x", "there is one core")])
        return
    sample = bench.sample()
    variants = (("1 thread, 1 core", 1, (0,)), ("1 thread, 2 cores", 1, (0, 1)), ("2 threads, 2 cores", 2, (0, 1)))
    targets = []
    for i, (name, count, cores) in enumerate(variants):
        copy = sample.copy(os.path.join(bench.folder, f"threads{i}.db"))
        targets.append(_ours(bench, copy, f"touchlined, {name}", threads=count, cores=cores)[0])
    one, wider, two = targets
    wrk_cores = (2,) if (os.cpu_count() or 1) > 2 else (1,)
    interleaved(targets, bench.options, bench.folder, wrk_cores)
    ratio = two.figure("per_second") / one.figure("per_second")
    disturbed = "wrk had a core of its own" if wrk_cores == (2,) else \
        f"wrk shared the second core and took {two.figure('wrk_cores'):.2f} of it"
    report.add([Line("threads", f"not cached, two I/O threads on two cores; {disturbed}", f"{two.figure('per_second'):,.0f} requests/s",
                     "itself, one I/O thread on one core", f"{one.figure('per_second'):,.0f} requests/s", f"{ratio:.2f}",
                     "requests/s >= 1.7x", "met" if ratio >= 1.7 else "missed")], targets,
               [f"threads: summaries are worked out by the worker pool, whatever the number of I/O threads; one I/O thread on two cores "
                f"gave {wider.figure('per_second'):,.0f} requests/s. {disturbed}, which the two have less than the one."])
