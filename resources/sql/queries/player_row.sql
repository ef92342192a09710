-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, uuid, name, birth_year, consent, initials_only FROM player WHERE id = :player AND erased = 0
