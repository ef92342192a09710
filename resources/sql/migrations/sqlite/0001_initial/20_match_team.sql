-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- score without shoot-out, overtime included in score_overtime; side 0 is home.
CREATE TABLE match_team (
    "match" INTEGER NOT NULL REFERENCES "match" (id),
    team INTEGER NOT NULL REFERENCES team (id),
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    score INTEGER CHECK (score BETWEEN 0 AND 1000),
    score_overtime INTEGER CHECK (score_overtime BETWEEN 0 AND 1000),
    shoot_out INTEGER CHECK (shoot_out BETWEEN 0 AND 1000),
    PRIMARY KEY ("match", team),
    UNIQUE ("match", side)
) STRICT, WITHOUT ROWID
