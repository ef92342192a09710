-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.uuid, c.name
FROM club c
WHERE (:id IS NULL OR c.id = :id)
    AND (:scope IS NULL OR EXISTS (
        SELECT 1 FROM team t
        WHERE t.club = c.id AND (t.id IN (SELECT value FROM json_each(:scope)) OR EXISTS (
            SELECT 1 FROM season_team st JOIN season s ON s.id = st.season JOIN competition k ON k.id = s.competition
            WHERE st.team = t.id AND k.visibility = 'league'))))
ORDER BY c.folded, c.id
