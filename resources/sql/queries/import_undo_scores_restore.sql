-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE match_team
SET score = CASE match_team.side WHEN 0 THEN h.home_score ELSE h.away_score END
FROM match_history h
WHERE h.id = match_team."match" AND h.revision_to = :made
