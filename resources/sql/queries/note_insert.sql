-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO note (uuid, player, team, body, author, changed_at, version)
VALUES (:uuid, :player, :team, :body, :author, :at, 1)
RETURNING id
