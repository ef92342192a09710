-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE team (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    club INTEGER NOT NULL REFERENCES club (id),
    sport TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    short_name TEXT NOT NULL DEFAULT '' CHECK (length(short_name) <= 20),
    UNIQUE (sport, folded)
) STRICT
