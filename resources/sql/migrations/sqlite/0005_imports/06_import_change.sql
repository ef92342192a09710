-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a batch made (before NULL) or changed, besides stat lines, which its revision tells. before: JSON of what was there.
CREATE TABLE import_change (
    batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
    target INTEGER NOT NULL,
    before TEXT,
    PRIMARY KEY (batch, kind, target)
) STRICT, WITHOUT ROWID
