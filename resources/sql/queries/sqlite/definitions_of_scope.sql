-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One statement, so that rows and the newest change (deletions included) are of one moment; without rows, one row of NULLs.
SELECT d.id, d.uuid, d.sport, d.team, d.metric, d.version, d.body, d.deleted, d.revision, n.newest
FROM (SELECT coalesce(max(revision), 0) AS newest FROM definition
      WHERE sport = :sport AND (team IS NULL OR team IN (SELECT value FROM json_each(:teams)))) AS n
LEFT JOIN definition AS d
    ON d.sport = :sport AND d.deleted = 0 AND (d.team IS NULL OR d.team IN (SELECT value FROM json_each(:teams)))
ORDER BY d.team IS NOT NULL, d.team, d.id
LIMIT :limit
