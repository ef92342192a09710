-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, 0 AS rank FROM player WHERE id = :player
UNION ALL
SELECT name, 1 FROM player_alias WHERE player = :player
ORDER BY rank, name
