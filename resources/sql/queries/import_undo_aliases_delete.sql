-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM player_alias
WHERE player IN (SELECT target FROM import_change WHERE batch = :batch AND kind = 'player')
    OR (player, name) IN (
        SELECT c.target, a.value
        FROM import_change c, json_each(c.before, '$.aliases') a
        WHERE c.batch = :batch AND c.kind = 'player_name')
