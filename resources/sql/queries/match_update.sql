-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE "match"
SET round = :round, status = :status, kick_off = :kick_off, local_day = :day, length = :length, venue = :venue, revision = :revision
WHERE id = :id
