-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT u.id, u.name, u.password, u.role, u.disabled,
    (SELECT group_concat(team, ',') FROM (SELECT m.team FROM membership AS m WHERE m.user = u.id ORDER BY m.team)), u.uuid
FROM user AS u
WHERE u.id = :id
