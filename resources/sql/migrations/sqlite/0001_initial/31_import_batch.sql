-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    season INTEGER NOT NULL REFERENCES season (id),
    source TEXT NOT NULL,
    user INTEGER REFERENCES user (id),
    imported_at INTEGER NOT NULL,
    files TEXT NOT NULL,
    lines_added INTEGER NOT NULL,
    lines_changed INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT
