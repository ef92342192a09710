-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO match_history
    (id, round, status, kick_off, local_day, length, venue, home_score, away_score, revision_from, revision_to, reason, actor, changed_at)
SELECT m.id, m.round, m.status, m.kick_off, m.local_day, m.length, m.venue, h.score, a.score, m.revision, :revision, :reason, :actor, :at
FROM "match" m
    LEFT JOIN match_team h ON h."match" = m.id AND h.side = 0
    LEFT JOIN match_team a ON a."match" = m.id AND a.side = 1
WHERE m.season = :season AND m.revision = :made
