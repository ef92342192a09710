-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- per, match_length and players_per_side override the pack where they are not NULL.
CREATE TABLE competition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    sport TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    visibility TEXT NOT NULL DEFAULT 'team' CHECK (visibility IN ('team', 'league')),
    per INTEGER CHECK (per > 0),
    match_length INTEGER CHECK (match_length > 0),
    players_per_side INTEGER CHECK (players_per_side > 0),
    UNIQUE (sport, folded)
) STRICT
