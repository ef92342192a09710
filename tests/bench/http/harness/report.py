# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table: each row's figure, the peer's of the same run, their ratio, the bar, met or missed."""
import json
import os
from dataclasses import dataclass


@dataclass
class Line:
    row: str
    what: str
    ours: str = ""
    peer: str = ""
    theirs: str = ""
    ratio: str = ""
    bar: str = ""
    verdict: str = ""


UNITS = {"per_second": ("requests/s", "{:,.0f} requests/s"), "cpu_us": ("CPU per request", "{:.1f} us CPU per request")}


def compared(row, what, ours, theirs, key, at_most=None, at_least=None):
    """One line: ours against a peer's by one key; a bar is a ratio, ours to theirs."""
    mine, other = ours.figure(key), theirs.figure(key)
    ratio = mine / other if other else float("inf")
    met = ratio <= at_most if at_most is not None else ratio >= at_least
    bar = f"{UNITS[key][0]} <= {at_most}x" if at_most is not None else f"{UNITS[key][0]} >= {at_least}x"
    show = UNITS[key][1].format
    return Line(row, what, show(mine), theirs.name, show(other), f"{ratio:.2f}", bar, "met" if met else "missed")


def not_measured(row, what, peer, bar, why):
    return Line(row, what, peer=peer, bar=bar, verdict=f"not measured: {why}")


class Report:
    def __init__(self, folder, heading):
        self._folder, self._heading = folder, heading
        self.lines, self._targets, self.notes = [], [], []

    def add(self, lines, targets=(), notes=()):
        self.lines += lines
        row = lines[0].row if lines else ""
        self._targets += [(row, target.name, target.summary(), target.rounds) for target in targets if target.rounds]
        self.notes += notes
        for line in lines:
            print(self._of(line), flush=True)

    @staticmethod
    def _of(line):
        cells = (line.row, line.what, line.ours, line.peer, line.theirs, line.ratio, line.bar, line.verdict)
        return "| " + " | ".join(" ".join(str(cell).replace("|", "/").split()) for cell in cells) + " |"

    def write(self):
        text = [f"# HTTP edge against its peers\n\n{self._heading}\n",
                "| Row | What | Touchline | Peer | Peer, same run | Ratio | Bar | |", "|---|---|---|---|---|---|---|---|"]
        text += [self._of(line) for line in self.lines]
        if self._targets:
            text += ["\nEach program of each row, medians:\n",
                     "| Row | Program | requests/s (least to most) | CPU us per request | p50 / p95 / p99 ms | RSS MB | cores used: server / wrk |",
                     "|---|---|---|---|---|---|---|"]
        for row, name, s, _ in self._targets:
            text.append(f"| {row} | {name} | {s['per_second']:,.0f} ({s['least']:,.0f} to {s['most']:,.0f}) | {s['cpu_us']:.1f} "
                        f"| {s['p50']:.2f} / {s['p95']:.2f} / {s['p99']:.2f} | {s['rss']:.1f} "
                        f"| {s['cpu_us'] * s['per_second'] / 1e6:.2f} / {s['wrk_cores']:.2f} |")
        if self._targets:
            text.append("\nWhere the server used clearly less than its core, requests/s are what wrk, or a busy machine, let through; "
                        "CPU per request tells more then.")
        if self.notes:
            text.append("")
            text += [f"- {note}" for note in self.notes]
        file = os.path.join(self._folder, "http.md")
        with open(file, "w") as out:
            out.write("\n".join(text) + "\n")
        with open(os.path.join(self._folder, "http-rounds.json"), "w") as out:
            json.dump([{"row": row, "program": name, "rounds": rounds} for row, name, _, rounds in self._targets], out, indent=1)
        return "\n".join(text), file
