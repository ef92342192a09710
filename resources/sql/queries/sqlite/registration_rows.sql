-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT r.id, r.uuid, r.player, r.team, r.season, r.shirt, r.position, r.from_day, r.to_day
FROM registration r
    JOIN player p ON p.id = r.player
    JOIN season s ON s.id = r.season
    JOIN competition k ON k.id = s.competition
WHERE p.erased = 0 AND (:id IS NULL OR r.id = :id) AND (:season IS NULL OR r.season = :season) AND (:team IS NULL OR r.team = :team)
    AND (:player IS NULL OR r.player = :player)
    AND (:scope IS NULL OR k.visibility = 'league' OR r.team IN (SELECT value FROM json_each(:scope)))
ORDER BY r.season, r.team, p.folded, r.from_day, r.id
