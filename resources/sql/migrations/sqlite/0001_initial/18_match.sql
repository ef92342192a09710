-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- kick_off: seconds since 1970 UTC; length: actual length in base units of the sport's time, NULL: the regular one.
CREATE TABLE "match" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    season INTEGER NOT NULL REFERENCES season (id),
    round INTEGER NOT NULL DEFAULT 0 CHECK (round BETWEEN 0 AND 10000),
    status TEXT NOT NULL CHECK (status IN ('scheduled', 'live', 'played', 'abandoned', 'awarded', 'cancelled')),
    kick_off INTEGER NOT NULL,
    local_day TEXT NOT NULL CHECK (length(local_day) = 10),
    length INTEGER CHECK (length > 0),
    venue TEXT NOT NULL DEFAULT '' CHECK (length(venue) <= 200),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT
