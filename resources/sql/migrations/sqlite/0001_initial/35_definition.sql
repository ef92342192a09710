-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Formulas of users: team NULL is for everybody; an old version stays for reports that quote it.
CREATE TABLE definition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    sport TEXT NOT NULL,
    team INTEGER REFERENCES team (id),
    metric TEXT NOT NULL CHECK (length(metric) BETWEEN 1 AND 41),
    version INTEGER NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    author INTEGER REFERENCES user (id),
    created_at INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    revision INTEGER NOT NULL
) STRICT
