-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO season_team (season, team) VALUES (:season, :team) ON CONFLICT DO NOTHING
