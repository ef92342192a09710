-- SPDX-FileCopyrightText: 2026 The Touchline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO import_batch_new (id, uuid, season, source, user, imported_at, files, lines_added, lines_changed, revision)
SELECT id, uuid, season, source, user, imported_at, files, lines_added, lines_changed, revision FROM import_batch
