# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""wrk against one server: closed loop, what a request costs and how long it takes."""
import json
import os
import resource
import subprocess
from statistics import median
from urllib.parse import urlsplit

from harness.client import ask
from harness.process import NotMeasured

CONNECTIONS = 64

# Percentiles as wrk counts them, which its own report leaves half out.
_DONE = """
function done(summary, latency, requests)
    local e = summary.errors
    io.write(string.format('\\nRESULT {"requests": %d, "seconds": %f, "p50": %f, "p95": %f, "p99": %f, "errors": %d}\\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
        latency:percentile(99) / 1e3, e.connect + e.read + e.write + e.status + e.timeout))
end
"""


class Target:
    """A server and what it is asked. `script` is Lua that makes requests of its own, $ASKED in it the number of those that were asked
    before; else every request is the same GET."""

    def __init__(self, name, process, url, fields, script="", status=200):
        self.name, self.process, self.url = name, process, url
        self.status = status
        self.fields, self.script = fields, script
        self.rounds, self.asked = [], 0

    def lua(self):
        lines = [f'wrk.headers[{json.dumps(name)}] = {json.dumps(value)}' for name, value in self.fields.items()]
        return "\n".join(lines) + "\n" + self.script.replace("$ASKED", str(self.asked)) + _DONE

    def figure(self, key):
        return median(r[key] for r in self.rounds)

    def summary(self):
        keys = ("per_second", "cpu_us", "p50", "p95", "p99", "rss", "wrk_cores")
        spread = [r["per_second"] for r in self.rounds]
        return {k: self.figure(k) for k in keys} | {"least": min(spread), "most": max(spread), "rounds": len(spread),
                                                    "errors": sum(r["errors"] for r in self.rounds)}


def run(target, seconds, folder, cores=(1,)):
    """One round; its figures, also kept with the target. `wrk_cores`: how many cores wrk itself took."""
    script = os.path.join(folder, "wrk.lua")
    with open(os.open(script, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as lua:
        lua.write(target.lua())
    own = _children_cpu()
    before = target.process.cpu()
    done = subprocess.run(
        ["taskset", "-c", ",".join(map(str, cores)), "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds:g}s", "--latency", "-s", script,
         target.url], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    cpu = target.process.cpu() - before
    line = next((l for l in done.stdout.splitlines() if l.startswith("RESULT ")), None)
    if done.returncode != 0 or not line:
        raise NotMeasured(f"wrk failed: {' '.join(done.stdout.split())[-200:]}")
    figures = json.loads(line[7:])
    target.asked += figures["requests"] + CONNECTIONS # those under way at the end were asked as well
    if figures["requests"] == 0:
        raise NotMeasured("no request was answered")
    if figures["errors"]:
        raise NotMeasured(f"{figures['errors']} of {figures['requests']} requests failed")
    figures |= {"per_second": figures["requests"] / figures["seconds"], "cpu_us": cpu * 1e6 / figures["requests"],
                "rss": target.process.rss(), "wrk_cores": (_children_cpu() - own) / figures["seconds"]}
    target.rounds.append(figures)
    return figures


def interleaved(targets, options, folder, wrk_cores=(1,)):
    """All targets in every round, one after the other; the first of each is warming up and not counted."""
    sizes = {_checked(target) for target in targets if not target.script}
    if len(sizes) > 1:
        raise NotMeasured(f"the programs do not answer the same: bodies of {', '.join(map(str, sorted(sizes)))} bytes")
    for target in targets:
        run(target, 1, folder, wrk_cores)
        target.rounds.clear()
    for _ in range(options.rounds):
        for target in targets:
            run(target, options.seconds, folder, wrk_cores)


def _checked(target):
    """Size of the body that a target without questions of its own answers; with another status than it should there is nothing to measure."""
    address = urlsplit(target.url)
    path = address.path + ("?" + address.query if address.query else "")
    status, _, body = ask(address.port, path, target.fields, tls=address.scheme == "https")
    if status != target.status:
        raise NotMeasured(f"{target.name} answers {status} instead of {target.status}")
    return len(body)


def _children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
