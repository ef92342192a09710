-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX season_team_by_team ON season_team (team)
