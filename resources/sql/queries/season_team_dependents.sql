-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'registrations', count(*) FROM registration WHERE season = :season AND team = :team
UNION ALL
SELECT 'matches', count(*) FROM match_team t JOIN "match" m ON m.id = t."match" WHERE m.season = :season AND t.team = :team
