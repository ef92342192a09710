-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What some source calls a club, team, player or match; season NULL: the id holds for all seasons.
CREATE TABLE external_id (
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 50),
    season INTEGER REFERENCES season (id),
    kind TEXT NOT NULL CHECK (kind IN ('team', 'player', 'match', 'season')),
    value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
    target INTEGER NOT NULL
) STRICT
