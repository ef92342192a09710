-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT k.id, k.uuid, k.sport, k.name, k.time_zone, k.visibility, k.per, k.match_length, k.players_per_side
FROM competition k
WHERE (:id IS NULL OR k.id = :id)
    AND (:scope IS NULL OR k.visibility = 'league' OR EXISTS (
        SELECT 1 FROM season s JOIN season_team st ON st.season = s.id
        WHERE s.competition = k.id AND st.team IN (SELECT value FROM json_each(:scope))))
ORDER BY k.sport, k.folded, k.id
