-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tokens that a session had before, as SHA-256: whoever shows one has a copy that should not be there. One a day at most.
CREATE TABLE session_spent (
    token BLOB PRIMARY KEY CHECK (length(token) = 32),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
