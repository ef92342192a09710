-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT version, body, revision_from, revision_to
FROM definition_history
WHERE id = :id
ORDER BY version
