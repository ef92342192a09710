-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE player
SET name = :name, folded = :folded, birth_year = :birth_year, consent = :consent, initials_only = :initials_only, revision = :revision
WHERE id = :player
