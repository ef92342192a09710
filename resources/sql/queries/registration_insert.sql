-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO registration (uuid, player, team, season, shirt, position, from_day, to_day, revision)
VALUES (:uuid, :player, :team, :season, :shirt, :position, :from, :to, :revision)
RETURNING id
