-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What clients have made under uuids of their own, kept for ever: the same body once more is known as a repeat at any age.
CREATE TABLE creation (
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
    uuid TEXT NOT NULL CHECK (length(uuid) = 36),
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
    PRIMARY KEY (kind, uuid)
) STRICT, WITHOUT ROWID
