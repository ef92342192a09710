-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What coaches write down about a player, for the coaches of that team. Never part of a statistic, nor of an export.
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    player INTEGER NOT NULL REFERENCES player (id),
    team INTEGER NOT NULL REFERENCES team (id),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
    author INTEGER REFERENCES user (id) ON DELETE SET NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT
