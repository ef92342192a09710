-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    folded TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL CHECK (length(password) <= 512),
    role TEXT NOT NULL CHECK (role IN ('viewer', 'coach', 'admin')),
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    totp_secret BLOB,
    created_at INTEGER NOT NULL,
    password_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT
