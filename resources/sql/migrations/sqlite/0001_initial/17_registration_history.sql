-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE registration_history (
    id INTEGER NOT NULL,
    player INTEGER NOT NULL,
    team INTEGER NOT NULL,
    season INTEGER NOT NULL,
    shirt TEXT NOT NULL,
    position TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT,
    revision_from INTEGER NOT NULL,
    revision_to INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor INTEGER,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (id, revision_to)
) STRICT, WITHOUT ROWID
