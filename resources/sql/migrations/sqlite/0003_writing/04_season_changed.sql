-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last change of the row itself and its teams; revision is that of anything in the season.
ALTER TABLE season ADD COLUMN changed INTEGER NOT NULL DEFAULT 0
