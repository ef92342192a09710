-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.id, m.round, m.kick_off, m.local_day, h.team, a.team, h.score, a.score, m.length
FROM "match" m
    JOIN match_team h ON h."match" = m.id AND h.side = 0
    JOIN match_team a ON a."match" = m.id AND a.side = 1
WHERE m.season = :season AND m.status IN ('played', 'abandoned')
