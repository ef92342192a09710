-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO player (uuid, name, folded, birth_year, revision)
VALUES (:uuid, :name, :folded, :birth_year, :revision)
RETURNING id
