// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain sums by SQL, without means, intervals, trends or comparisons: of one player's lines, or of all those players' lines with whom a
// summary compares them.
'use strict';

const notSummed = new Set(['player', 'match', 'team', 'started', 'played', 'time', 'position', 'revision']);

exports.totalsOf = function(file) {
    const database = require('better-sqlite3')(file, {readonly: true});
    const metrics = database.pragma('table_info(stat_line_football)').map(column => column.name).filter(name => !notSummed.has(name));
    const sums = metrics.map(name => `SUM("${name}") AS "${name}"`).join(', ');
    const totals = `SELECT player, COUNT(*) AS lines, SUM(time) AS time, ${sums} FROM stat_line_football`;
    const one = database.prepare(`${totals} WHERE player = ? GROUP BY player`);
    const all = database.prepare(`${totals} GROUP BY player`);
    return {
        one: player => one.get(player) ?? {},
        all: player => all.all().find(row => row.player === player) ?? {},
    };
};
