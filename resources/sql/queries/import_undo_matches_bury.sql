-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tombstone (kind, uuid, target, at, revision)
SELECT 'match', uuid, id, :at, :revision FROM "match" WHERE season = :season AND revision = :made
