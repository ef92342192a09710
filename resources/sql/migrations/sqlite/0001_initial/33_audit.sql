-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Append-only; mac chains each record to the one before it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor INTEGER,
    action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
    subject_kind TEXT NOT NULL DEFAULT '',
    subject INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '{}',
    request_id TEXT NOT NULL DEFAULT '',
    remote TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL,
    mac BLOB
) STRICT
