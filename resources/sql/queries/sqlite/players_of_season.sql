-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.id, p.name, p.initials_only, p.birth_year, r.team, t.name, r.season, r.shirt, r.position, r.from_day, r.to_day
FROM player p JOIN registration r ON r.player = p.id JOIN team t ON t.id = r.team
WHERE r.season = :season AND p.erased = 0
    AND (:team IS NULL OR p.id IN (SELECT player FROM registration WHERE season = :season AND team = :team))
    AND (:scope IS NULL OR p.id IN (SELECT player FROM registration WHERE season = :season AND team IN (SELECT value FROM json_each(:scope))))
ORDER BY p.folded, p.id, r.from_day, r.id
