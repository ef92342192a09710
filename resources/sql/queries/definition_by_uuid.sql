-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, uuid, sport, team, metric, version, body, deleted, revision
FROM definition
WHERE uuid = :uuid
