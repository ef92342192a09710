-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE competition
SET name = :name, folded = :folded, time_zone = :time_zone, visibility = :visibility, per = :per, match_length = :match_length,
    players_per_side = :players_per_side, revision = :revision
WHERE id = :id
