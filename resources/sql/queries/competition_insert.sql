-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO competition (uuid, sport, name, folded, time_zone, visibility, per, match_length, players_per_side)
VALUES (:uuid, :sport, :name, :folded, :time_zone, :visibility, :per, :match_length, :players_per_side)
RETURNING id
