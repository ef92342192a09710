-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO import_batch (uuid, season, source, user, imported_at, files, lines_added, lines_changed, revision, report)
VALUES (:uuid, :season, :source, :user, :at, :files, :added, :changed, :revision, :report)
RETURNING id
