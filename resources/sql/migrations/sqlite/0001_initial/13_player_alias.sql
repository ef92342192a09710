-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE player_alias (
    player INTEGER NOT NULL REFERENCES player (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    PRIMARY KEY (player, name)
) STRICT, WITHOUT ROWID
