-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Failures per bucket: an account, or an account from one address.
CREATE TABLE lockout (
    bucket TEXT PRIMARY KEY CHECK (length(bucket) BETWEEN 1 AND 300),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    window_start INTEGER NOT NULL,
    locked_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID
