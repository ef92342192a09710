-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE match_history (
    id INTEGER NOT NULL,
    round INTEGER NOT NULL,
    status TEXT NOT NULL,
    kick_off INTEGER NOT NULL,
    local_day TEXT NOT NULL,
    length INTEGER,
    venue TEXT NOT NULL,
    home_score INTEGER,
    away_score INTEGER,
    revision_from INTEGER NOT NULL,
    revision_to INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor INTEGER,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (id, revision_to)
) STRICT, WITHOUT ROWID
