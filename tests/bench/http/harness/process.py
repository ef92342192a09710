# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that the harness starts, what they cost, and that none outlives it."""
import os
import resource
import signal
import socket
import subprocess
import time

TICK = os.sysconf("SC_CLK_TCK")
_started = []


class NotMeasured(Exception):
    """Why a row or a peer has no figure; it stands in the table."""


class Process:
    """One server, pinned to the cores given. `measured` is the process that does the work, where that is a child (nginx)."""

    def __init__(self, command, log, cores=(0,), measured_child=False, **options):
        self.log = log
        with open(log, "wb") as out: # anew: what a server before it said must not be taken for its own words
            self._popen = subprocess.Popen(
                command, stdin=options.pop("stdin", subprocess.DEVNULL), stdout=options.pop("stdout", out), stderr=out,
                preexec_fn=lambda: _prepare(cores), **options)
        _started.append(self)
        self.pid = self._popen.pid
        self._measured_child = measured_child

    def wait_for(self, ready, seconds=30):
        """What `ready()` gives once it is true; the process's last words when it ends before."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self._popen.poll() is not None:
                raise NotMeasured(f"it ended at once: {self.last_words()}")
            found = ready()
            if found:
                if self._measured_child:
                    self.pid = _child_of(self._popen.pid)
                return found
            time.sleep(0.02)
        raise NotMeasured(f"it was not ready within {seconds} s: {self.last_words()}")

    def last_words(self):
        with open(self.log, errors="replace") as log:
            return " ".join(log.read().split())[-200:] or "it said nothing"

    def cpu(self):
        """Seconds of CPU of all its threads, user and system."""
        with open(f"/proc/{self.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def rss(self, peak=False):
        """Resident megabytes, now or the most since forget_peak()."""
        with open(f"/proc/{self.pid}/status") as status:
            name = "VmHWM:" if peak else "VmRSS:"
            return next(int(line.split()[1]) for line in status if line.startswith(name)) / 1024

    def forget_peak(self):
        with open(f"/proc/{self.pid}/clear_refs", "w") as refs:
            refs.write("5")

    def end(self):
        if self._popen.poll() is None:
            self._popen.send_signal(signal.SIGTERM)
            try:
                self._popen.wait(15)
            except subprocess.TimeoutExpired:
                self._popen.kill()
                self._popen.wait()
        if self in _started:
            _started.remove(self)


def _prepare(cores):
    os.sched_setaffinity(0, cores)
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def _child_of(pid):
    with open(f"/proc/{pid}/task/{pid}/children") as children:
        return int(children.read().split()[0])


def end_all():
    for process in reversed(list(_started)):
        process.end()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def accepts(port):
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
