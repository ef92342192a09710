// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain sums of one player's lines by SQL, without means, intervals, trends or comparisons.
'use strict';

const notSummed = new Set(['player', 'match', 'team', 'started', 'played', 'time', 'position', 'revision']);

exports.totalsOf = function(file) {
    const database = require('better-sqlite3')(file, {readonly: true});
    const metrics = database.pragma('table_info(stat_line_football)').map(column => column.name).filter(name => !notSummed.has(name));
    const sums = metrics.map(name => `SUM("${name}") AS "${name}"`).join(', ');
    const question = database.prepare(
        `SELECT COUNT(*) AS lines, SUM(time) AS time, ${sums} FROM stat_line_football WHERE player = ? GROUP BY player`);
    return player => question.get(player) ?? {};
};
