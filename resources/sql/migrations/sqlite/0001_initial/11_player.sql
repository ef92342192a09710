-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- consent: NULL nobody asked, 0 refused, 1 given (by the guardian for minors).
CREATE TABLE player (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL,
    birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200),
    consent INTEGER CHECK (consent IN (0, 1)),
    initials_only INTEGER NOT NULL DEFAULT 0 CHECK (initials_only IN (0, 1)),
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT
