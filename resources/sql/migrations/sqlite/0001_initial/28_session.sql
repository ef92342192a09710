-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tokens are stored as SHA-256 only; the previous one stays valid until the new one is first used.
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
    previous_token BLOB UNIQUE CHECK (length(previous_token) = 32),
    device TEXT NOT NULL DEFAULT '' CHECK (length(device) <= 200),
    remote TEXT NOT NULL DEFAULT '' CHECK (length(remote) <= 100),
    stay INTEGER NOT NULL DEFAULT 0 CHECK (stay IN (0, 1)),
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    renewed_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT
