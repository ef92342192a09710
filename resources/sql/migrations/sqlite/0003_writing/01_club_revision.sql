-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last change of the row itself, by which writers know that nobody else has changed it.
ALTER TABLE club ADD COLUMN revision INTEGER NOT NULL DEFAULT 0
