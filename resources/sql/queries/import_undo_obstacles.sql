-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was changed, or has come to need what the batch made, since then.
SELECT 'changed matches', count(*) FROM match_history WHERE revision_from = :made
UNION ALL
SELECT 'changed registrations', count(*) FROM registration_history WHERE revision_from = :made
UNION ALL
SELECT 'changed players', count(*)
FROM import_change c LEFT JOIN player p ON p.id = c.target
WHERE c.batch = :batch AND c.kind IN ('player', 'player_name') AND p.revision IS NOT :made
UNION ALL
SELECT 'other registrations of new players', count(*)
FROM import_change c JOIN registration r ON r.player = c.target
WHERE c.batch = :batch AND c.kind = 'player' AND r.revision <> :made
UNION ALL
SELECT 'changed teams', count(*)
FROM import_change c LEFT JOIN team t ON t.id = c.target
WHERE c.batch = :batch AND c.kind = 'team' AND (t.id IS NULL OR t.revision > :made)
UNION ALL
SELECT 'members of new teams', count(*)
FROM import_change c JOIN membership m ON m.team = c.target
WHERE c.batch = :batch AND c.kind = 'team'
UNION ALL
SELECT 'other matches of new teams', count(*)
FROM import_change c
    JOIN match_team mt ON mt.team = c.target
    JOIN "match" m ON m.id = mt."match"
WHERE c.batch = :batch AND c.kind = 'season_team' AND m.season = :season
    AND m.revision <> :made
UNION ALL
SELECT 'changed seasons', count(*)
FROM import_change c LEFT JOIN season s ON s.id = c.target
WHERE c.batch = :batch AND c.kind IN ('season', 'season_days') AND (s.id IS NULL OR s.changed > :made)
UNION ALL
SELECT 'other imports into the new season', count(*)
FROM import_change c JOIN import_batch b ON b.season = c.target
WHERE c.batch = :batch AND c.kind = 'season' AND b.id <> :batch AND b.undone_at IS NULL
UNION ALL
SELECT 'changed competitions', count(*)
FROM import_change c LEFT JOIN competition k ON k.id = c.target
WHERE c.batch = :batch AND c.kind = 'competition' AND (k.id IS NULL OR k.revision > :made)
UNION ALL
SELECT 'matches whose teams it changed', count(*) FROM import_change WHERE batch = :batch AND kind = 'match_teams'
