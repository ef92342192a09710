-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO match_team ("match", team, side, score) VALUES (:match, :team, :side, :score)
