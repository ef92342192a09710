-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM match_team WHERE "match" IN (SELECT id FROM "match" WHERE season = :season AND revision = :made)
