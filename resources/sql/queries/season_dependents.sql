-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'matches', count(*) FROM "match" WHERE season = :id
UNION ALL
SELECT 'registrations', count(*) FROM registration WHERE season = :id
UNION ALL
SELECT 'imports', count(*) FROM import_batch WHERE season = :id AND undone_at IS NULL
