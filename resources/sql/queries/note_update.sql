-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE note
SET body = :body, author = :author, changed_at = :at, version = version + 1
WHERE uuid = :uuid
