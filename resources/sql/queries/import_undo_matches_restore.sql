-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE "match"
SET round = h.round, status = h.status, kick_off = h.kick_off, local_day = h.local_day, length = h.length, venue = h.venue,
    revision = :revision
FROM match_history h
WHERE h.id = "match".id AND h.revision_to = :made
