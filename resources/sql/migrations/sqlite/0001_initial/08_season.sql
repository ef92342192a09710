-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The revision is the last change of anything in the season: lines, matches, registrations.
CREATE TABLE season (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    competition INTEGER NOT NULL REFERENCES competition (id),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 50),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10),
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (competition, label),
    CHECK (first_day <= last_day)
) STRICT
