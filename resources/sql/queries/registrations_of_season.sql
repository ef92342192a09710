-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, player, team, shirt, position, from_day, to_day
FROM registration
WHERE season = :season
ORDER BY player, from_day, id
