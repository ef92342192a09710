-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every older version, as it was until revision_to.
CREATE TABLE definition_history (
    id INTEGER NOT NULL REFERENCES definition (id),
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    author INTEGER,
    changed_at INTEGER NOT NULL,
    revision_from INTEGER NOT NULL,
    revision_to INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID
