-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Batches can be undone, and outlive a season that they made. report: counts, as core/contract's ImportCounts; '' where an older program
-- wrote it, which kept no account of what it made and cannot be undone.
CREATE TABLE import_batch_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    season INTEGER REFERENCES season (id) ON DELETE SET NULL,
    source TEXT NOT NULL,
    user INTEGER REFERENCES user (id),
    imported_at INTEGER NOT NULL,
    files TEXT NOT NULL,
    lines_added INTEGER NOT NULL,
    lines_changed INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    report TEXT NOT NULL DEFAULT '',
    undone_at INTEGER
) STRICT
