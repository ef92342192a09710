-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT DISTINCT r.player
FROM registration AS r
JOIN player AS p ON p.id = r.player
WHERE r.team = :team
    AND (p.folded = :folded OR EXISTS (SELECT 1 FROM player_alias AS a WHERE a.player = p.id AND a.folded = :folded))
