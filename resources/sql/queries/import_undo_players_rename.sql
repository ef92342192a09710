-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE player
SET name = c.before ->> '$.name', folded = c.before ->> '$.folded', revision = :revision
FROM import_change c
WHERE c.batch = :batch AND c.kind = 'player_name' AND c.target = player.id
