-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO definition_history (id, version, body, author, changed_at, revision_from, revision_to)
SELECT id, version, body, author, changed_at, revision, :revision
FROM definition
WHERE id = :id
