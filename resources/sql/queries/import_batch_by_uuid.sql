-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.id, b.season, b.user, b.source, b.imported_at, b.revision, b.report, b.undone_at, c.sport
FROM import_batch b
    LEFT JOIN season s ON s.id = b.season
    LEFT JOIN competition c ON c.id = s.competition
WHERE b.uuid = :uuid
