-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Inclusive local days of the competition; to_day NULL: open. A transfer is a second registration.
CREATE TABLE registration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    player INTEGER NOT NULL REFERENCES player (id),
    team INTEGER NOT NULL REFERENCES team (id),
    season INTEGER NOT NULL REFERENCES season (id),
    shirt TEXT NOT NULL DEFAULT '' CHECK (length(shirt) <= 10),
    position TEXT NOT NULL DEFAULT '' CHECK (length(position) <= 40),
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    to_day TEXT CHECK (length(to_day) = 10 AND to_day >= from_day),
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (player, team, season, from_day)
) STRICT
