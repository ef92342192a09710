-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was erased: replayed on restore, announced to clients that keep copies.
CREATE TABLE tombstone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('player', 'registration', 'match', 'stat_line', 'user', 'definition')),
    uuid TEXT NOT NULL CHECK (length(uuid) = 36),
    target INTEGER NOT NULL,
    at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT
