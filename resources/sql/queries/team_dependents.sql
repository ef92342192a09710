-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'seasons', count(*) FROM season_team WHERE team = :id
UNION ALL
SELECT 'registrations', count(*) FROM registration WHERE team = :id
UNION ALL
SELECT 'matches', count(*) FROM match_team WHERE team = :id
UNION ALL
SELECT 'members', count(*) FROM membership WHERE team = :id
UNION ALL
SELECT 'definitions', count(*) FROM definition WHERE team = :id
UNION ALL
SELECT 'notes', count(*) FROM note WHERE team = :id
