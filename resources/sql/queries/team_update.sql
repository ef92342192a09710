-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE team
SET club = :club, name = :name, folded = :folded, short_name = :short_name, revision = :revision
WHERE id = :id
