-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.id, s.stay, s.used_at, u.id, u.name, u.role,
    (SELECT group_concat(team, ',') FROM (SELECT m.team FROM membership AS m WHERE m.user = u.id ORDER BY m.team)),
    s.expires_at, s.token, s.previous_token
FROM session AS s JOIN user AS u ON u.id = s.user
WHERE s.id = coalesce(
        (SELECT id FROM session WHERE token = :token),
        (SELECT id FROM session WHERE previous_token = :token),
        (SELECT session FROM session_spent WHERE token = :token))
    AND s.revoked_at IS NULL AND s.expires_at > :now AND u.disabled = 0
