-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.id, m.season, m.round, m.status, m.kick_off, m.local_day, h.team, a.team, ht.name, at.name, h.score, a.score, m.length, m.venue
FROM "match" m
    JOIN match_team h ON h."match" = m.id AND h.side = 0
    JOIN match_team a ON a."match" = m.id AND a.side = 1
    JOIN team ht ON ht.id = h.team
    JOIN team at ON at.id = a.team
WHERE m.season = :season AND (:team IS NULL OR h.team = :team OR a.team = :team)
ORDER BY m.kick_off, m.id
