-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.id, t.name, t.short_name, c.name,
    (SELECT count(DISTINCT r.player) FROM registration r JOIN player p ON p.id = r.player
     WHERE r.team = t.id AND r.season = st.season AND p.erased = 0)
FROM season_team st JOIN team t ON t.id = st.team JOIN club c ON c.id = t.club
WHERE st.season = :season
ORDER BY t.name, t.id
