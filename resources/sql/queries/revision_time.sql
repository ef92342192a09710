-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of the last record that is not newer than the revision. Revisions grow with ids: a search by halves, not through the whole trail.
WITH RECURSIVE descent (place, step) AS (
    SELECT 0, 1099511627776
    UNION ALL
    SELECT CASE WHEN (SELECT a.revision FROM audit a WHERE a.id >= place + step ORDER BY a.id LIMIT 1) <= :revision THEN place + step ELSE place END,
        step / 2
    FROM descent
    WHERE step > 0
)
SELECT audit.at FROM descent JOIN audit ON audit.id = descent.place WHERE descent.step = 0
