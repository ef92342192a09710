-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT n.id, n.uuid, n.player, n.team, n.body, coalesce(u.name, ''), n.changed_at, n.version
FROM note AS n
LEFT JOIN user AS u ON u.id = n.author
WHERE n.uuid = :uuid
