-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.uuid, b.season, b.source, b.report, b.imported_at, b.undone_at, c.name, s.label, u.name
FROM import_batch AS b
    LEFT JOIN season AS s ON s.id = b.season
    LEFT JOIN competition AS c ON c.id = s.competition
    LEFT JOIN user AS u ON u.id = b.user
WHERE :user IS NULL OR b.user = :user
ORDER BY b.id DESC
