-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO registration_history
    (id, player, team, season, shirt, position, from_day, to_day, revision_from, revision_to, reason, actor, changed_at)
SELECT id, player, team, season, shirt, position, from_day, to_day, revision, :revision, :reason, :actor, :at
FROM registration
WHERE season = :season AND revision = :made
