-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers to POST requests with an Idempotency-Key, to be given again; fingerprint: SHA-256 of the request.
CREATE TABLE idempotency (
    account INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    route TEXT NOT NULL CHECK (length(route) BETWEEN 1 AND 200),
    idempotency_key TEXT NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 255),
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
    status INTEGER NOT NULL,
    body BLOB NOT NULL,
    tag TEXT NOT NULL,
    location TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account, route, idempotency_key)
) STRICT, WITHOUT ROWID
