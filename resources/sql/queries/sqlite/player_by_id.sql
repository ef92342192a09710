-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.id, p.name, p.initials_only, p.birth_year, r.team, t.name, r.season, r.shirt, r.position, r.from_day, r.to_day
FROM player p JOIN registration r ON r.player = p.id JOIN team t ON t.id = r.team
WHERE p.id = :player AND p.erased = 0
    AND (:scope IS NULL OR EXISTS (
        SELECT 1 FROM registration q JOIN season s ON s.id = q.season JOIN competition c ON c.id = s.competition
        WHERE q.player = p.id AND (c.visibility = 'league' OR q.team IN (SELECT value FROM json_each(:scope)))))
ORDER BY r.from_day, r.id
