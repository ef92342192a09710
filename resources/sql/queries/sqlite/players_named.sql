-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of all seasons, by a name that is the player's now or was before; with a scope only those who were in one of its teams.
SELECT p.id, p.name, p.initials_only, p.birth_year, r.team, t.name, r.season, r.shirt, r.position, r.from_day, r.to_day
FROM player p JOIN registration r ON r.player = p.id JOIN team t ON t.id = r.team
WHERE p.erased = 0
    AND p.id IN (SELECT n.id FROM player n WHERE n.folded = :folded UNION SELECT a.player FROM player_alias a WHERE a.folded = :folded)
    AND (:scope IS NULL OR p.id IN (SELECT player FROM registration WHERE team IN (SELECT value FROM json_each(:scope))))
ORDER BY p.folded, p.id, r.from_day, r.id
