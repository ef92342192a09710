-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*)
FROM definition
WHERE sport = :sport AND metric = :metric AND team IS NOT NULL AND deleted = 0
