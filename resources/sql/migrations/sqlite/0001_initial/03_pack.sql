-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sport packs that the stat_line tables were made from.
CREATE TABLE pack (
    sport TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    columns TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT
