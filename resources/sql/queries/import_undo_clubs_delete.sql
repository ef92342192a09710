-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One that was renamed or got another team since is somebody's by now, and stays.
DELETE FROM club
WHERE revision = 0 AND id IN (SELECT target FROM import_change WHERE batch = :batch AND kind = 'club')
    AND NOT EXISTS (SELECT 1 FROM team t WHERE t.club = club.id)
