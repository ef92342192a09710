-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.uuid, m.season, m.round, m.status, m.kick_off, m.local_day, m.length, m.venue, h.team, a.team, h.score, a.score
FROM "match" m
    JOIN match_team h ON h."match" = m.id AND h.side = 0
    JOIN match_team a ON a."match" = m.id AND a.side = 1
WHERE m.id = :match
