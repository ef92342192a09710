# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows share: the options, the sample league, the question of about 4 kB."""
import json
import os

from harness.peers import Peers
from harness.touchlined import Certificate, Touchlined, Workspace

BODY = 4096
# What a client sends besides Host; the session's field is added where touchlined asks for it, and the peers get the same.
ORDINARY = {"User-Agent": "touchline-bench", "Accept": "application/json", "Accept-Language": "en", "Accept-Encoding": "identity"}


class Bench:
    def __init__(self, build, need, options, folder):
        self.build, self.need, self.options, self.folder = build, need, options, folder
        self._sample = self._certificate = None

    def sample(self):
        if not self._sample:
            self._sample = Workspace(self.build, os.path.join(self.folder, "sample.db"),
                                     lambda build, file: build.run("sample", "--database", file))
        return self._sample

    def certificate(self):
        self._certificate = self._certificate or Certificate(self.folder)
        return self._certificate

    def touchlined(self, workspace=None, name="touchlined", **options):
        return Touchlined(workspace or self.sample(), os.path.join(self.folder, f"{name}.log"), **options)

    def peers(self, fields):
        return Peers(self.need, self.folder, fields)

    @staticmethod
    def about_four_kilobytes(server):
        """Path of a summary whose body is as near 4 kB as whole metrics allow, with its header fields and body."""
        season = server.season()
        whole = f"/api/v1/players/{server.players(season, 1)[0]}/statistics?season={season}"
        metrics = [metric["id"] for metric in json.loads(server.ask(whole, ORDINARY)[2])["data"]["metrics"]]
        best = None
        for count in range(1, min(len(metrics), 20) + 1):
            path = f"{whole}&fields={','.join(metrics[:count])}"
            status, headers, body = server.ask(path, ORDINARY)
            if status == 200 and (best is None or abs(len(body) - BODY) < abs(len(best[2]) - BODY)):
                best = path, headers, body
        return best
