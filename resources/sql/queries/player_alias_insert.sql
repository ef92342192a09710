-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO player_alias (player, name, folded) VALUES (:player, :name, :folded) ON CONFLICT DO NOTHING
