-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE registration
SET team = h.team, shirt = h.shirt, position = h.position, from_day = h.from_day, to_day = h.to_day, revision = :revision
FROM registration_history h
WHERE h.id = registration.id AND h.revision_to = :made
