-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE match_team SET team = :team, score = :score WHERE "match" = :match AND side = :side
