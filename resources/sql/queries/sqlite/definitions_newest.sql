-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce(max(revision), 0)
FROM definition
WHERE sport = :sport AND (team IS NULL OR team IN (SELECT value FROM json_each(:teams)))
