-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE season_team (
    season INTEGER NOT NULL REFERENCES season (id),
    team INTEGER NOT NULL REFERENCES team (id),
    PRIMARY KEY (season, team)
) STRICT, WITHOUT ROWID
