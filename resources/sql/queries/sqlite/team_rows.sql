-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.id, t.uuid, t.club, t.sport, t.name, t.short_name
FROM team t
WHERE t.id = :id
    AND (:scope IS NULL OR t.id IN (SELECT value FROM json_each(:scope)) OR EXISTS (
        SELECT 1 FROM season_team st JOIN season s ON s.id = st.season JOIN competition k ON k.id = s.competition
        WHERE st.team = t.id AND k.visibility = 'league'))
