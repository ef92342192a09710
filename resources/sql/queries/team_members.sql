-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT u.id, u.name, u.role, u.disabled
FROM membership AS m JOIN user AS u ON u.id = m.user
WHERE m.team = :team
ORDER BY u.folded
