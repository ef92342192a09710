-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO "match" (uuid, season, round, status, kick_off, local_day, length, venue, revision)
VALUES (:uuid, :season, :round, :status, :kick_off, :day, :length, :venue, :revision)
RETURNING id
