// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fastify answers the recorded bytes from memory, or, with a database, plain totals from SQLite: a player's, found alone
// or among everybody's.
// Usage: node fastify.js PORT FOLDER [DATABASE]
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const [port, folder, database] = process.argv.slice(2);
const app = require('fastify')({logger: false});

if (database) {
    const totals = require('./totals.js').totalsOf(database);
    app.get('/totals/:player', request => totals.one(Number(request.params.player)));
    app.get('/all-totals/:player', request => totals.all(Number(request.params.player)));
} else {
    const body = fs.readFileSync(path.join(folder, 'body'));
    const fields = Object.fromEntries(fs.readFileSync(path.join(folder, 'fields'), 'latin1').split('\n').filter(Boolean)
        .map(line => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
    app.get('/answer', (request, reply) => {
        reply.headers(fields).send(body);
    });
}
app.listen({port: Number(port), host: '127.0.0.1'});
