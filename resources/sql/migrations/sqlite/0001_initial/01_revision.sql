-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    rosters INTEGER NOT NULL DEFAULT 0,
    packs INTEGER NOT NULL DEFAULT 0,
    policy INTEGER NOT NULL DEFAULT 0
) STRICT
