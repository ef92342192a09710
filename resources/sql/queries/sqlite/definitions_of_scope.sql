-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, uuid, sport, team, metric, version, body, deleted, revision,
    (SELECT max(revision) FROM definition
     WHERE sport = :sport AND (team IS NULL OR team IN (SELECT value FROM json_each(:teams))))
FROM definition
WHERE sport = :sport AND deleted = 0 AND (team IS NULL OR team IN (SELECT value FROM json_each(:teams)))
ORDER BY team IS NOT NULL, team, id
LIMIT :limit
