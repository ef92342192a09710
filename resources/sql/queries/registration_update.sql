-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE registration
SET team = :team, shirt = :shirt, position = :position, from_day = :from, to_day = :to, revision = :revision
WHERE id = :id
