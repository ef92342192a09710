-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the change that made the match did with the team: team.create, season.change (it joined the season), or nothing.
SELECT t.action
FROM audit m
JOIN audit t ON t.revision = m.revision
WHERE m.subject_kind = 'match' AND m.subject = :match AND m.action = 'match.create'
    AND ((t.subject_kind = 'team' AND t.subject = :team AND t.action = 'team.create')
        OR (t.subject_kind = 'season' AND t.subject = :season AND t.action = 'season.change'
            AND json_extract(t.detail, '$.team') = :team))
LIMIT 1
