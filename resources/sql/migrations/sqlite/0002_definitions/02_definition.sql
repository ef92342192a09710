-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Formulas of users as they are now: team NULL is for everybody on the server; body is the JSON of core/contract's DefinitionText. Rows stay
-- when they are deleted, so that no uuid is used twice.
CREATE TABLE definition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    sport TEXT NOT NULL CHECK (length(sport) BETWEEN 1 AND 41),
    team INTEGER REFERENCES team (id),
    metric TEXT NOT NULL CHECK (length(metric) BETWEEN 1 AND 41),
    version INTEGER NOT NULL CHECK (version > 0),
    body TEXT NOT NULL CHECK (length(body) <= 100000),
    author INTEGER REFERENCES user (id) ON DELETE SET NULL,
    changed_at INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    revision INTEGER NOT NULL
) STRICT
