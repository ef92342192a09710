-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE definition
SET version = version + 1, body = :body, deleted = :deleted, author = :author, changed_at = :at, revision = :revision
WHERE id = :id
