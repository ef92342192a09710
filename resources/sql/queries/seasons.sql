-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.id, s.competition, c.name, c.sport, s.label, s.first_day, s.last_day, c.time_zone, c.visibility, c.per, c.match_length, c.players_per_side
FROM season s JOIN competition c ON c.id = s.competition
ORDER BY s.first_day DESC, c.name, s.id
