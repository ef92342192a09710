# SPDX-FileCopyrightText: 2026 The Touchline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions that nobody asked before: a whole summary, with its metrics named in another order each time. The order changes the question,
and so what a cache would know, but not the work; other parameters (`per`, say) would have a cohort compared anew."""
import json

from harness.bench import ORDINARY


class WholeSummaries:
    """Every player in turn, then all of them again with the metrics turned by one. On a league of 500 that is 28,500 questions; the server
    keeps 64 MB of answers, some 1,400."""

    def __init__(self, server, most=10_000):
        self.season = server.season()
        self.players = server.players(self.season, most)
        path = f"/api/v1/players/{self.players[0]}/statistics?season={self.season}"
        body = server.ask(path, ORDINARY)[2] # the frame is loaded now
        self.size = len(body)
        metrics = [metric["id"] for metric in json.loads(body)["data"]["metrics"]]
        self._orders = [",".join(metrics[i:] + metrics[:i]) for i in range(len(metrics))]

    def path(self, number):
        order = self._orders[number // len(self.players) % len(self._orders)]
        return f"/api/v1/players/{self.players[number % len(self.players)]}/statistics?season={self.season}&fields={order}"

    def lua(self):
        """The same for wrk, going on behind what its rounds before have asked."""
        orders = ",".join(f'"{order}"' for order in self._orders)
        return f"""
local players, orders, asked = {{{",".join(map(str, self.players))}}}, {{{orders}}}, $ASKED
function request()
    local player, order = players[asked % #players + 1], orders[math.floor(asked / #players) % #orders + 1]
    asked = asked + 1
    return wrk.format(nil, "/api/v1/players/" .. player .. "/statistics?season={self.season}&fields=" .. order)
end
"""
