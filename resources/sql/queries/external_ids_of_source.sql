-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT kind, value, target, season IS NOT NULL
FROM external_id
WHERE source = :source AND (season IS NULL OR season = :season)
