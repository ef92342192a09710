-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tombstone (kind, uuid, target, at, revision)
SELECT 'player', p.uuid, p.id, :at, :revision
FROM import_change c JOIN player p ON p.id = c.target
WHERE c.batch = :batch AND c.kind = 'player'
