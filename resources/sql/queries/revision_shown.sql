-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT max(r.rosters, r.packs, coalesce((SELECT max(revision) FROM season WHERE :season IS NULL OR id = :season), 0))
FROM revision AS r
WHERE r.id = 1
