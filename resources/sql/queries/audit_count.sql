-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*)
FROM audit
WHERE (:since IS NULL OR at >= :since)
    AND (:until IS NULL OR at < :until)
    AND (:actor IS NULL OR actor = :actor)
    AND (:action IS NULL OR action = :action)
