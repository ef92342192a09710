-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of what goes; before the matches do.
DELETE FROM external_id
WHERE season IN (SELECT target FROM import_change WHERE batch = :batch AND kind = 'season')
    OR (kind = 'match' AND target IN (SELECT id FROM "match" WHERE season = :season AND revision = :made))
    OR (kind, target) IN (SELECT kind, target FROM import_change WHERE batch = :batch AND kind IN ('team', 'player'))
