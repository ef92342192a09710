-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO definition (uuid, sport, team, metric, version, body, author, changed_at, revision)
VALUES (:uuid, :sport, :team, :metric, 1, :body, :author, :at, :revision)
RETURNING id
