-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE season
SET first_day = c.before ->> '$.first', last_day = c.before ->> '$.last', changed = :revision
FROM import_change c
WHERE c.batch = :batch AND c.kind = 'season_days' AND c.target = season.id
