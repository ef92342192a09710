-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT p.id, p.name, p.initials_only, r.team, r.position, r.from_day, r.to_day, r.shirt
FROM registration r JOIN player p ON p.id = r.player
WHERE r.season = :season
ORDER BY p.id, r.from_day, r.id
